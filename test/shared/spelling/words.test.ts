import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../shared/spelling/words.ts';
import { ownClock } from '../../support/own-clock.ts';

const forms = (text: string) => wordsOf(text).map(({ form }) => form);

describe('the words of a text', () => {
  it.each([
    ['Hälso- och sjukvård för äldre', ['Hälso-', 'och', 'sjukvård', 'för', 'äldre']],
    ['vård-, skol- eller hemmiljö', ['vård-', 'skol-', 'eller', 'hemmiljö']],
    ['vård–omsorg – och mer', ['vård', 'omsorg', 'och', 'mer']],
    ['bl.a. kömiljarden m.m.', ['bl.a.', 'kömiljarden', 'm.m.']],
    ['fr.o.m. i år, t.ex', ['fr.o.m.', 'i', 'år', 't.ex']],
    ['Det är slut.Nästa mening', ['Det', 'är', 'slut', 'Nästa', 'mening']],
    ['EU:s och SKR:s 1:a mål', ['EU:s', 'och', 'SKR:s', '1:a', 'mål']],
    ['l’art pour l´art', ["l'art", 'pour', "l'art"]],
    ['”Citat” och ’citat’', ['Citat', 'och', 'citat']],
    ['87 % av 3 063 st, 1,5 mnkr', ['av', 'st', 'mnkr']],
    ['10kg 5G-nät COVID-19', ['10kg', '5G-nät', 'COVID-19']],
    ['2024 12.30 1–3 §', []],
    ['se https://www.region.se/hällsa?x=å eller www.1177.se', ['se', 'eller']],
    ['1177.se/stockholm och rapport.docx', ['och']],
    ['skriv till namn.efternamn@region.se, tack', ['skriv', 'till', 'tack']],
    ['\\\\server\\mapp fil_namn @konto', []],
    ['µg och αβγ', ['och']],
    ['av\u00ADstav\u00ADning', ['avstavning']],
    ['a\u030Ar och o\u0308', ['år', 'och', 'ö']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('stand where the text has them, in order, none over another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to, form, hasStop } of wordsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(form).toMatch(/\p{L}/u);
          expect(hasStop).toBe(text.charAt(to) === '.');
          end = to;
        }
      }),
    );
  });

  it('are the same whatever stands on the lines before and after', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const shift = one.length + 1;
        expect(wordsOf(`${one}\n${other}`)).toEqual([
          ...wordsOf(one),
          ...wordsOf(other).map((word) => ({ ...word, from: word.from + shift, to: word.to + shift })),
        ]);
      }),
    );
  });

  it('are found in a time that grows with the text, whatever it holds', () => {
    for (const piece of ['-', 'a', 'a.', 'ab1.', 'a-', 'å:', '@', 'a_', "'", '.se', 'www.', '\u00AD', '😀']) {
      const worked = ownClock();
      wordsOf(piece.repeat(50_000));
      expect(worked(), piece).toBeLessThan(2_000);
    }
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'hälso-',
        'EU:s',
        't.ex.',
        ' ',
        '-',
        '.',
        ':',
        "'",
        '’',
        '@',
        '/',
        '1',
        '87 %',
        'www.',
        '.se',
        'å',
        'Ö',
        '\u00AD',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
