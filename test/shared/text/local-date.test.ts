import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../shared/text/local-date.ts';

describe('a day that is written', () => {
  it('is read with and without hyphens', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(localDate(iso)).toBe(iso);
        expect(localDate(` ${iso.replaceAll('-', '')} `)).toBe(iso);
      }),
    );
  });

  it.each(['', '2025-02-29', '2025-13-01', '2025-1-1', '7 februari', '20250207x', '0000'])('is none: "%s"', (text) => {
    expect(localDate(text)).toBeNull();
  });
});
