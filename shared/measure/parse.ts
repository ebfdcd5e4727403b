import type { Unread } from './parse/amount.ts';
import { splitLabelled, splitPieces } from './parse/several.ts';
import { splitBySex } from './parse/sexes.ts';
import { plainForm } from './parse/typed-text.ts';
import { readWhole } from './parse/whole.ts';
import type { Parsed, Value } from './value.ts';

const YEAR_BEFORE = /^((?:19|20|21)\d\d) ?: ?(?=\S)/u;
const IN_PARENTHESIS = /^(.*\d.*?) ?\(([^()]*\d[^()]*)\)$/u;

/** The longest cell of the reports is a third of it; the patterns are for short texts. */
const LONGEST = 300;

/**
 * Reads an outcome or a target as people type them in Swedish plans and reports; see `value.ts` for the forms. What is typed is kept
 * beside what it says, and a text that can be read in two ways is read in none.
 *
 * @param typed the text of the cell; null or only blanks for an empty one
 * @returns null for an empty cell; else the values, or the reason why it was not read
 */
export function parseMeasure(typed: string | null): Parsed | null {
  const text = plainForm(typed ?? '');
  if (typed === null || text === '') return null;
  if (text.length > LONGEST) return /\d/u.test(text) ? { typed, unread: 'unclear' } : { typed, values: [wordsOf(text)] };
  const read = readValues(text);
  return 'unread' in read ? { typed, unread: read.unread } : { typed, values: read };
}

function wordsOf(text: string): Value {
  return { kind: 'words', text, sex: null, label: null, year: null, change: null };
}

function readValues(text: string): readonly [Value, ...Value[]] | Unread {
  const year = YEAR_BEFORE.exec(text)?.[1];
  if (year !== undefined) {
    const values = readValues(text.replace(YEAR_BEFORE, ''));
    return 'unread' in values ? values : mapped(values, (value) => ({ ...value, year: value.year ?? Number(year) }));
  }
  const [, main, inner] = IN_PARENTHESIS.exec(text) ?? [];
  const split = inner === undefined ? null : splitBySex(inner);
  if (main !== undefined && split !== null && split.length > 1) {
    return together([readWhole(ofAll(main), 'all'), ...split.map((part) => readWhole(part.text, part.sex))]);
  }
  const sexes = splitBySex(text);
  if (sexes !== null) return together(sexes.map((part) => readWhole(part.text, part.sex)));
  const pieces = splitLabelled(text) ?? splitPieces(text);
  return pieces === 'unsure' ? { unread: 'slash' } : together(pieces.map((piece) => readWhole(piece)));
}

/** "Totalt 91 %": what is said to be of all stands by itself. */
function ofAll(main: string): string {
  const [only, other] = splitBySex(main) ?? [];
  return only?.sex === 'all' && other === undefined ? only.text : main;
}

/** All of them, or the reason why one was not read: half of a cell would say something else. */
function together(read: readonly (Value | Unread)[]): readonly [Value, ...Value[]] | Unread {
  const values: Value[] = [];
  for (const value of read) {
    if ('unread' in value) return value;
    values.push(value);
  }
  const [first, ...others] = values;
  return first === undefined ? { unread: 'unclear' } : [first, ...others];
}

function mapped(values: readonly [Value, ...Value[]], change: (value: Value) => Value): readonly [Value, ...Value[]] {
  const [first, ...others] = values;
  return [change(first), ...others.map(change)];
}
