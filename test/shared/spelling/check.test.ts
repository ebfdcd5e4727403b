import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpelt, misspellings } from '../../../shared/spelling/check.ts';
import { wordsOf } from '../../../shared/spelling/words.ts';

const DICTIONARY: ReadonlySet<string> = new Set([
  'vård',
  'hälso-',
  'inkl.',
  'patienter',
  'och',
  'års',
  'kg',
  'nät',
  "L'Oréal",
  'år',
]);
const knows = (form: string) => DICTIONARY.has(form);
const wrong = (text: string) => misspellings(text, knows).map(({ from, to }) => text.slice(from, to));

describe('what is misspelt', () => {
  it.each([
    ['vård och vård', []],
    ['vårdd och värd', ['vårdd', 'värd']],
    ['HSN och SIISH, SKR:s och pdf:erna', ['pdf:erna']],
    ['HÄLSSA', ['HÄLSSA']],
    ['IVA-vård, IVA-vårdd', ['IVA-vårdd']],
    ['COVID-19-patienter', []],
    ['hälso-vård och hälso-', []],
    ['vård-hälso', ['vård-hälso']],
    ['inkl. vård inkl vård', ['inkl']],
    ['10kg 10kgg 5G-nät 2024-års', ['10kgg']],
    ['EU:x och EU:s:s', ['EU:x', 'EU:s:s']],
    ["L'Oréal l'år", ["l'år"]],
    ['x) y) å', []],
  ])('in %j', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });

  it('is nothing when the dictionary knows every form', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => misspellings(text, () => true).length === 0));
  });

  it('is never a word that the dictionary has as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(isSpelt(word, (form) => form === word.form)).toBe(true);
      }),
    );
  });
});
