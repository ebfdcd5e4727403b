import { describe, expect, it } from 'vitest';
import { gravityOf, heatMap, limitsOf } from '../../../shared/control/heat.ts';
import { blankPortfolioRisk, type PortfolioRisk } from '../../../shared/control/portfolio.ts';
import { RISK_SCALES } from '../../../shared/control/risk-scales.ts';

const LIKELY = ['osannolik', 'mindre-sannolik', 'mojlig', 'trolig'];
const GRAVE = ['forsumbar', 'lindrig', 'kannbar', 'allvarlig'];

/** A risk that was judged on these days, each with its levels counted from 1. */
function risk(
  id: string,
  ...judged: readonly (readonly [date: string, probability: number, consequence: number])[]
): PortfolioRisk {
  return {
    ...blankPortfolioRisk({ id, area: 'HR', text: id }),
    assessments: judged.map(([date, probability, consequence], index) => ({
      id: `${index}`,
      date,
      person: 'Kim',
      probability: LIKELY[probability - 1] ?? 'okänd',
      consequence: GRAVE[consequence - 1] ?? 'okänd',
      note: null,
    })),
  };
}

describe('the map of risks', () => {
  it('has each active risk where its newest assessment puts it, the likeliest on top', () => {
    const map = heatMap(RISK_SCALES, [
      risk('ett', ['2023-10-01', 4, 4], ['2024-10-01', 1, 2]),
      risk('två', ['2024-10-01', 4, 4], ['2023-10-01', 1, 1]),
      { ...risk('tre', ['2024-10-01', 4, 4]), status: 'closed' },
    ]);
    const ids = map?.rows.map((row) => row.map((cell) => cell.risks.map(({ id }) => id).join(',')));
    expect(ids).toEqual([
      ['', '', '', 'två'],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', 'ett', '', ''],
    ]);
    expect(map?.rows[0]?.map(({ probability }) => probability.word)).toEqual(['Trolig', 'Trolig', 'Trolig', 'Trolig']);
  });

  it('weighs a place by its share of the greatest product, on scales of any length', () => {
    const grades = (scales: typeof RISK_SCALES) =>
      heatMap(scales, [])?.rows.map((row) => row.map(({ product, gravity }) => `${product}${gravity[0]}`).join(' '));
    expect(grades(RISK_SCALES)).toEqual(['4m 8m 12h 16h', '3l 6m 9h 12h', '2l 4m 6m 8m', '1l 2l 3l 4m']);
    const three = RISK_SCALES.map((scale) => ({ ...scale, values: scale.values.slice(0, 3) }));
    expect(grades(three)).toEqual(['3m 6h 9h', '2l 4m 6h', '1l 2l 3m']);
  });

  it('weighs by the organisation’s own limits where it has any', () => {
    const own = RISK_SCALES.map((scale) =>
      scale.use === 'probability' ? { ...scale, riskLimits: { middle: 3, high: 12 } } : scale,
    );
    const map = heatMap(own, []);
    expect(map?.limits).toMatchObject({ middle: 3, high: 12, isOwn: true });
    expect(map?.rows[1]?.map(({ gravity }) => gravity)).toEqual(['middle', 'middle', 'middle', 'high']);
    expect(gravityOf(own, risk('nio', ['2024-01-01', 3, 3]))).toEqual({ product: 9, gravity: 'middle' });
    expect(limitsOf(RISK_SCALES)).toEqual({ middle: 4, high: 9, isOwn: false, greatest: 16 });
  });

  it('tells of risks that nobody has judged, and of those judged by other scales, apart', () => {
    const map = heatMap(RISK_SCALES, [risk('ingen'), risk('annan', ['2024-01-01', 9, 1])]);
    expect(map?.unassessed.map(({ id }) => id)).toEqual(['ingen']);
    expect(map?.elsewhere.map(({ id }) => id)).toEqual(['annan']);
    expect(gravityOf(RISK_SCALES, risk('annan', ['2024-01-01', 9, 1]))).toBeNull();
  });

  it('is none where the year lacks a scale', () => {
    expect(heatMap(RISK_SCALES.slice(0, 1), [])).toBeNull();
  });
});
