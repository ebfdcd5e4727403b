/** CSS has 96 pixels and 72 points to the inch. */
export const PIXELS_PER_POINT = 96 / 72;
