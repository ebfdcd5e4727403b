import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDate, checkItemNumbers, checkLine, itemNumbersOf } from '../../../shared/grid/checks.ts';
import { NumberRange } from '../../../shared/model/plan-item.ts';
import { LocalDate } from '../../../shared/model/primitives.ts';
import { localDate } from '../../../shared/text/local-date.ts';

describe('what can stand in a cell', () => {
  it('is a day however it is written, and only a day there is', () => {
    expect(localDate('2024-12-31')).toBe('2024-12-31');
    expect(localDate(' 20240229 ')).toBe('2024-02-29');
    for (const text of ['2023-02-29', '2024-13-01', '31/12 2024', 'i mars', '20241'])
      expect(checkDate(text), text).toBe('not-a-date');
    expect(checkDate('')).toBeNull();
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-?\d{2}-?\d{2}$/), (text) => {
        const date = localDate(text);
        if (date !== null) expect(LocalDate.safeParse(date).success).toBe(true);
      }),
    );
  });

  it('is one number or those from one to another', () => {
    expect(itemNumbersOf('3')).toEqual({ from: 3, to: 3 });
    expect(itemNumbersOf('3 - 8')).toEqual({ from: 3, to: 8 });
    expect(itemNumbersOf('3\u20138')).toEqual({ from: 3, to: 8 });
    expect(itemNumbersOf('3.')).toEqual({ from: 3, to: 3 });
    expect(itemNumbersOf('3 a.')).toEqual({ from: 3, to: 3, letter: 'a' });
    expect(itemNumbersOf('2B')).toEqual({ from: 2, to: 2, letter: 'b' });
    for (const text of ['3-8 a', '3 ab', 'a', '8-3', 'tre', '1.2', '-1', '100001'])
      expect(checkItemNumbers(text), text).toBe('not-item-numbers');
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (from, to) => {
        const numbers = itemNumbersOf(`${from}-${to}`);
        expect(numbers !== null).toBe(NumberRange.safeParse({ from, to }).success);
      }),
    );
  });

  it('is a title of one line that says something', () => {
    expect([checkLine('Mål'), checkLine(' '), checkLine('Ett\ntvå'), checkLine('a'.repeat(2_001))]).toEqual([
      null,
      'empty',
      'line-break',
      'too-long',
    ]);
  });
});
