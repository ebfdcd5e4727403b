import type { TableBlock } from './document.ts';

/** Width of the text on a page, A4 with margins of 25 mm, in points. */
export const TEXT_WIDTHS: Readonly<Record<TableBlock['page'], number>> = {
  portrait: (160 / 25.4) * 72,
  landscape: (247 / 25.4) * 72,
};
export const TEXT_WIDTH = TEXT_WIDTHS.portrait;

/** Size of the running text, in points. */
export const BODY_POINTS = 11;

interface TableSize {
  /** Size of the letters, in points. */
  readonly letters: number;
  /** Room at the left and at the right of each cell, in points. */
  readonly padding: number;
}

/** How large a table is printed; the layout fits the columns to it and the writers print by it. */
export const TABLE_SIZES: Readonly<Record<TableBlock['density'], TableSize>> = {
  normal: { letters: 9.5, padding: 4.5 },
  dense: { letters: 8, padding: 3 },
  finest: { letters: 6.5, padding: 2 },
};
