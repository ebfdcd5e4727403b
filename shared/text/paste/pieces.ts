import { isHeadingInline } from '../plain-text.ts';
import type { HeadingInline, Inline, List, Paragraph, RichBlock, RichTable } from '../rich-text.ts';

/** One paragraph as it was found, before lists are put together. */
export interface Piece {
  readonly content: Inline[];
  /** 0 for text. A number from 1 is the heading's own level where it came from. */
  readonly heading: number;
  readonly list: {
    readonly type: List['type'];
    readonly level: number /** Which list, where the source says. */;
    readonly of: string;
  } | null;
}

/** Puts paragraphs of lists together to lists of two levels, and sets the highest heading found to the first level. */
export function assemble(pieces: readonly (Piece | RichTable)[]): RichBlock[] {
  const top = Math.min(
    ...pieces.map((piece) => ('type' in piece || piece.heading === 0 ? Number.POSITIVE_INFINITY : piece.heading)),
  );
  const blocks: RichBlock[] = [];
  let open: { readonly list: List; readonly of: string } | null = null;
  for (const piece of pieces) {
    if ('type' in piece) {
      blocks.push(piece);
      open = null;
    } else if (piece.list === null) {
      blocks.push(piece.heading > 0 ? heading(piece, top) : paragraph(piece.content));
      open = null;
    } else {
      const { type, level, of } = piece.list;
      const goesOn = open !== null && (level > 0 || (open.list.type === type && open.of === of));
      if (open === null || !goesOn) {
        open = { list: { type, content: [] }, of };
        blocks.push(open.list);
      }
      addItem(open.list, type, Math.min(level, 1), paragraph(piece.content));
    }
  }
  return blocks;
}

function addItem(list: List, type: List['type'], level: number, content: Paragraph): void {
  const last = list.content.at(-1);
  if (level === 0 || last === undefined) {
    list.content.push({ type: 'listItem', content: [content] });
    return;
  }
  const under = last.content.at(-1);
  if (under !== undefined && under.type === type) under.content.push({ type: 'listItem', content: [content] });
  else last.content.push({ type, content: [{ type: 'listItem', content: [content] }] });
}

function heading({ heading: level, content }: Piece, top: number): RichBlock {
  return {
    type: 'heading',
    attrs: { level: level === top ? 1 : 2 },
    content: content.filter(isHeadingInline).map(withoutBold),
  };
}

/** A heading is bold by itself. */
function withoutBold(inline: HeadingInline): HeadingInline {
  if (inline.type !== 'text' || inline.marks === undefined) return inline;
  const marks = inline.marks.filter(({ type }) => type !== 'bold');
  return { type: 'text', text: inline.text, ...(marks.length > 0 ? { marks } : {}) };
}

export function paragraph(content: Inline[]): Paragraph {
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}
