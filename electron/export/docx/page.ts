import { PageOrientation } from 'docx';
import type { TableBlock } from '../../../shared/report/document.ts';
import { BODY_POINTS, TABLE_SIZES, TEXT_WIDTHS } from '../../../shared/report/table-size.ts';

export { BODY_POINTS, TABLE_SIZES };

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

type Margins = Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer' | 'gutter', number>>;

/** A page as it stands, with its width across the lines. All measures in twips. */
export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly margin: Margins;
  /** Width of the text. */
  readonly text: number;
}

export type Pages = Readonly<Record<Page, PageMeasures>>;

const MARGIN: Margins = {
  top: millimetres(30),
  right: millimetres(25),
  bottom: millimetres(25),
  left: millimetres(25),
  header: millimetres(14),
  footer: millimetres(12),
  gutter: 0,
};

/** A4 with margins of 25 mm; 30 mm above, where the running header stands. */
export const A4: Pages = {
  portrait: { width: millimetres(210), height: millimetres(297), margin: MARGIN, text: twips(TEXT_WIDTHS.portrait) },
  landscape: { width: millimetres(297), height: millimetres(210), margin: MARGIN, text: twips(TEXT_WIDTHS.landscape) },
};

/** The page of a section. The library is told of a lying page as it would stand upright, and turns it. */
export function pageOf(page: Page, pages: Pages) {
  const { width, height, margin } = pages[page];
  const [across, along] = page === 'portrait' ? [width, height] : [height, width];
  return { size: { width: across, height: along, orientation: ORIENTATION[page] }, margin };
}
