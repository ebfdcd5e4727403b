import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { type DifferencePart, wordDifference } from '../../../shared/text/word-difference.ts';
import { ownClock } from '../../support/own-clock.ts';

/** "[-taken away-]" and "{+put in+}". */
function marked(parts: readonly DifferencePart[]): string {
  return parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('');
}

describe('the difference between two texts', () => {
  it.each([
    ['Utfallet är 86 procent.', 'Utfallet är 91 procent.', 'Utfallet är [-86-]{+91+} procent.'],
    ['Antalet är 3 063 st.', 'Antalet är 3 163 st.', 'Antalet är [-3 063-]{+3 163+} st.'],
    ['Resultatet ökade med 4,4 procent.', 'Resultatet ökade med 4,5 procent.', 'Resultatet ökade med [-4,4-]{+4,5+} procent.'],
    ['EU:s krav gäller.', 'EUs krav gäller.', '[-EU:s-]{+EUs+} krav gäller.'],
    ['Ett två tre.', 'Fyra fem sex.', '[-Ett två tre-]{+Fyra fem sex+}.'],
    ['Arbetet pågår.', 'Arbetet pågår. Det är klart i maj.', 'Arbetet pågår.{+ Det är klart i maj.+}'],
    ['Vårdgarantin hålls.', 'vårdgarantin hålls.', '[-Vårdgarantin-]{+vårdgarantin+} hålls.'],
    ['', 'Nytt.', '{+Nytt.+}'],
    ['Borta.', '', '[-Borta.-]'],
    ['', '', ''],
  ])('of "%s" and "%s"', (before, after, expected) => {
    expect(marked(wordDifference(before, after))).toBe(expected);
  });

  it('compares rich texts by their words, paragraph for paragraph', () => {
    const before = fromParagraphs(['Första stycket.', 'Andra stycket.']);
    const after = fromParagraphs(['Första stycket.', 'Ett stycke emellan.', 'Andra stycket.']);
    expect(marked(wordDifference(before, after))).toBe('Första stycket.\n{+Ett stycke emellan.\n+}Andra stycket.');
    expect(wordDifference(before, null)).toEqual([{ kind: 'removed', text: 'Första stycket.\nAndra stycket.' }]);
    expect(wordDifference(null, null)).toEqual([]);
  });

  const words = fc.constantFrom(
    'vården',
    'är',
    'å',
    '3 063',
    'EU:s',
    ',',
    '.',
    ' ',
    ' ',
    '\n',
    '86 %',
    'inte',
    'e-hälsa',
    '😀',
    'e\u0301',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 80 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('gives both texts back, and never two parts of one kind in a row', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after);
        const of = (kind: DifferencePart['kind']) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(of('added')).toBe(before);
        expect(of('removed')).toBe(after);
        expect(parts.every((part, index) => part.text !== '' && part.kind !== parts[index + 1]?.kind)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a text and itself is nothing', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDifference(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }]);
      }),
    );
  });

  it('of two long texts without a word in common is told at once', () => {
    const long = (word: string) => Array.from({ length: 8_000 }, (_, index) => `${word}${index}`).join(' ');
    const worked = ownClock();
    expect(wordDifference(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(worked()).toBeLessThan(2_000);
  });
});
