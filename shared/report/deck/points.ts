import type { ScaleValue } from '../../model/scale.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { List, RichText } from '../../text/rich-text.ts';
import type { Point } from './deck.ts';
import { divided } from './divided.ts';
import { PLAIN, type Room, textHeight } from './room.ts';

/** The most sentences that are shown of one text; the whole of it is in the notes. */
const MOST_SENTENCES = 6;
/** A text of few paragraphs has more than the first sentence of each, up to so many. */
const FEW_SENTENCES = 3;
/** In characters: what is longer is several points, so that each has room on a slide. */
const LONGEST = 600;
/** For each letter's height: the mark before a point, and the room below it. */
const INDENT = 1.6;
const BETWEEN = 0.45;

export function headingPoint(text: string, statuses: readonly ScaleValue[] = []): Point {
  return { text, statuses, isHeading: true };
}

/** A goal, an assignment or a risk as a point. */
export function namedPoint(text: string, statuses: readonly ScaleValue[]): Point {
  return { text, statuses, isHeading: false };
}

/**
 * A text as points, in whole sentences: the items of its lists with what leads in to them; where it has none, the first sentence of each
 * paragraph, or the first few.
 */
export function textPoints(text: RichText): readonly Point[] {
  const listed = text.content.flatMap((block, index) =>
    block.type === 'bulletList' || block.type === 'orderedList'
      ? [...leadOf(text.content[index - 1]), ...pointsOf(itemsOf(block))]
      : [],
  );
  if (listed.length > 0) return listed;
  const paragraphs = text.content.flatMap((block) => (block.type === 'paragraph' ? [plain([block])] : []));
  const written = paragraphs.filter((paragraph) => paragraph !== '');
  const each = Math.max(1, Math.floor(FEW_SENTENCES / Math.max(1, written.length)));
  return pointsOf(written.flatMap((paragraph) => sentences(paragraph).slice(0, each)).slice(0, MOST_SENTENCES));
}

function pointsOf(texts: readonly string[]): readonly Point[] {
  return texts
    .filter((text) => text !== '')
    .flatMap((text) => divided(text, LONGEST))
    .map((text) => namedPoint(text, []));
}

/** The sentence that a list goes on from stands over it: "Rapporten omfattar:". */
function leadOf(block: RichText['content'][number] | undefined): readonly Point[] {
  const lead = block?.type === 'paragraph' ? sentences(plain([block])).at(-1) : undefined;
  return lead?.endsWith(':') ? [headingPoint(lead)] : [];
}

function itemsOf({ content }: List): string[] {
  return content.flatMap((item) =>
    item.content.flatMap((child) => (child.type === 'paragraph' ? [plain([child])] : itemsOf(child))),
  );
}

function plain(content: RichText['content']): string {
  return toPlainText({ type: 'doc', content }).trim();
}

/** Where one sentence ends and the next begins: with a large letter, and not after "t.ex." or "inkl.". */
const BETWEEN_SENTENCES =
  /(?<=[.!?])(?<!(?<!\p{L})(?:(?:\p{L}{1,3}\.){2,}|(?:[cC]a|inkl|exkl|resp|kap|nr|kl|dr|prof)\.))\s+(?=\p{Lu})/u;

function sentences(paragraph: string): string[] {
  return paragraph.split(BETWEEN_SENTENCES);
}

/** A point says its statuses in words too. */
export function pointText({ text, statuses }: Point): string {
  return statuses.length === 0 ? text : `${text} (${statuses.map(({ word }) => word).join(', ')})`;
}

/** How far in the text of points stands, beside their marks; all that are together have the same. */
export function pointIndent(points: readonly Point[], letters: number): number {
  return INDENT * letters * Math.max(1, ...points.map(({ statuses }) => statuses.length));
}

export function roomBelow(letters: number): number {
  return BETWEEN * letters;
}

/** With the room below it; `indent` as of `pointIndent`. */
export function pointHeight(point: Point, indent: number, letters: number, { width, stretch }: Room): number {
  // A little is kept for programs that break lines sooner.
  const wide = (width - indent - letters / 2) / stretch / (point.isHeading ? 1 : PLAIN);
  return textHeight(pointText(point), wide, letters) + roomBelow(letters);
}
