import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberStyle } from '../../../shared/figures/definition.ts';
import { formatFigure } from '../../../shared/figures/format.ts';

/** Room for every digit a figure can have, so that the sums below are exact. */
const Exact = Decimal.clone({ precision: 60 });

const COMMA: NumberStyle = { id: 'komma', decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' };
const number = (decimals: number | null) => ({ type: 'number', decimals }) as const;
/** A row that leaves the decimals to its columns. */
const ROW = { decimals: null };
const TEXT = { type: 'text', decimals: null } as const;

const style = fc.record<NumberStyle>({
  id: fc.constant('stil'),
  decimalMark: fc.constantFrom(',', '.'),
  thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
  minus: fc.constantFrom('-', '\u2212'),
  zero: fc.constantFrom('figure', 'blank', 'dash'),
});
/** What stands between groups of digits on paper, where no line may break. */
const between = ({ thousands }: NumberStyle) => (thousands === ' ' ? '\u00a0' : thousands);
const digits = (max: number) => fc.stringMatching(new RegExp(`^\\d{1,${max}}$`));
const decimal = fc
  .tuple(fc.boolean(), digits(30), fc.option(digits(12)))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);

describe('a figure', () => {
  it.each([
    ['-8906.4', 1, '-8\u00a0906,4'],
    ['321594', 0, '321\u00a0594'],
    ['1234567.25', 2, '1\u00a0234\u00a0567,25'],
    ['999.95', 1, '1\u00a0000,0'],
    ['0.05', 1, '0,1'],
    ['-0.05', 1, '-0,1'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.005', 2, '1,01'],
    ['-0.04', 1, '0,0'],
    ['12', 1, '12,0'],
  ])('%s with %i decimals is printed %s', (value, decimals, printed) => {
    expect(formatFigure(value, ROW, number(decimals), COMMA)).toBe(printed);
  });

  it('keeps its own decimals in a column that has none set', () => {
    expect(formatFigure('1234.50', ROW, number(null), COMMA)).toBe('1\u00a0234,50');
    expect(formatFigure('39.0', ROW, number(null), COMMA)).toBe('39,0');
    expect(formatFigure('-007.10', ROW, number(null), COMMA)).toBe('-7,10');
  });

  it('has the decimals of its row where that has some, whatever the column says', () => {
    expect(formatFigure('135', { decimals: 0 }, number(1), COMMA)).toBe('135');
    expect(formatFigure('12.345', { decimals: 2 }, number(null), COMMA)).toBe('12,35');
    expect(formatFigure('5 av 8', { decimals: 2 }, number(0), COMMA)).toBe('5 av 8');
    expect(formatFigure('1234.5', { decimals: 0 }, TEXT, COMMA)).toBe('1234.5');
  });

  it.each([
    ['figure', '0,0'],
    ['blank', ''],
    ['dash', '\u2013'],
  ] as const)('of zero is printed as the style says: %s', (zero, printed) => {
    expect(formatFigure('0', ROW, number(1), { ...COMMA, zero })).toBe(printed);
    expect(formatFigure('-0.04', ROW, number(1), { ...COMMA, zero })).toBe(printed);
  });

  it('that is text passes as typed, in a column of numbers too', () => {
    expect(formatFigure('uppgift saknas', ROW, number(1), COMMA)).toBe('uppgift saknas');
    expect(formatFigure('77–80', ROW, number(0), COMMA)).toBe('77–80');
    expect(formatFigure('1234.5', ROW, TEXT, COMMA)).toBe('1234.5');
  });

  it('says exactly what decimal.js says of the same number, rounded half away from zero', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 6 }), style, (value, decimals, own) => {
        const printed = formatFigure(value, ROW, number(decimals), { ...own, zero: 'figure' });
        const read = printed.replaceAll(between(own), '').replace(own.decimalMark, '.').replace(own.minus, '-');
        const step = new Exact(10).pow(-decimals);
        const exact = new Exact(value).abs();
        const below = new Exact(exact.toFixed(decimals, Decimal.ROUND_DOWN));
        const expected = new Exact(exact.minus(below).times(2).gte(step) ? below.plus(step).toFixed(decimals) : below);
        expect(new Exact(read).abs().toFixed(decimals)).toBe(expected.toFixed(decimals));
        expect(read.startsWith('-')).toBe(value.startsWith('-') && !expected.isZero());
      }),
    );
  });

  it('is grouped in threes from the decimal mark', () => {
    fc.assert(
      fc.property(decimal, style, (value, own) => {
        fc.pre(own.thousands !== '');
        const [whole = ''] = formatFigure(value, ROW, number(2), { ...own, zero: 'figure' })
          .replace(own.minus, '')
          .split(own.decimalMark);
        const [first = '', ...rest] = whole.split(between(own));
        expect(first.length).toBeGreaterThanOrEqual(1);
        expect(first.length).toBeLessThanOrEqual(3);
        expect(rest.every((group) => group.length === 3)).toBe(true);
      }),
    );
  });
});
