import type { Cell } from './cell.ts';
import { textOf } from './cell-text.ts';

let swedish: Intl.Collator | null = null;

/** What a cell is sorted by. */
export interface SortKey {
  readonly text: string;
  /** In the scale, for a choice. */
  readonly place: number;
  /** What the text begins with, when that is a number. */
  readonly number: number | null;
}

export const EMPTY_KEY: SortKey = { text: '', place: 0, number: null };

export function sortKey(cell: Cell): SortKey {
  if (cell.kind === 'choice') {
    return { text: textOf(cell), place: cell.choices.findIndex(({ id }) => id === cell.value?.id), number: null };
  }
  const text = textOf(cell);
  return { text, place: 0, number: numberIn(text) };
}

/** Statuses in their scale's order; numbers by their size, whatever their units, before texts; texts in Swedish order. */
export function compareKeys(one: SortKey, other: SortKey): number {
  if (one.place !== other.place) return one.place - other.place;
  if (one.number !== null && other.number !== null && one.number !== other.number) return one.number - other.number;
  if ((one.number === null) !== (other.number === null)) return one.number === null ? 1 : -1;
  return inSwedish(one.text, other.text);
}

/** Swedish order is asked for when something is sorted: the start does without it. */
function inSwedish(one: string, other: string): number {
  swedish ??= new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });
  return swedish.compare(one, other);
}

/** Words and signs that a value begins with and that do not move it far: "ca 100", "< 90 dagar", "minst 75 %". */
const ABOUT =
  /^(?:[<>≤≥=~±]\s*|(?:ca|cirka|runt|omkring|ungefär|drygt|knappt|minst|högst|över|under|(?:mer|mindre|fler|färre|högre|lägre) än)\s+)+/iu;
/** With blanks between thousands and a decimal comma. */
const NUMBER = /^([+\-−–]?)\s?(\d{1,3}(?:\s\d{3})+(?!\d)|\d+)(?:,(\d+))?/u;

/** "3 063 st" is 3063 and "−6,9 procent" -6.9, near enough to stand in order; null for what does not begin with a number. */
function numberIn(text: string): number | null {
  const found = NUMBER.exec(text.trim().replace(ABOUT, ''));
  if (found === null) return null;
  const [, sign = '', whole = '', decimals = ''] = found;
  const size = Number(`${whole.replace(/\s/gu, '')}.${decimals || 0}`);
  return sign === '' || sign === '+' ? size : -size;
}
