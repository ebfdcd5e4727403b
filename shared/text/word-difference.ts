import { diffArrays } from 'diff';
import { toPlainText } from './plain-text.ts';
import type { RichText } from './rich-text.ts';

/** A stretch of text that stands in both, only in the later or only in the earlier. Paragraphs end with a line break. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * The words of Swedish texts: "EU:s", "3 063", "4,4", "e-hälsa" and "75%" are one word each, and so is every mark. Blanks and line
 * breaks are tokens too, so that the parts put together are the texts.
 */
const TOKENS =
  /\r?\n|[^\S\n]+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?%?|[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011:.,'’/][\p{L}\p{M}\p{N}]+)*%?|./gsu;

/** Two texts that differ in more than so many words are compared by paragraph: their words in common say nothing. */
const MOST_WORDS = 2_000;

/**
 * What differs between two texts, word by word: the parts `same` and `removed` are the earlier text, `same` and `added` the later.
 * Words that only have a blank or a mark in common between them are one change.
 */
export function wordDifference(before: RichText | string | null, after: RichText | string | null): readonly DifferencePart[] {
  const [earlier, later] = [before, after].map(plain);
  if (earlier === undefined || later === undefined || (earlier === '' && later === '')) return [];
  const parts =
    compared(tokensOf(earlier), tokensOf(later)) ?? compared(linesOf(earlier), linesOf(later)) ?? replaced(earlier, later);
  return joined(withoutIslands(parts));
}

function plain(text: RichText | string | null): string {
  return typeof text === 'string' ? text : toPlainText(text);
}

function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function compared(before: string[], after: string[]): readonly DifferencePart[] | null {
  const changes = diffArrays(before, after, { maxEditLength: MOST_WORDS });
  if (changes === undefined) return null;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function replaced(before: string, after: string): readonly DifferencePart[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** A blank or a mark alone between two changes is no common ground: it stands in both of them. */
function withoutIslands(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  return parts.flatMap((part, index) => {
    const isIsland = part.kind === 'same' && !/[\p{L}\p{N}\n]/u.test(part.text) && index > 0 && index < parts.length - 1;
    return isIsland ? replaced(part.text, part.text) : [part];
  });
}

/** One removed and one added part for each stretch of change. */
function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const result: DifferencePart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const part of parts) {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else {
      flush();
      result.push(part);
    }
  }
  flush();
  return result;
}
