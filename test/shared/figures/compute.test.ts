import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import type { FilledCells } from '../../../shared/figures/definition.ts';
import { type Fraction, fractionOf, inverted, negated, plus, roundedDigits, times } from './fraction.ts';
import { change, column, difference, ratio, row, sum, table } from './table.ts';

const ONE_ROW = [row('r')];

/** The value of column c of the only row. */
function computed(formula: ReturnType<typeof sum>, cells: Record<string, string>, decimals: number | null = 1) {
  const columns = [column('a'), column('b'), column('c', { formula, decimals })];
  return computeTable(table(columns, ONE_ROW), { r: cells }).cells.r?.c;
}

const HUNDRED = fractionOf('100');
/** As printed figures are: a few digits, so that what is computed from them ends in five now and then. */
const ordinary = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, scale]) => ordinaryDigits(units, scale));
/** Around the size where whole numbers no longer hold all digits. */
const edge = fc
  .tuple(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.integer({ min: 0, max: 12 }))
  .map(([units, scale]) => ordinaryDigits(units, scale));

function ordinaryDigits(units: number, scale: number): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0 ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(digits.length - scale)}`}`;
}

const large = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n - 1n }), fc.option(fc.stringMatching(/^\d{1,12}$/)))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);
const decimal = fc.oneof(ordinary, edge, large);
const decimals = fc.integer({ min: 0, max: 6 });

describe('a computed figure', () => {
  it('is exact, and rounded half away from zero once, as fractions of whole numbers say', () => {
    const isZero = ({ over }: Fraction) => over === 0n;
    fc.assert(
      fc.property(decimal, decimal, decimals, fc.boolean(), (a, b, places, turned) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        const signed = (value: Fraction) => (turned ? negated(value) : value);
        const cells = { a, b };
        const said = (formula: ReturnType<typeof sum>) => computed({ ...formula, turned }, cells, places);
        expect(said(sum(['a', 'b']))).toBe(roundedDigits(signed(plus(x, y)), places));
        expect(said(sum(['a'], { less: ['b'] }))).toBe(roundedDigits(signed(plus(x, negated(y))), places));
        expect(said(difference('a', 'b'))).toBe(roundedDigits(signed(plus(x, negated(y))), places));
        const share = (part: Fraction) =>
          isZero(y) ? undefined : roundedDigits(signed(times(times(part, HUNDRED), inverted(y))), places);
        expect(said(ratio('a', 'b'))).toBe(share(x));
        expect(said(change('a', 'b'))).toBe(share(plus(x, negated(y))));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['sum', sum(['a', 'b']), '2.0'],
    ['difference', difference('a', 'b'), undefined],
    ['ratio', ratio('a', 'b'), undefined],
    ['change', change('b', 'a'), undefined],
  ] as const)('of type %s with a blank term', (_, formula, value) => {
    expect(computed(formula, { a: '2' })).toBe(value);
    expect(computed(formula, {})).toBeUndefined();
  });

  it('is blank where the divisor is nothing: never −100, never an error', () => {
    expect(computed(ratio('a', 'b'), { a: '5', b: '0.0' })).toBeUndefined();
    expect(computed(change('a', 'b'), { a: '0', b: '0' })).toBeUndefined();
    expect(computed(change('a', 'b'), { b: '120' })).toBeUndefined();
    expect(computed(change('a', 'b'), { a: '0', b: '120' })).toBe('-100.0');
  });

  it('is blank where a term is a text', () => {
    expect(computed(sum(['a', 'b']), { a: 'Över 10', b: '2' })).toBeUndefined();
  });

  it('gives way to what is entered in its cell, and others build on that', () => {
    const columns = [column('a'), column('b', { formula: sum(['a']) }), column('c', { formula: sum(['b']) })];
    const { cells, isComputed, hasFormula } = computeTable(table(columns, ONE_ROW), { r: { a: '1', b: '7' } });
    expect(cells.r).toEqual({ a: '1', b: '7', c: '7.0' });
    expect(['a', 'b', 'c'].map((id) => isComputed('r', id))).toEqual([false, false, true]);
    expect(['a', 'b', 'c'].map((id) => hasFormula('r', id))).toEqual([false, true, true]);
  });

  it('has the decimals of its terms where neither row nor column says, and one when it is a rate', () => {
    expect(computed(sum(['a', 'b']), { a: '2', b: '3.25' }, null)).toBe('5.3');
    const loose = [column('a', { decimals: null }), column('b', { decimals: null })];
    const withRate = [
      ...loose,
      column('c', { decimals: null, formula: sum(['a', 'b']) }),
      column('d', { decimals: null, formula: ratio('a', 'b') }),
    ];
    expect(computeTable(table(withRate, ONE_ROW), { r: { a: '39.0', b: '3.25' } }).cells.r).toMatchObject({
      c: '42.25',
      d: '1200.0',
    });
  });
});

describe('a computed row', () => {
  const rows = [row('x'), row('y'), row('s', { kind: 'total', formula: sum(['x', 'y']) })];
  const cells = { x: { a: '0.25', b: '10' }, y: { a: '0.25', b: '20' } };

  it('adds exact figures, or those that are printed', () => {
    const printed = [row('x'), row('y'), row('s', { formula: sum(['x', 'y'], { from: 'printed' }) })];
    expect(computeTable(table([column('a')], rows), cells).cells.s).toEqual({ a: '0.5' });
    expect(computeTable(table([column('a')], printed), cells).cells.s).toEqual({ a: '0.6' });
  });

  it('never adds up rates: they are computed from the sums beside them', () => {
    const columns = [column('a'), column('b'), column('c', { formula: ratio('a', 'b') })];
    expect(computeTable(table(columns, rows), cells).cells.s).toEqual({ a: '0.5', b: '30.0', c: '1.7' });
  });

  it('of rates has rates in a column of totals, and differences of rates in a column of differences', () => {
    const columns = [
      column('a'),
      column('b'),
      column('t', { formula: sum(['a', 'b']) }),
      column('d', { formula: difference('a', 'b') }),
    ];
    const rates = [row('x'), row('y'), row('s', { formula: ratio('x', 'y') })];
    const given = { x: { a: '1', b: '1' }, y: { a: '4', b: '8' } };
    expect(computeTable(table(columns, rates), given).cells.s).toEqual({ a: '25.0', b: '12.5', t: '16.7', d: '12.5' });
  });

  it('of printed figures outranks the difference that it need not agree with', () => {
    const columns = [column('a'), column('b'), column('d', { formula: difference('a', 'b') })];
    const printed = [row('x'), row('y'), row('s', { formula: sum(['x', 'y'], { from: 'printed' }) })];
    const given = { x: { a: '0.24', b: '0.20' }, y: { a: '0.24', b: '0.20' } };
    expect(computeTable(table(columns, printed), given).cells.s?.d).toBe('0.0');
    expect(computeTable(table(columns, rows), given).cells.s?.d).toBe('0.1');
  });

  it('stands only in the columns that it is for, and never in a heading', () => {
    const only = [row('g', { kind: 'group', formula: sum(['x']) }), row('x'), row('s', { formula: sum(['x'], { only: ['b'] }) })];
    expect(computeTable(table([column('a'), column('b')], only), cells).cells).toMatchObject({ s: { b: '10.0' } });
    expect(computeTable(table([column('a'), column('b')], only), cells).cells.s).not.toHaveProperty('a');
    expect(computeTable(table([column('a')], only), cells).cells).not.toHaveProperty('g');
  });
});

describe('formulas in a ring', () => {
  it('are blank, and named by their cells', () => {
    const columns = [
      column('a', { formula: sum(['b']) }),
      column('b', { formula: sum(['c', 'd']) }),
      column('c', { formula: difference('a', 'd') }),
      column('d'),
      column('e', { formula: sum(['a', 'd']) }),
    ];
    const { cells, cycles } = computeTable(table(columns, ONE_ROW), { r: { d: '1' } });
    expect(cycles).toEqual([['a', 'b', 'c'].map((id) => ({ row: 'r', column: id }))]);
    expect(cells.r).toEqual({ d: '1', e: '1.0' });
  });

  it('are broken by an entered figure', () => {
    const columns = [
      column('a', { formula: sum(['b']) }),
      column('b', { formula: sum(['a']) }),
      column('c', { formula: sum(['c']) }),
    ];
    expect(computeTable(table(columns, ONE_ROW), { r: { a: '2' } })).toMatchObject({
      cells: { r: { a: '2', b: '2.0' } },
      cycles: [[{ row: 'r', column: 'c' }]],
    });
  });
});

describe('a long chain of formulas', () => {
  it('is computed from its end, however long', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row(`r${index}`, { formula: sum([`r${index + 1}`]) }));
    const { cells } = computeTable(table([column('a')], [...rows, row('r20000')]), { r20000: { a: '1.5' } });
    expect(cells.r0).toEqual({ a: '1.5' });
  });
});

describe('a table that is computed anew after an edit', () => {
  const definition = table(
    [
      column('a', { decimals: null }),
      column('b', { decimals: null }),
      column('d', { formula: difference('a', 'b'), decimals: null }),
      column('p', { formula: ratio('d', 'a', { from: 'printed' }) }),
    ],
    [
      row('x'),
      row('y'),
      row('s', { kind: 'subtotal', formula: sum(['x', 'y']) }),
      row('t', { formula: sum(['s', 'x'], { only: ['a', 'd'] }) }),
    ],
  );
  const places = definition.rows.flatMap((one) => definition.columns.map(({ id }) => [one.id, id] as const));
  const edit = fc.tuple(fc.constantFrom(...places), fc.option(fc.oneof(ordinary, fc.constantFrom('0', 'Över 10'))));

  it('is what it would be if all of it were computed', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let entered: FilledCells = {};
        let computed = computeTable(definition, entered);
        for (const [[atRow, atColumn], value] of edits) {
          const { [atColumn]: _before, ...others } = entered[atRow] ?? {};
          entered = { ...entered, [atRow]: value === null ? others : { ...others, [atColumn]: value } };
          computed = computed.withEntered(entered);
          const whole = computeTable(definition, entered);
          expect(computed.cells).toEqual(whole.cells);
          for (const [one, other] of places) {
            expect(computed.figureAt(one, other).decimals).toBe(whole.figureAt(one, other).decimals);
            expect(computed.isComputed(one, other)).toBe(whole.isComputed(one, other));
          }
        }
      }),
    );
  });

  it('leaves the table before the edit as it was', () => {
    const before = computeTable(definition, { x: { a: '3' } });
    const after = before.withEntered({ x: { a: '4' } });
    expect([before.cells.s?.a, after.cells.s?.a]).toEqual(['3', '4']);
  });

  it('has a ring while nothing is entered in it', () => {
    const ring = table([column('a', { formula: sum(['b']) }), column('b', { formula: sum(['a']) })], [row('x')]);
    const blank = computeTable(ring, {});
    expect(blank.cycles).toHaveLength(1);
    expect(blank.withEntered({ x: { a: '2' } })).toMatchObject({ cycles: [], cells: { x: { a: '2', b: '2.0' } } });
    expect(blank.withEntered({ x: { a: '2' } }).withEntered({}).cycles).toHaveLength(1);
  });
});
