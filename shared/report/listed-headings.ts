import type { HeadingBlock } from './document.ts';
import { type DocumentLook, styleOf, textRoom } from './look/document-look.ts';
import { frameHeight, lineHeightOf } from './look/heights.ts';
import { typefaceLine, typefaceWidth } from './look/typefaces.ts';
import { textWidth } from './text-width.ts';

/** A document of fewer chapters is overlooked without a contents list, whose page would be next to empty. */
export const FEWEST_ENTRIES = 4;
const DEEPEST: HeadingBlock['level'] = 3;
/** Room for the number of a page to the right of an entry, in points. */
const PAGE_NUMBER = 26;

/** The headings that a contents list has: those of three levels, or of the two upper where they make it one page instead of two. */
export function listedHeadings(all: readonly HeadingBlock[], look: DocumentLook): readonly HeadingBlock[] {
  const headings = all.filter(({ level }) => level <= DEEPEST);
  const upper = headings.filter(({ level }) => level < DEEPEST);
  return !fitsOnPage(headings, look) && fitsOnPage(upper, look) ? upper : headings;
}

function fitsOnPage(headings: readonly HeadingBlock[], look: DocumentLook): boolean {
  const { height, margin, header, footer } = look.pages.portrait;
  const above = Math.max(margin.top, header + frameHeight(look.frames?.header.default ?? []));
  const below = Math.max(margin.bottom, footer + frameHeight(look.frames?.footer.default ?? []));
  return listHeight(headings, look) <= height - above - below;
}

/** Height of the list with its heading, in points; the larger of two rooms that meet counts alone. */
function listHeight(headings: readonly HeadingBlock[], look: DocumentLook): number {
  const title = styleOf(look, 'TOCHeading');
  let room = title.after;
  let total = lineHeightOf(title, typefaceLine);
  for (const heading of headings) {
    const style = styleOf(look, `TOC${heading.level}`);
    const width = textRoom(look.pages.portrait) - style.left - style.right - PAGE_NUMBER;
    const words = textWidth(heading.text) * style.size * typefaceWidth(style.font);
    total += Math.max(room, style.before) + lineHeightOf(style, typefaceLine) * Math.max(1, Math.ceil(words / width));
    room = style.after;
  }
  return total;
}
