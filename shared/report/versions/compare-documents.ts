import { diffArrays } from 'diff';
import { type DifferencePart, wordDifference } from '../../text/word-difference.ts';
import type { ReportDocument } from '../document.ts';
import { withPlainReferences } from '../references.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** One thing that differs between two versions of a report. */
export interface DocumentChange {
  readonly kind: 'changed' | 'added' | 'removed';
  /** The chapter that it stands in, with its number; in the earlier version for what is removed. Null on the cover. */
  readonly chapter: string | null;
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Word by word, of a text that stands in both. */
  readonly words: readonly DifferencePart[] | null;
}

/** What differs between two versions of a report, in the order of the later, with what is gone where it stood. */
export function compareDocuments(before: ReportDocument, after: ReportDocument): readonly DocumentChange[] {
  const [earlier, later] = [piecesOf(withPlainReferences(before)), piecesOf(withPlainReferences(after))];
  const [were, are] = [byKey(earlier), byKey(later)];
  const placesBefore = placesOf(earlier);
  const placesAfter = placesOf(later);
  const order = diffArrays(
    earlier.map(({ key }) => key),
    later.map(({ key }) => key),
  ).flatMap(({ value, added, removed }) => value.map((key) => ({ key, isGone: removed === true, isNew: added === true })));
  const told = new Set<string>();
  return order.flatMap(({ key, isGone }): DocumentChange[] => {
    const [was, is] = [were.get(key), are.get(key)];
    // What has moved is told of where it stands now.
    if (isGone && is !== undefined) return [];
    if (was !== undefined && is !== undefined) return changeOf(was, is);
    const piece = is ?? was;
    if (piece === undefined) return [];
    const others = is === undefined ? placesAfter : placesBefore;
    const whole = piece.within.find((place) => !others.has(place.key)) ?? piece;
    if (told.has(whole.key)) return [];
    told.add(whole.key);
    const words = wholeWords(is === undefined ? earlier : later, piece, whole.key);
    if (words === '') return [];
    const { chapter } = piece;
    return [
      is === undefined
        ? { kind: 'removed', chapter, what: whole.what, before: words, after: null, words: null }
        : { kind: 'added', chapter, what: whole.what, before: null, after: words, words: null },
    ];
  });
}

function changeOf(was: Piece, is: Piece): DocumentChange[] {
  if (was.words === is.words) return [];
  return [
    {
      kind: 'changed',
      chapter: is.chapter,
      what: is.what,
      before: was.words,
      after: is.words,
      words: is.isText ? wordDifference(was.words, is.words) : null,
    },
  ];
}

/** A new row or table is told of with all that stands in it. */
function wholeWords(pieces: readonly Piece[], piece: Piece, whole: string): string {
  if (whole === piece.key) return piece.words;
  return pieces
    .filter(({ within, words }) => within.some(({ key }) => key === whole) && words !== '')
    .map(({ words }) => words)
    .join(' | ');
}

function byKey(pieces: readonly Piece[]): ReadonlyMap<string, Piece> {
  return new Map(pieces.map((piece) => [piece.key, piece]));
}

/** The tables and rows that a version has. */
function placesOf(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ within }) => within.map(({ key }) => key)));
}
