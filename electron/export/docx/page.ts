import type { TableBlock } from '../../../shared/report/document.ts';
import { OWN_LOOK, type PageLook, textRoom } from '../../../shared/report/look/document-look.ts';
import { BODY_POINTS, TABLE_SIZES } from '../../../shared/report/table-size.ts';

export { BODY_POINTS, TABLE_SIZES };

/** Twentieths of a point, the unit of most lengths in a Word document. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half points, the unit of letter sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

export type Page = TableBlock['page'];

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

/** A4 as the program's own look has it. */
export const A4: Pages = { portrait: measuresOf(OWN_LOOK.pages.portrait), landscape: measuresOf(OWN_LOOK.pages.landscape) };

function measuresOf(page: PageLook): PageMeasures {
  const { width, height, margin, header, footer } = page;
  const sides = { top: margin.top, right: margin.right, bottom: margin.bottom, left: margin.left, header, footer, gutter: 0 };
  return {
    width: twips(width),
    height: twips(height),
    margin: Object.fromEntries(Object.entries(sides).map(([side, points]) => [side, twips(points)])) as Margins,
    text: twips(textRoom(page)),
  };
}

/** The page of a section. The library is told of a lying page as it would stand upright, and turns it. */
export function pageOf(page: Page, pages: Pages) {
  const { width, height, margin } = pages[page];
  const [across, along] = page === 'portrait' ? [width, height] : [height, width];
  return { size: { width: across, height: along, orientation: page }, margin };
}
