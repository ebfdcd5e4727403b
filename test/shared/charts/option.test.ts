import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../shared/charts/data.ts';
import { CHART_KINDS } from '../../../shared/charts/definition.ts';
import { chartOption } from '../../../shared/charts/option/chart-option.ts';
import { barLook, lineLook } from '../../../shared/charts/option/look.ts';
import { axisNumber } from '../../../shared/charts/option/numbers.ts';
import { chartSize, isLying } from '../../../shared/charts/size.ts';
import { lineOf } from './chart.ts';

const ROOM = { width: 600, tallest: null, alone: false } as const;
const LOOK = { theme: 'light', font: 'Inter', letters: 12, ...ROOM } as const;

interface Drawn {
  readonly series: readonly {
    readonly name: string;
    readonly data: readonly ({
      readonly value: number;
      readonly label: { readonly show: boolean; readonly formatter: () => string };
    } | null)[];
  }[];
}

const drawn = (data: ChartData) => chartOption(data, LOOK) as unknown as Drawn;
const places = (data: ChartData) => drawn(data).series.map((one) => one.data.map((point) => point?.value ?? null));

describe('a drawn chart', () => {
  it.each(CHART_KINDS)('of kind %s has a place for each figure and none for a gap', (kind) => {
    expect(places(lineOf(['1.5', null, '-2'], { kind }))).toEqual([[1.5, null, -2]]);
  });

  it.each(CHART_KINDS)('of kind %s writes each figure as it is printed', (kind) => {
    const [series] = drawn(lineOf(['1.5', '-2'], { kind })).series;
    const labels = series?.data.map((point) => (point?.label.show ? point.label.formatter() : null));
    expect(labels).toEqual(['1,5', '\u22122']);
  });

  it('writes no figures where they would stand on each other, and reads them from the axis', () => {
    const many = drawn(lineOf(Array.from({ length: 60 }, (_, index) => `${index}`)));
    expect(many.series[0]?.data.some((point) => point?.label.show)).toBe(false);
    expect(many).toMatchObject({ xAxis: { axisLabel: { show: true } } });
  });

  it('tells deviations below zero from those above by more than their colour', () => {
    const [series] = drawn(lineOf(['1', '-1'], { kind: 'deviation' })).series;
    expect(series?.data).toMatchObject([
      { label: { position: 'right' }, itemStyle: barLook(0, 'light') },
      { label: { position: 'left' }, itemStyle: barLook(1, 'light') },
    ]);
  });

  it('never tells series apart by colour alone', () => {
    const unlike = (looks: readonly unknown[]) => new Set(looks.map((look) => JSON.stringify(look))).size;
    const bars = Array.from({ length: 8 }, (_, index) => {
      const { color, borderColor, borderType, decal } = barLook(index, 'light');
      return { filled: color === borderColor, paper: color === '#ffffff', borderType, turn: decal?.rotation };
    });
    expect(unlike(bars)).toBe(8);
    const lines = [0, 1, 2, 3, 4, 5].map((index) => ({ symbol: lineLook(index, 'light').symbol }));
    expect(unlike(lines)).toBe(6);
  });

  it('draws small charts on one scale', () => {
    const points = (amount: string) => [{ amount, printed: amount }];
    const data = lineOf(['1'], {
      kind: 'multiples',
      series: [
        { name: 'A', points: points('10') },
        { name: 'B', points: points('1000') },
      ],
    });
    const option = chartOption(data, LOOK) as unknown as {
      readonly yAxis: readonly { readonly min: number; readonly max: number }[];
    };
    expect(option.yAxis).toHaveLength(2);
    expect(new Set(option.yAxis.map(({ min, max }) => `${min} ${max}`)).size).toBe(1);
    expect(option.yAxis[0]?.max).toBeGreaterThanOrEqual(1000);
  });

  it('lays bars down where their names are long or many, and grows with them', () => {
    expect(isLying(lineOf(['1', '2']))).toBe(false);
    expect(isLying(lineOf(['1'], { categories: ['Avskrivningar, inventarier'] }))).toBe(true);
    expect(isLying(lineOf(Array.from({ length: 12 }, () => '1')))).toBe(true);
    const many = (count: number) =>
      lineOf(
        Array.from({ length: count }, () => '1'),
        { kind: 'deviation' },
      );
    const height = (count: number) => chartSize(many(count), ROOM).height;
    expect(height(20) - height(10)).toBe(height(30) - height(20));
    expect(height(20)).toBeGreaterThan(height(10));
  });

  it.each(CHART_KINDS)('of kind %s is never taller than a page, however much it shows', (kind) => {
    const points = Array.from({ length: 90 }, (_, index) => ({ amount: `${index}`, printed: `${index}` }));
    const data = lineOf([], {
      kind,
      categories: points.map((_, index) => `Yrkesgrupp nummer ${index}`),
      series: ['A', 'B', 'C', 'D'].map((name) => ({ name, points })),
    });
    expect(chartSize(data, { ...ROOM, tallest: 850 }).height).toBeLessThanOrEqual(850);
  });
});

describe('a number of an axis', () => {
  it('is Swedish, with a real minus, and has no digits of the computer’s own', () => {
    const komma = axisNumber(lineOf([]));
    expect([komma(-1250000), komma(0.1 + 0.2), komma(0), komma(1000)]).toEqual([
      '\u22121\u00a0250\u00a0000',
      '0,3',
      '0',
      '1\u00a0000',
    ]);
    expect(axisNumber(lineOf([], { decimalMark: '.' }))(0.5)).toBe('0.5');
  });
});
