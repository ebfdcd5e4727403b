import type { Cover } from './document.ts';

/** A line of a cover, in points; null for what its style has. */
interface CoverLine {
  readonly size: number | null;
  /** Room above it. */
  readonly above: number | null;
}

export interface CoverLook {
  readonly region: CoverLine;
  readonly organisation: CoverLine;
  readonly title: CoverLine;
  readonly diaryNumber: CoverLine;
}

/** Room above the title, in points: the title stands a little above the middle of the page; a long one starts higher up. */
const ABOVE_TITLE = 190;
const ABOVE_LONG_TITLE = 48;
const LONG = 400;
/** Room above the name when no region stands over it, so that it stands on the same height. */
const ABOVE_NAME = 18;

/** Most characters of a text and the size of its letters in points, null for the style's own. */
type Sizes = readonly (readonly [most: number, size: number | null])[];
const TITLE_SIZES: Sizes = [
  [80, null],
  [160, 26],
  [320, 20],
  [700, 15],
  [1500, 12],
];
const ORGANISATION_SIZES: Sizes = [
  [120, null],
  [300, 13],
];
const OTHER_SIZES: Sizes = [[300, null]];
/** For a text that is longer than any of the sizes is for, in points. */
const SMALLEST = 10;

/** How a cover is written, wherever it is: texts that are long are made smaller, so that it stays one page. */
export function coverLook({ region, organisation, title, diaryNumber }: Cover): CoverLook {
  const length = [region, organisation, title].reduce((total, text) => total + (text?.length ?? 0), 0);
  return {
    region: { size: sizeOf(region, OTHER_SIZES), above: null },
    organisation: { size: sizeOf(organisation, ORGANISATION_SIZES), above: region === null ? ABOVE_NAME : null },
    title: { size: sizeOf(title, TITLE_SIZES), above: length > LONG ? ABOVE_LONG_TITLE : ABOVE_TITLE },
    diaryNumber: { size: sizeOf(diaryNumber, OTHER_SIZES), above: null },
  };
}

function sizeOf(text: string | null, sizes: Sizes): number | null {
  const [, size] = sizes.find(([most]) => (text?.length ?? 0) <= most) ?? [0, SMALLEST];
  return size;
}
