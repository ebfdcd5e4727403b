import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../shared/measure/trend.ts';

const years = (...outcomes: readonly (string | null)[]) =>
  outcomes.map((outcome, index) => ({ label: `${2021 + index}`, outcome }));

/** The amounts of each series, by whom or what it is of. */
function amounts(...outcomes: readonly (string | null)[]) {
  const { unit, series } = trendOf(years(...outcomes));
  return {
    unit,
    ...Object.fromEntries(series.map(({ sex, label, points }) => [label ?? sex ?? 'all', points.map(({ amount }) => amount)])),
  };
}

describe('a trend', () => {
  it('has the figures of the years in their order, with a gap where there is none', () => {
    expect(amounts('86 %', null, 'Mäts inte', '90 procent')).toEqual({ unit: '%', all: ['86', null, null, '90'] });
  });

  it('keeps what was typed beside each figure', () => {
    expect(trendOf(years('3 063 st', 'ca 3 100')).series[0]?.points).toEqual([
      { label: '2021', amount: '3063', typed: '3 063 st' },
      { label: '2022', amount: '3100', typed: 'ca 3 100' },
    ]);
  });

  it('has women and men apart, and a total with the years that have no more', () => {
    expect(amounts('83 %', '84 % (K 86 %, M 82 %)')).toEqual({
      unit: '%',
      all: ['83', '84'],
      women: [null, '86'],
      men: [null, '82'],
    });
  });

  it('has several labels apart', () => {
    expect(amounts('Personal: 3,8 Invånare: 3,9', 'Personal: 3,7 Invånare: 4,0')).toEqual({
      unit: null,
      Personal: ['3.8', '3.7'],
      Invånare: ['3.9', '4.0'],
    });
  });

  it('shows counts as per cent, since the whole may differ, and places as places', () => {
    expect(amounts('5 av 8', '6 av 9')).toEqual({ unit: '%', all: ['62.5', '66.666667'] });
    expect(trendOf(years('Topp 4 av 7', 'Topp 3 av 7'))).toMatchObject({
      isRank: true,
      series: [{ points: [{ amount: '4' }, { amount: '3' }] }],
    });
  });

  it('leaves a figure of another unit out', () => {
    expect(amounts('120 st', '86 %')).toEqual({ unit: '%', all: [null, '86'] });
  });

  it('of nothing, or of words alone, has no series', () => {
    expect(trendOf([])).toEqual({ unit: null, isRank: false, series: [] });
    expect(trendOf(years('Helt', '77–80', '1.200')).series).toEqual([]);
  });

  it('has one point for each time in every series, each an exact decimal or nothing', () => {
    const typed = fc.option(fc.oneof(fc.string(), fc.constantFrom('90 %', '5 av 8', 'K: 1 M: 2', 'Topp 3', '+5 %')), {
      nil: null,
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 8 }), (outcomes) => {
        for (const { points } of trendOf(years(...outcomes)).series) {
          expect(points.map((point) => point.typed)).toEqual(outcomes);
          for (const { amount } of points) if (amount !== null) expect(new Decimal(amount).isFinite()).toBe(true);
        }
      }),
    );
  });
});
