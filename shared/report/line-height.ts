/** Height of the own line of the report's typeface, in ems. */
export const OWN_LINE = 1.2207;
const TWIPS = 20;

/**
 * Height of a line that is a multiple of the typeface's own, in ems of letters of so many points. Word's programs count in whole twips:
 * a hundredth of a point in each line of a long table would move the rows at the foot of its page.
 */
export function lineHeight(size: number, multiple: number): number {
  return Math.floor(Math.ceil(size * TWIPS * OWN_LINE) * multiple) / TWIPS / size;
}
