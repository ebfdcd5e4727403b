import type { NumberRange } from '../model/plan-item.ts';
import { localDate } from '../text/local-date.ts';
import type { CellProblem } from './cell.ts';

/** Longest title, in characters (`Line` in `shared/model/primitives.ts`). */
const LINE_LIMIT = 2_000;
const MOST_NUMBER = 100_000;

/** A line that must say something: a title. */
export function checkLine(text: string): CellProblem | null {
  if (text.trim() === '') return 'empty';
  if (text.includes('\n')) return 'line-break';
  return text.length > LINE_LIMIT ? 'too-long' : null;
}

export function checkDate(text: string): CellProblem | null {
  return text.trim() === '' || localDate(text) !== null ? null : 'not-a-date';
}

/** As plans print them, with a full stop or without: "3.", "3 - 8", "3–8", "3 a.". */
const ITEM_NUMBERS = /^(\d+)(?:\s*[-\u2013]\s*(\d+)|\s*([a-z\u00e5\u00e4\u00f6]))?\.?$/i;

/** The number of an item, or the numbers it stands for; null for what is none. */
export function itemNumbersOf(text: string): NumberRange | null {
  const [, first, last, letter] = ITEM_NUMBERS.exec(text.trim()) ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first), Number(last ?? first)];
  if (from > to || to > MOST_NUMBER) return null;
  return letter === undefined ? { from, to } : { from, to, letter: letter.toLowerCase() };
}

export function checkItemNumbers(text: string): CellProblem | null {
  return text.trim() === '' || itemNumbersOf(text) !== null ? null : 'not-item-numbers';
}
