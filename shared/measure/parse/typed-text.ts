/** A blank of any width that stands between digits or words. */
const BLANKS = /[\s\u00a0\u202f\u2007\u2009\u200a]+/gu;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A line of its own in a cell is a value of its own, but a unit is often broken over two: "7,2 ton / CO2e". */
const BROKEN_UNIT = /\s*\n\s*(?=[^\d\n]*(?:co[2₂]\S*)?(?:\n|$))/giu;
const LINE_BREAK = /\s*\n\s*/gu;

/** What was typed with plain blanks and no full stop at the end: the form that is read. Between values on lines stands ` ; `. */
export function plainForm(typed: string): string {
  return typed
    .replace(INVISIBLE, '')
    .trim()
    .replace(BROKEN_UNIT, ' ')
    .replace(LINE_BREAK, ' ; ')
    .replace(BLANKS, ' ')
    .replace(/\.$/u, '')
    .trim();
}

/** A number as it is typed, sign and grouped thousands included; after `plainForm`, so that blanks are blanks. */
export const NUMBER = String.raw`(?:[-+\u2212\u2013] ?)?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)?`;
/** A number that cannot be mistaken for what stands before a dash: without a sign. */
export const UNSIGNED = String.raw`(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)?`;
export const DASH = String.raw`[-\u2010\u2011\u2212\u2013\u2014]`;

/** "1.200", "12.500": a point before exactly three digits may stand between thousands. */
const UNSURE_POINT = /^[-+\u2212\u2013]? ?\d{1,3}\.\d{3}$/u;

export function isUnsurePoint(number: string): boolean {
  return UNSURE_POINT.test(number.trim());
}
