import type { ScaleValue } from '../../model/scale.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { List, RichText } from '../../text/rich-text.ts';
import type { Point } from './deck.ts';
import { type Room, textHeight } from './room.ts';

/** The most points that one text becomes; the whole of it is in the notes. */
const MOST_POINTS = 6;
/** A text of few paragraphs has more than the first sentence of each, up to so many. */
const FEW_SENTENCES = 3;
/** In characters: what is said in one breath, and the words of a goal or an assignment, which somebody has decided. */
const LONGEST = 150;
const LONGEST_NAME = 260;
/** A sentence is rather ended at a comma than in the middle, unless too little would be left of it. */
const LEAST_LEFT = 0.6;
/** For each letter's height: the mark before a point, and the room below it. */
const INDENT = 1.6;
const BETWEEN = 0.45;

export function headingPoint(text: string, statuses: readonly ScaleValue[] = []): Point {
  return { text: shortened(text, LONGEST_NAME), statuses, isHeading: true };
}

/** A goal, an assignment or a risk as a point. */
export function namedPoint(text: string, statuses: readonly ScaleValue[]): Point {
  return { text: shortened(text, LONGEST_NAME), statuses, isHeading: false };
}

/** A text as a few short points: the items of its lists; where it has none, the first sentence of each paragraph, or the first few. */
export function textPoints(text: RichText): readonly Point[] {
  const items = text.content.flatMap((block) =>
    block.type === 'bulletList' || block.type === 'orderedList' ? itemsOf(block) : [],
  );
  const paragraphs = text.content.flatMap((block) => (block.type === 'paragraph' ? [plain([block])] : []));
  const written = paragraphs.filter((paragraph) => paragraph !== '');
  const each = Math.max(1, Math.floor(FEW_SENTENCES / Math.max(1, written.length)));
  return (items.length > 0 ? items : written.flatMap((paragraph) => sentences(paragraph).slice(0, each)))
    .filter((point) => point !== '')
    .slice(0, MOST_POINTS)
    .map((point) => ({ text: shortened(point, LONGEST), statuses: [], isHeading: false }));
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
function sentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** A text of so many characters at most; one that is longer ends where it can, and says so. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const left = text.slice(0, longest);
  const comma = left.search(/[,;:]\s[^,;:]*$/u);
  const end = comma >= longest * LEAST_LEFT ? comma : left.search(/\s\S*$/u);
  return `${(end > 0 ? left.slice(0, end) : left).replace(/[\s.,;:–-]+$/u, '')} …`;
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
  const wide = (width - indent - letters) / stretch;
  return textHeight(pointText(point), wide, letters) + roomBelow(letters);
}
