import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECIMAL_PATTERN } from '../../../shared/figures/definition.ts';
import { parseTypedNumber } from '../../../shared/figures/parse.ts';

describe('a typed number', () => {
  it.each([
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234\u202f567', '1234567'],
    ['8319', '8319'],
    ['103.3', '103.3'],
    ['1 296,1', '1296.1'],
    ['\u22122,5', '-2.5'],
    ['-950', '-950'],
    ['- 462', '-462'],
    ['\u20131 200', '-1200'],
    ['+9', '9'],
    ['+ 0,8', '0.8'],
    [',5', '0.5'],
    ['-0,50', '-0.50'],
    ['0,0', '0.0'],
    ['-0,0', '0.0'],
    ['39,0', '39.0'],
    ['1,1234567890120000', '1.123456789012'],
    ['-0', '0'],
    ['007', '7'],
    ['12,50', '12.50'],
    ['  7\u00a0', '7'],
    ['123456789012345678901234567890,123456789012', '123456789012345678901234567890.123456789012'],
  ])('%j is the decimal %s', (typed, decimal) => {
    expect(parseTypedNumber(typed)).toBe(decimal);
  });

  it.each([
    '',
    ' ',
    '-',
    '–',
    '87 %',
    '95%',
    '5 av 8',
    'Topp 3 av 7',
    '77–80',
    '6,3–6,1',
    '1 23',
    '12 34',
    '1234 567',
    '1.234.567',
    '1,234.5',
    '1 234,5 mnkr',
    '5,',
    '1e5',
    '--5',
    '5-',
    '0x10',
    'Infinity',
    'NaN',
    '½',
    '１２',
    '1234567890123456789012345678901',
    '0,1234567890123',
  ])('%j stays text', (typed) => {
    expect(parseTypedNumber(typed)).toBeNull();
  });

  it('is what was typed, to the last digit, in the form that the store keeps', () => {
    const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    const digits = fc.stringMatching(/^\d{1,30}$/);
    const decimals = fc.stringMatching(/^\d{1,12}$/);
    fc.assert(
      fc.property(digits, fc.option(decimals), fc.boolean(), fc.boolean(), (whole, fraction, negative, groups) => {
        const typed = `${negative ? '\u2212' : ''}${groups ? grouped(whole) : whole}${fraction === null ? '' : `,${fraction}`}`;
        const parsed = parseTypedNumber(typed);
        const exact = new Decimal(`${negative ? '-' : ''}${whole}.${fraction ?? '0'}`);
        expect(parsed).toMatch(DECIMAL_PATTERN);
        expect(new Decimal(parsed ?? 'NaN').equals(exact)).toBe(true);
        // Typed again, it is the same: nothing is ever gained or lost by going through the store.
        expect(parseTypedNumber(parsed ?? '')).toBe(parsed);
      }),
    );
  });
});
