import { PageOrientation } from 'docx';
import type { TableBlock } from '../../../shared/report/document.ts';
import { TABLE_SIZES, TEXT_WIDTHS } from '../../../shared/report/table-size.ts';

export { TABLE_SIZES };

/** Size of the running text, in points. */
export const BODY_POINTS = 11;

/** Twentieths of a point, the unit of most lengths in a Word document. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half points, the unit of letter sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

function millimetres(length: number): number {
  return twips((length / 25.4) * 72);
}

export type Page = TableBlock['page'];

const ORIENTATION = { portrait: PageOrientation.PORTRAIT, landscape: PageOrientation.LANDSCAPE } as const;

/** A4 with margins of 25 mm; 30 mm above, where the running header stands. The library turns the measures of a lying page. */
export function pageOf(page: Page) {
  return {
    size: { width: millimetres(210), height: millimetres(297), orientation: ORIENTATION[page] },
    margin: {
      top: millimetres(30),
      right: millimetres(25),
      bottom: millimetres(25),
      left: millimetres(25),
      header: millimetres(14),
      footer: millimetres(12),
    },
  };
}

/** Width of the text on a page, in twips. */
export const TEXT_TWIPS: Readonly<Record<Page, number>> = {
  portrait: twips(TEXT_WIDTHS.portrait),
  landscape: twips(TEXT_WIDTHS.landscape),
};
