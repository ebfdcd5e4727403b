import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../shared/charts/chart-of.ts';
import { isBlankChart } from '../../../shared/charts/data.ts';
import { Year } from '../../../shared/model/year.ts';
import { PRINTED_REPORT } from '../figures/printed-report.ts';
import { column, difference, row, sum, table } from '../figures/table.ts';
import { amounts, chart, dataOf } from './chart.ts';

const TABLE = table(
  [column('a'), column('b'), column('c', { formula: difference('a', 'b') }), column('ord', { type: 'text' })],
  [
    row('g', { kind: 'group', label: 'Rubrik' }),
    row('r1'),
    row('r2'),
    row('p', { kind: 'part' }),
    row('r3', { label: '' }),
    row('s', { kind: 'total', formula: sum(['r1', 'r2']) }),
  ],
);
const ENTERED = {
  r1: { a: '1.25', b: '1' },
  r2: { a: '-1234.5', b: '0' },
  p: { a: '7' },
  r3: { b: 'ej klart' },
};

describe('the figures of a chart', () => {
  it('are the exact ones of its table, entered or computed; what is no figure is a gap, never zero', () => {
    const data = dataOf(chart({ columns: ['a', 'b', 'c'] }), TABLE, ENTERED);
    expect(data.categories).toEqual(['Rad r1', 'Rad r2', '(utan namn)']);
    expect(amounts(data)).toEqual({ A: ['1.25', '-1234.5', null], B: ['1', '0', null], C: ['0.3', '-1234.5', null] });
  });

  it('are printed as in the table, but with a real minus, and zero as a figure', () => {
    const { series } = dataOf(chart({ columns: ['a', 'b'] }), TABLE, ENTERED);
    expect(series.map(({ points }) => points.map(({ printed }) => printed))).toEqual([
      ['1,3', '\u22121\u00a0234,5', ''],
      ['1,0', '0,0', ''],
    ]);
    const [own] = dataOf(chart({ numberStyle: 'punkt' }), TABLE, ENTERED).series;
    expect(own?.points[1]?.printed).toBe('\u22121234.5');
  });

  it('are of the rows and columns that are picked, in that order; never of a column of words', () => {
    const data = dataOf(chart({ rows: ['s', 'r1'], columns: ['b', 'ord', 'a'] }), TABLE, ENTERED);
    expect(data.categories).toEqual(['Rad s', 'Rad r1']);
    expect(amounts(data)).toEqual({ B: ['1.0', '1'], A: ['-1233.3', '1.25'] });
  });

  it('can have the rows as series and the columns along the axis', () => {
    const data = dataOf(chart({ along: 'columns', rows: ['r1', 'r2'], columns: ['a', 'b'] }), TABLE, ENTERED);
    expect(data.categories).toEqual(['A', 'B']);
    expect(amounts(data)).toEqual({ 'Rad r1': ['1.25', '1'], 'Rad r2': ['-1234.5', '0'] });
  });

  it('have the year in their title and the unit of the table unless another is given', () => {
    const definition = { ...TABLE, unit: 'mnkr' };
    expect(dataOf(chart(), definition, {})).toMatchObject({ title: 'Diagram 2024', unit: 'mnkr' });
    expect(dataOf(chart({ unit: '' }), definition, {}).unit).toBe('');
  });

  it('tell columns apart by heading, group or both, whichever it takes', () => {
    const columns = (groups: [string, string], headings: [string, string]) =>
      [0, 1].map((index) => column(`k${index}`, { group: groups[index] ?? null, heading: headings[index] ?? '' }));
    const named = (groups: [string, string], headings: [string, string]) =>
      dataOf(chart({ columns: ['k0', 'k1'] }), table(columns(groups, headings), [row('r1')]), {}).series.map(({ name }) => name);
    expect(named(['2024', '2024'], ['Kvinnor', 'Män'])).toEqual(['Kvinnor', 'Män']);
    expect(named(['2024', '2023'], ['Totalt', 'Totalt'])).toEqual(['2024', '2023']);
    expect(named(['2024', '2023'], ['Kvinnor', 'Män'])).toEqual(['Kvinnor, 2024', 'Män, 2023']);
  });

  it('stand in order of the first series when that is asked for, exactly compared and gaps last', () => {
    const decimal = fc.option(
      fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat({ max: 999 })).map(([whole, part]) => `${whole}.${part}`),
    );
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 12 }), fc.constantFrom('largest', 'smallest'), (values, order) => {
        const rows = values.map((_, index) => row(`r${index}`, { label: `${index}` }));
        const entered = Object.fromEntries(
          values.flatMap((value, index) => (value === null ? [] : [[`r${index}`, { a: value }] as const])),
        );
        const data = dataOf(chart({ order }), table([column('a')], rows), entered);
        const [series] = data.series;
        const shown = (series?.points ?? []).map(({ amount }) => amount);
        expect(data.categories.map((name) => values[Number(name)])).toEqual(shown);
        expect([...data.categories].sort()).toEqual(values.map((_, index) => `${index}`).sort());
        const figures = shown.filter((amount) => amount !== null);
        expect(shown.slice(0, figures.length)).toEqual(figures);
        // Compared as whole thousandths, which have no rounding.
        const thousandths = figures.map((amount) => {
          const [whole = '', part = ''] = amount.replace('-', '').split('.');
          const size = BigInt(whole) * 1000n + BigInt(part.padEnd(3, '0'));
          return amount.startsWith('-') ? -size : size;
        });
        const sign = order === 'largest' ? -1n : 1n;
        const sorted = thousandths.toSorted((one, other) => Number(sign * (one < other ? -1n : one > other ? 1n : 0n)));
        expect(thousandths).toEqual(sorted);
      }),
    );
  });

  it('are none where the table has none', () => {
    expect(isBlankChart(dataOf(chart(), TABLE, {}))).toBe(true);
    expect(isBlankChart(dataOf(chart(), TABLE, ENTERED))).toBe(false);
  });
});

describe('a chart of the example year', () => {
  const { model, occasions } = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
  const annual = occasions.find(({ kind }) => kind === 'annual')?.tables ?? [];

  it('shows every budget deviation that table 4.1 prints', () => {
    const data = chartOf(model, annual, 'budgetavvikelse');
    expect(data?.title).toBe('Budgetavvikelse 2024');
    const printed = PRINTED_REPORT.find((one) => one.table === 'resultatrapport')?.cells ?? {};
    const rows = model.tables.find(({ id }) => id === 'resultatrapport')?.rows.filter(({ kind }) => kind === 'item') ?? [];
    expect(data?.categories).toEqual(rows.map(({ label }) => label));
    expect(data?.series[0]?.points.map(({ amount }) => amount)).toEqual(rows.map(({ id }) => printed[id]?.k4));
  });

  it('is none when the year has no such chart', () => {
    expect(chartOf(model, annual, 'annat')).toBeNull();
  });
});
