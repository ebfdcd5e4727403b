import type { Sex } from '../value.ts';

/** A part of a text with whom it is about. */
export interface OfSex {
  readonly sex: Sex;
  readonly text: string;
}

const WORDS: Readonly<Record<string, Sex>> = {
  kvinnor: 'women',
  kvinna: 'women',
  flickor: 'women',
  män: 'men',
  man: 'men',
  pojkar: 'men',
  totalt: 'all',
  total: 'all',
  samtliga: 'all',
  alla: 'all',
};
/** Single letters are read only where both stand, and as capitals. */
const LETTERS: Readonly<Record<string, Sex>> = { K: 'women', M: 'men', T: 'all' };

const WORD = /(?<![\p{L}-])(kvinnor|kvinna|flickor|män|man|pojkar|totalt|total|samtliga|alla|K|M|T)(?![\p{L}-])/giu;
const PAIR = /^(\p{L}+) ?(?:\/|och|respektive) ?(\p{L}+) ?:? ?([^/]+?) ?(?:\/|respektive) ?([^/]+)$/u;
const EDGE_BEFORE = /^(?:[\s:=,;/)]|(?:och|men|samt|respektive|var|bland|för) )+/iu;
const EDGE_AFTER = /(?:[\s,;/(]|[\s(](?:och|men|samt|respektive|för|bland|hos|av))+$/iu;

/** "Kvinnor 85 %, män 80 %", "K: 12 M: 14", "85 % för kvinnor och 80 % för män", "kvinnor/män 4,1/3,9"; null for any other text. */
export function splitBySex(text: string): readonly OfSex[] | null {
  return pairOf(text) ?? partsOf(text);
}

function pairOf(text: string): readonly OfSex[] | null {
  const [, one = '', other = '', first = '', second = ''] = PAIR.exec(text) ?? [];
  const [oneSex, otherSex] = [sexOf(one), sexOf(other)];
  if (oneSex === null || otherSex === null || oneSex === otherSex) return null;
  return [
    { sex: oneSex, text: first.trim() },
    { sex: otherSex, text: second.trim() },
  ];
}

function partsOf(text: string): readonly OfSex[] | null {
  const letters = /(?<!\p{L})K(?!\p{L})/u.test(text) && /(?<!\p{L})M(?!\p{L})/u.test(text);
  const marks = [...text.matchAll(WORD)].flatMap((match) => {
    const sex = sexOf(match[0], letters);
    return sex === null ? [] : [{ sex, from: match.index, to: match.index + match[0].length }];
  });
  if (marks.length === 0 || new Set(marks.map(({ sex }) => sex)).size < marks.length) return null;
  const isFirst = marks[0]?.from === 0;
  const parts = marks.map(({ sex, from, to }, index) => ({
    sex,
    text: trimmed(isFirst ? text.slice(to, marks[index + 1]?.from ?? text.length) : text.slice(marks[index - 1]?.to ?? 0, from)),
  }));
  const rest = isFirst ? '' : trimmed(text.slice(marks.at(-1)?.to ?? 0));
  return rest === '' && parts.every((part) => /\d/u.test(part.text)) ? parts : null;
}

function sexOf(word: string, letters = true): Sex | null {
  return WORDS[word.toLocaleLowerCase('sv')] ?? (letters ? (LETTERS[word] ?? null) : null);
}

function trimmed(text: string): string {
  return text.replace(EDGE_BEFORE, '').replace(EDGE_AFTER, '').trim();
}
