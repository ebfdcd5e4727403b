import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../../../shared/figures/import/read-value.ts';
import { inUnit, moneyUnitIn } from '../../../../shared/figures/money-unit.ts';

describe('a figure in a paste or a file', () => {
  it.each([
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234\u202f567', '1234567'],
    ['−12 349,6', '-12349.6'],
    ['-8\u00a0906.4', '-8906.4'],
    ['1 234,5-', '-1234.5'],
    ['12−', '-12'],
    ['(1 234,5)', '-1234.5'],
    ['(0,0)', '0.0'],
    ['1.234.567,80', '1234567.80'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['-1,234,567', '-1234567'],
    ['9,7%', '9.7'],
    ['63 %', '63'],
    ['23 372 st', '23372'],
    ['-460 mnkr', '-460'],
    ['12,5 tkr', '12.5'],
    [' 39,0 ', '39.0'],
  ])('%j is %s', (text, digits) => {
    expect(readValue(text)).toEqual({ type: 'number', digits });
  });

  it.each([
    ['2024-12-31', '2024-12-31'],
    ['2024-12-31 00:00:00', '2024-12-31'],
    ['31 dec 2024', '2024-12-31'],
    ['8 maj 2023', '2023-05-08'],
    ['8/5 2023', '2023-05-08'],
    ['29 februari 2024', '2024-02-29'],
  ])('%j is the day %s', (text, date) => {
    expect(readValue(text)).toEqual({ type: 'date', date });
  });

  it.each(['', '   ', '-', '–', '\u00a0'])('%j is blank, not zero', (text) => {
    expect(readValue(text)).toEqual({ type: 'blank' });
  });

  it.each(['#DIVISION/0!', '#REF!', '#SAKNAS!', '#N/A'])('%s is an error', (text) => {
    expect(readValue(text)).toEqual({ type: 'error', text });
  });

  it.each(['Över 10', 'inget än', '5 av 8', '77–80', '30 februari 2024', '12-34', '(-5)', '=1+1'])('%j is words', (text) => {
    expect(readValue(text)).toEqual({ type: 'text', text });
  });

  it('says the same number however it is grouped, marked and signed', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 24n });
    const fraction = fc.option(fc.stringMatching(/^\d{1,6}$/));
    const blank = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '');
    const minus = fc.constantFrom('none', 'before', 'unicode', 'after', 'around');
    const unit = fc.constantFrom('', ' mnkr', ' %', '%', ' kr');
    fc.assert(
      fc.property(whole, fraction, blank, minus, unit, (size, decimals, between, sign, after) => {
        const grouped = size.toString().replace(/\B(?=(\d{3})+$)/gu, between);
        const figure = `${grouped}${decimals === null ? '' : `,${decimals}`}`;
        const signed = { none: figure, before: `-${figure}`, unicode: `−${figure}`, after: `${figure}-`, around: `(${figure})` }[
          sign
        ];
        const exact = `${size}${decimals === null ? '' : `.${decimals}`}`;
        const digits = sign === 'none' || /^[0.]+$/.test(exact) ? exact : `-${exact}`;
        expect(readValue(`${signed}${after}`)).toEqual({ type: 'number', digits });
      }),
    );
  });
});

describe('an amount', () => {
  it('is told in the unit of the table, exactly', () => {
    expect(inUnit('-8906412', 'tkr', 'mnkr')).toBe('-8906.412');
    expect(inUnit('1.5', 'mdkr', 'mnkr')).toBe('1500');
    expect(inUnit('0.1', 'mnkr', 'kr')).toBe('100000');
    expect(inUnit('39.0', 'mnkr', 'mnkr')).toBe('39.0');
  });

  it('is in the unit that a heading names', () => {
    expect(['Belopp i mnkr', 'Belopp i miljoner kronor', '(tkr)', 'Kr', 'antal', 'Skruv'].map(moneyUnitIn)).toEqual([
      'mnkr',
      'mnkr',
      'tkr',
      'kr',
      null,
      null,
    ]);
  });
});
