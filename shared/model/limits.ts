// Apart from the schemas, so that the window can use it without loading them.

/** Longest value that one table cell or short field may hold, in characters. */
export const SHORT_TEXT_LIMIT = 5_000;

/** As many changes as the store takes in one step. */
export const MOST_CHANGES = 20_000;
