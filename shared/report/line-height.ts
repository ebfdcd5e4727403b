/** Height of the own line of the report's typeface, in ems. */
export const OWN_LINE = 1.2207;
const TWIPS = 20;
/** A browser cuts lengths to so many parts of a point. */
const STEPS = (64 * 96) / 72;
const A_HAIR = 0.05;

/**
 * Height of a line that is a multiple of the typeface's own, in ems of letters of so many points. Word's programs count in whole twips:
 * a hundredth of a point in each line of a long table would move the rows at the foot of its page.
 */
export function lineHeight(size: number, multiple: number): number {
  const points = Math.floor(Math.ceil(size * TWIPS * OWN_LINE) * multiple) / TWIPS;
  return (Math.round(points * STEPS) + A_HAIR) / STEPS / size;
}
