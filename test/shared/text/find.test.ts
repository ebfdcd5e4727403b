import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, rankOf, soughtIn, wordsOf } from '../../../shared/text/find.ts';

const finds = (text: string, sought: string) => rankOf(wordsOf(text), wordsOf(sought)) !== null;

/** Texts of the letters where Swedish is particular, with marks loose and composed, and digits. */
const letters = constantFrom(
  'a',
  'å',
  'ä',
  'ö',
  'o',
  'Å',
  'É',
  'e',
  'a\u030a',
  'o\u0308',
  'ü',
  '4',
  '2',
  '.',
  ' ',
  ',',
  '-',
  '\n',
  'ß',
  'İ',
  '𝔸',
);
const text = array(letters, { maxLength: 40 }).map((signs) => signs.join(''));

describe('finding by the beginnings of words', () => {
  it.each([
    ['Återbesök inom planerad tid', 'återb', true],
    ['Återbesök inom planerad tid', 'tid planerad', true],
    ['Återbesök inom planerad tid', 'aterb', false],
    ['Hälsa', 'halsa', false],
    ['Ökad tillgänglighet', 'okad', false],
    ['Kommittén', 'kommitten', true],
    ['Kommitten', 'kommittén', true],
    ['4.2 Årets resultat', '4.2 res', true],
    ['4.2 Årets resultat', '4', true],
    ['Resultatrapport', 'rapport', false],
    ['e-hälsa', 'hälsa', true],
    ['Aterbesök', 'Å', false],
    ['A\u030arsarbetare', 'årsarb', true],
  ])('%j with %j: %s', (given, sought, answer) => {
    expect(finds(given, sought)).toBe(answer);
  });

  it('puts a whole word before a beginning, and a beginning of the text before its end', () => {
    const titles = ['Målvärden', 'Fler mål', 'Mål', 'Mål för alla'];
    expect(best(titles, wordsOf, wordsOf('mål')).map(({ entry }) => entry)).toEqual([
      'Mål',
      'Mål för alla',
      'Fler mål',
      'Målvärden',
    ]);
  });

  it('finds every text by beginnings of its words, in any order', () => {
    assert(
      property(
        text,
        array(tuple(integer({ min: 0, max: 40 }), integer({ min: 1, max: 6 })), { maxLength: 5 }),
        (given, picks) => {
          const words = wordsOf(given);
          const sought = picks.flatMap(([at, length]) => words[at]?.slice(0, length) ?? []);
          expect(rankOf(words, sought)).not.toBeNull();
          expect(rankOf(words, sought)).toBe(rankOf(words, sought.toReversed()));
        },
      ),
    );
  });

  it('never finds more when more is asked for', () => {
    assert(
      property(text, text, text, (given, one, other) => {
        if (!finds(given, one)) expect(finds(given, `${one} ${other}`)).toBe(false);
      }),
    );
  });

  it('never takes å, ä or ö for a or o, nor the other way', () => {
    assert(
      property(
        array(constantFrom('a', 'o', 'å', 'ä', 'ö'), { minLength: 1 }),
        array(constantFrom('a', 'o', 'å', 'ä', 'ö'), { minLength: 1 }),
        (word, sought) => {
          expect(finds(word.join(''), sought.join(''))).toBe(word.join('').startsWith(sought.join('')));
        },
      ),
    );
  });

  it('takes a text as it is however its letters are composed, and in any case', () => {
    assert(
      property(text, (given) => {
        expect(wordsOf(given.normalize('NFD'))).toEqual(wordsOf(given));
        expect(wordsOf(wordsOf(given).join(' '))).toEqual(wordsOf(given));
      }),
    );
  });

  it('marks in any text just what is sought', () => {
    assert(
      property(text, array(string({ minLength: 1, maxLength: 3 })), text, (given, strange, other) => {
        const sought = [...wordsOf(other), ...strange];
        let last = 0;
        for (const { from, to } of soughtIn(given, sought)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(given.length);
          const marked = wordsOf(given.slice(from, to)).join('');
          expect(sought.some((part) => marked.startsWith(part))).toBe(true);
          last = to;
        }
      }),
    );
  });

  it('marks something in every text that it finds', () => {
    assert(
      property(text, integer({ min: 0, max: 40 }), integer({ min: 1, max: 6 }), (given, at, length) => {
        const part = wordsOf(given)[at]?.slice(0, length);
        if (part !== undefined) expect(soughtIn(given, [part]).length).toBeGreaterThan(0);
      }),
    );
  });
});
