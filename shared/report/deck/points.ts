import { toPlainText } from '../../text/plain-text.ts';
import type { List, RichText } from '../../text/rich-text.ts';
import type { Point } from './deck.ts';
import { linesOf, POINT, type Room, textHeight } from './room.ts';

/** A point of more lines is no point: it is divided. */
const MOST_LINES = 6;

/**
 * A text as points: the items of its lists; where it has none, the first sentence of each paragraph. The text itself is in the notes
 * of the slide.
 */
export function pointsOf(text: RichText): readonly string[] {
  const items = text.content.flatMap((block) =>
    block.type === 'bulletList' || block.type === 'orderedList' ? itemsOf(block) : [],
  );
  const paragraphs = text.content.flatMap((block) => (block.type === 'paragraph' ? [plain([block])] : []));
  return (items.length > 0 ? items : paragraphs.map(firstSentence)).filter((point) => point !== '');
}

function itemsOf({ content }: List): string[] {
  return content.flatMap((item) =>
    item.content.flatMap((child) => (child.type === 'paragraph' ? [plain([child])] : itemsOf(child))),
  );
}

function plain(content: RichText['content']): string {
  return toPlainText({ type: 'doc', content }).trim();
}

/** An abbreviation ("t.ex.") is followed by a small letter or a figure. */
function firstSentence(paragraph: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(paragraph)?.[0] ?? paragraph;
}

/** A text in pieces that each have room as one point. */
export function divided(text: string, width: number): readonly string[] {
  if (linesOf(text, width, POINT.letters) <= MOST_LINES) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(/\s+/u)) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (piece !== '' && linesOf(longer, width, POINT.letters) > MOST_LINES) {
      pieces.push(piece);
      piece = word;
    } else piece = longer;
  }
  return [...pieces, piece];
}

/** A point says its statuses in words too. */
export function pointText({ text, statuses }: Point): string {
  return statuses.length === 0 ? text : `${text} (${statuses.map(({ word }) => word).join(', ')})`;
}

/** The width that points have for their text, as if it were in the program's own letters. */
export function pointWidth({ width, stretch }: Room): number {
  return (width - 2 * POINT.indent) / stretch;
}

export function pointHeight(point: Point, width: number): number {
  return textHeight(pointText(point), width, POINT.letters) + POINT.between;
}
