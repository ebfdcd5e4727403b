import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidanceOf } from '../../../shared/text/guidance.ts';

describe('how long a text is expected to be', () => {
  it.each([
    ['Sammanfatta i högst 150 ord.', 0, 150, 'högst 150 ord'],
    ['Skriv 100–200 ord om utfallet.', 100, 200, '100–200 ord'],
    ['Skriv 200-100 ord.', 100, 200, '200-100 ord'],
    ['Minst 50 ord, gärna mer.', 50, Number.POSITIVE_INFINITY, 'Minst 50 ord'],
    ['Cirka 80 ord.', 64, 96, 'Cirka 80 ord'],
    ['Max 1 000 ord.', 0, 1_000, 'Max 1 000 ord'],
    ['Omkring 25 till 40 ord', 25, 40, '25 till 40 ord'],
  ])('is read from the instruction: %s', (instruction, from, to, words) => {
    expect(guidanceOf(instruction)).toEqual({ from, to, words });
  });

  it.each([null, '', 'Högst en halv sida.', 'Beskriv de 3 ordförandena.', 'Jämför 2023 och 2024 med egna ord.'])(
    'is not known from %j',
    (instruction) => {
      expect(guidanceOf(instruction)).toBeNull();
    },
  );

  it('is a range, whatever the instruction', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö ]{0,10}\d{1,5}[ –-]{0,2}\d{0,4} ord$/), (instruction) => {
        const guidance = guidanceOf(instruction);
        if (guidance === null) return;
        expect(guidance.from).toBeLessThanOrEqual(guidance.to);
        expect(instruction).toContain(guidance.words);
      }),
    );
  });
});
