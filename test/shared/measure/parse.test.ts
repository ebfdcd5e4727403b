import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMeasure } from '../../../shared/measure/parse.ts';
import { isRead, type UnreadReason, type Value } from '../../../shared/measure/value.ts';

/** What is said, without the fields that say nothing. */
function read(typed: string): unknown {
  const parsed = parseMeasure(typed);
  if (parsed === null) return null;
  if (!isRead(parsed)) return parsed.unread;
  return parsed.values.map((value) => Object.fromEntries(Object.entries(value).filter(([, said]) => said !== null)));
}

const number = (amount: string, unit?: string, more: Partial<Value> = {}) =>
  unit === undefined ? { kind: 'number', amount, ...more } : { kind: 'number', amount, unit, ...more };

describe('reading an outcome or a target', () => {
  it.each<[string, unknown]>([
    ['90 %', number('90', '%')],
    ['87%', number('87', '%')],
    ['75procent', number('75', '%')],
    ['3 063 st', number('3063', 'st')],
    ['3\u00a0063 st', number('3063', 'st')],
    ['3\u202f063\u00a0st', number('3063', 'st')],
    ['3\u2009063', number('3063')],
    ['−15 procent', number('-15', '%')],
    ['- 460', number('-460')],
    ['-1200', number('-1200')],
    ['3,8', number('3.8')],
    ['3.8', number('3.8')],
    ['703 ton', number('703', 'ton')],
    ['7,2 ton\nCO2e', { ...number('7.2', 'ton'), detail: 'CO2e' }],
    [
      '2023: 703 ton koldioxidekvivalenter inom HS',
      { ...number('703', 'ton'), detail: 'koldioxidekvivalenter inom HS', year: 2023 },
    ],
    ['2023:76%', number('76', '%', { year: 2023 })],
    ['94 % (2023)', number('94', '%', { year: 2023 })],
    ['ca 80', { ...number('80'), about: 'about' }],
    ['Runt 80 procent', { ...number('80', '%'), about: 'about' }],
    ['drygt 32 000 insatser', { ...number('32000', 'insatser'), about: 'over' }],
    ['knappt 8 000', { ...number('8000'), about: 'under' }],
    ['77–80', { kind: 'interval', from: '77', to: '80' }],
    ['77 - 80', { kind: 'interval', from: '77', to: '80' }],
    ['mellan 77 och 80', { kind: 'interval', from: '77', to: '80' }],
    ['90–100 %', { kind: 'interval', from: '90', to: '100', unit: '%' }],
    ['6,3–6,1 %', { kind: 'interval', from: '6.3', to: '6.1', unit: '%' }],
    ['1 200-1 500 kr', { kind: 'interval', from: '1200', to: '1500', unit: 'kr' }],
    ['< 90 dagar', { kind: 'bound', sense: 'under', amount: '90', unit: 'dagar' }],
    ['> 90 procent', { kind: 'bound', sense: 'over', amount: '90', unit: '%' }],
    ['mer än 85 procent', { kind: 'bound', sense: 'over', amount: '85', unit: '%' }],
    ['≥ 95%', { kind: 'bound', sense: 'at-least', amount: '95', unit: '%' }],
    ['minst 90 %', { kind: 'bound', sense: 'at-least', amount: '90', unit: '%' }],
    ['ska uppgå till minst 90 %', { kind: 'bound', sense: 'at-least', amount: '90', unit: '%' }],
    ['95 procent eller mer', { kind: 'bound', sense: 'at-least', amount: '95', unit: '%' }],
    ['högst 10', { kind: 'bound', sense: 'at-most', amount: '10' }],
    ['inom 0 dagar', { kind: 'bound', sense: 'at-most', amount: '0', unit: 'dagar' }],
    ['6 av 8', { kind: 'share', part: '6', of: '8' }],
    ['drygt sju av tio', { kind: 'share', part: '7', of: '10', about: 'over' }],
    ['Topp 3 av 7', { kind: 'rank', place: '3', of: '7' }],
    ['plats 12 av 21 regioner', { kind: 'rank', place: '12', of: '21' }],
    ['Minskning med 15 %', { kind: 'change', amount: '-15', unit: '%' }],
    ['Ökning med 5%', { kind: 'change', amount: '5', unit: '%' }],
    ['+4,4 procent', { kind: 'change', amount: '4.4', unit: '%' }],
    ['förbättras', { kind: 'compared', way: 'better' }],
    ['minska jämfört med 2023', { kind: 'compared', way: 'less', since: 2023 }],
    ['minst som föregående år', { kind: 'compared', way: 'at-least' }],
    ['Minst oförändrat', { kind: 'compared', way: 'at-least' }],
    ['Fler än föregående år', { kind: 'compared', way: 'more' }],
    ['Högre än föregående år (110)', { kind: 'compared', way: 'more', baseline: { amount: '110', unit: null } }],
    ['Lägre än föregående år (7,2 procent)', { kind: 'compared', way: 'less', baseline: { amount: '7.2', unit: '%' } }],
    ['Beslutas senare', { kind: 'words', text: 'Beslutas senare' }],
    [
      '32 000 insatser i primärvården (−15 procent)',
      { ...number('32000', 'insatser'), detail: 'i primärvården', change: { amount: '-15', unit: '%' } },
    ],
  ])('%s', (typed, said) => {
    expect(read(typed)).toEqual([said]);
  });

  it.each<[string, unknown]>([
    ['Kvinnor 85 %, män 80 %', [number('85', '%', { sex: 'women' }), number('80', '%', { sex: 'men' })]],
    ['K: 12 M: 14', [number('12', undefined, { sex: 'women' }), number('14', undefined, { sex: 'men' })]],
    ['kvinnor/män 4,1/3,9', [number('4.1', undefined, { sex: 'women' }), number('3.9', undefined, { sex: 'men' })]],
    ['85 % för kvinnor och 80 % för män', [number('85', '%', { sex: 'women' }), number('80', '%', { sex: 'men' })]],
    [
      '83 % (K 85 %, M 80 %)',
      [number('83', '%', { sex: 'all' }), number('85', '%', { sex: 'women' }), number('80', '%', { sex: 'men' })],
    ],
    [
      '2023: Betyg personal: 3,8 Invånare 3,9',
      [
        number('3.8', undefined, { label: 'Betyg personal', year: 2023 }),
        number('3.9', undefined, { label: 'Invånare', year: 2023 }),
      ],
    ],
    [
      'Betyg: Personal:3,9 Invånare:3,9',
      [number('3.9', undefined, { label: 'Personal' }), number('3.9', undefined, { label: 'Invånare' })],
    ],
    ['68 %/79 %', [number('68', '%'), number('79', '%')]],
    [
      'Primärvård: 32 000; specialistvård: knappt 8 000',
      [
        number('32000', undefined, { label: 'Primärvård' }),
        { ...number('8000', undefined, { label: 'specialistvård' }), about: 'under' },
      ],
    ],
  ])('several values: %s', (typed, said) => {
    expect(read(typed)).toEqual(said);
  });

  it.each<[string, UnreadReason]>([
    ['Se 3a, b, och c', 'reference'],
    ['1.200', 'point'],
    ['12.500 st', 'point'],
    ['6/8', 'slash'],
    ['2023–2024', 'date'],
    ['2024-12-31', 'date'],
    ['Index 76', 'words'],
    ['Mål Topp av 7', 'words'],
    ['9'.repeat(40), 'digits'],
    ['1 2 3', 'unclear'],
    ['5–', 'unclear'],
    ['#DIVISION/0!', 'unclear'],
    ['8 av 6', 'unclear'],
  ])('is not read when it can mean several things or none: %s', (typed, reason) => {
    expect(read(typed)).toBe(reason);
  });

  it.each([null, '', '  ', '\u00a0\n'])('of an empty cell is nothing (%j)', (typed) => {
    expect(parseMeasure(typed)).toBeNull();
  });

  it('keeps what was typed, whatever it is, and answers in time', () => {
    const words = fc.constantFrom(
      '90',
      '%',
      'procent',
      'av',
      '–',
      'kvinnor',
      'män',
      'minst',
      ':',
      '/',
      '(',
      ')',
      'än',
      'föregående år',
      '2023',
      ',5',
      '\n',
      'K',
      'M',
    );
    const typing = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typing, (typed) => {
        const parsed = parseMeasure(typed);
        if (parsed === null) return;
        expect(parsed.typed).toBe(typed);
        if (isRead(parsed)) expect(parsed.values.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  const BLANKS = [' ', '\u00a0', '\u202f', '\u2009'] as const;
  const figure = fc.record({
    whole: fc.nat(999_999_999),
    decimals: fc.option(fc.nat(99), { nil: null }),
    minus: fc.constantFrom('', '-', '\u2212', '\u2013'),
    blank: fc.constantFrom(...BLANKS),
    grouped: fc.boolean(),
    unit: fc.constantFrom('', '%', ' %', '\u00a0%', ' procent', ' st', ' dagar', ' ton'),
  });

  it('reads a number as people write it, exactly', () => {
    fc.assert(
      fc.property(figure, ({ whole, decimals, minus, blank, grouped, unit }) => {
        const digits = grouped ? `${whole}`.replace(/\B(?=(\d{3})+$)/g, blank) : `${whole}`;
        const typed = `${minus}${digits}${decimals === null ? '' : `,${decimals}`}${unit}`;
        const parsed = parseMeasure(typed);
        const value = parsed !== null && isRead(parsed) ? parsed.values[0] : undefined;
        const amount = new Decimal(`${whole}.${decimals ?? 0}`).times(minus === '' ? 1 : -1);
        expect(value?.kind === 'number' && new Decimal(value.amount).equals(amount)).toBe(true);
        expect(value?.kind === 'number' && (value.unit === null) === (unit === '')).toBe(true);
      }),
    );
  });

  it('reads an interval with any dash, with blanks or not, and keeps its order', () => {
    const dash = fc.constantFrom('-', '\u2013', '\u2014', '\u2212', ' - ', ' – ', ' till ');
    fc.assert(
      fc.property(fc.nat(1_800), fc.nat(1_800), dash, fc.constantFrom('', ' %', ' dagar'), (from, to, between, unit) => {
        expect(read(`${from}${between}${to}${unit}`)).toMatchObject([{ kind: 'interval', from: `${from}`, to: `${to}` }]);
      }),
    );
  });
});
