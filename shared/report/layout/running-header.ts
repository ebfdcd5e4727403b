import type { Layout } from '../../model/layout.ts';
import type { RunningHeader } from '../document.ts';
import { filledWords, type LayoutFacts } from '../layout-words.ts';
import { pageNumberWidth, USUAL_PAGE_NUMBER } from '../page-number.ts';
import { TEXT_WIDTH } from '../table-size.ts';
import { textWidth } from '../text-width.ts';

/** Size of the running header's letters, in points. */
export const HEADER_POINTS = 9;
/** The line, in ems of its letters. */
const LINE = TEXT_WIDTH / HEADER_POINTS;
/** Most room for the document's name, which stands in the middle of the line, in ems. */
const WIDEST_NAME = LINE * 0.4;
/** Room between the parts, in ems. */
const GAP = 2;
/** The running header by the layout's patterns; the organisation and the document's name where it has none. */
export function headerOf(
  { header = { left: '{nämnd}', middle: '{dokument}' }, pageNumber = USUAL_PAGE_NUMBER }: Pick<Layout, 'header' | 'pageNumber'>,
  facts: LayoutFacts,
): RunningHeader {
  return runningHeader(filledWords(header.left, facts), filledWords(header.middle, facts), pageNumber);
}

/** The running header's parts, cut so that they stand on one line: the board at its left, the document in its middle, the page's number at its right. */
export function runningHeader(organisation: string, document: string, page: string): RunningHeader {
  const name = cutToWidth(document, WIDEST_NAME);
  const room = LINE - textWidth(name) - pageNumberWidth(page) - 2 * GAP;
  return { organisation: cutToWidth(organisation, room), document: name, page };
}

/** Where the middle of the document's name stands on a line of so many points: to the right of the line's own, after a long board. */
export function middleOfName({ organisation, document }: Pick<RunningHeader, 'organisation' | 'document'>, line: number): number {
  return Math.max(line / 2, (textWidth(organisation) + GAP + textWidth(document) / 2) * HEADER_POINTS);
}

/** The text on one line, ending with … where it is wider than the room, in ems. */
function cutToWidth(text: string, room: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (textWidth(line) <= room) return line;
  let cut = '';
  for (const character of line) {
    if (textWidth(`${cut}${character}\u2026`) > room) break;
    cut += character;
  }
  return `${cut.trimEnd()}\u2026`;
}
