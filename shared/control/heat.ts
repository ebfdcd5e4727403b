import type { Scale, ScaleValue } from '../model/scale.ts';
import { newestAssessment, type PortfolioRisk } from './portfolio.ts';

/** How grave a risk is by its place on the map. */
export type Gravity = 'low' | 'middle' | 'high';

export interface HeatCell {
  readonly probability: ScaleValue;
  readonly consequence: ScaleValue;
  /** The product of the two levels, counted from 1. */
  readonly product: number;
  readonly gravity: Gravity;
  readonly risks: readonly PortfolioRisk[];
}

export interface HeatMap {
  readonly probability: Scale;
  readonly consequence: Scale;
  /** The highest probability first, as the map is drawn; in a row the lowest consequence first. */
  readonly rows: readonly (readonly HeatCell[])[];
  /** Risks that nobody has judged. */
  readonly unassessed: readonly PortfolioRisk[];
  /** Risks whose newest judgement is by levels that these scales do not have. */
  readonly elsewhere: readonly PortfolioRisk[];
}

/** The active risks by their newest assessment; null where the year has not both scales. */
export function heatMap(scales: readonly Scale[], portfolio: readonly PortfolioRisk[]): HeatMap | null {
  const [probability, consequence] = [scaleFor(scales, 'probability'), scaleFor(scales, 'consequence')];
  if (probability === null || consequence === null) return null;
  const active = portfolio.filter(({ status }) => status === 'active');
  const placed = active.map((risk) => {
    const newest = newestAssessment(risk.assessments);
    return { risk, newest, place: placeOf(scales, risk) };
  });
  const rows = probability.values.map((likely, row) =>
    consequence.values.map((grave, column): HeatCell => {
      const risks = placed.flatMap(({ risk, place }) => (place?.row === row && place.column === column ? [risk] : []));
      const [product, gravity] = weight(row, column, probability, consequence);
      return { probability: likely, consequence: grave, product, gravity, risks };
    }),
  );
  return {
    probability,
    consequence,
    rows: rows.toReversed(),
    unassessed: placed.flatMap(({ risk, newest }) => (newest === null ? [risk] : [])),
    elsewhere: placed.flatMap(({ risk, newest, place }) => (newest !== null && place === null ? [risk] : [])),
  };
}

/** What a risk's newest assessment comes to; null where there is none by these scales. */
export function gravityOf(
  scales: readonly Scale[],
  risk: PortfolioRisk,
): { readonly product: number; readonly gravity: Gravity } | null {
  const [probability, consequence] = [scaleFor(scales, 'probability'), scaleFor(scales, 'consequence')];
  const place = placeOf(scales, risk);
  if (place === null || probability === null || consequence === null) return null;
  const [product, gravity] = weight(place.row, place.column, probability, consequence);
  return { product, gravity };
}

export function scaleFor(scales: readonly Scale[], use: 'probability' | 'consequence'): Scale | null {
  return scales.find((scale) => scale.use === use) ?? null;
}

function placeOf(scales: readonly Scale[], risk: PortfolioRisk): { readonly row: number; readonly column: number } | null {
  const newest = newestAssessment(risk.assessments);
  const levelOf = (use: 'probability' | 'consequence') =>
    scaleFor(scales, use)?.values.findIndex(({ id }) => id === newest?.[use]) ?? -1;
  const [row, column] = [levelOf('probability'), levelOf('consequence')];
  return row < 0 || column < 0 ? null : { row, column };
}

/**
 * The share of the greatest product decides: from 9 of 16 a risk is grave and from 4 of 16 middling, which on the usual map of four by four are
 * the products 9 and 4, whatever number of levels the scales have.
 */
function weight(row: number, column: number, probability: Scale, consequence: Scale): readonly [number, Gravity] {
  const product = (row + 1) * (column + 1);
  const sixteenths = (product * 16) / (probability.values.length * consequence.values.length);
  return [product, sixteenths >= 9 ? 'high' : sixteenths >= 4 ? 'middle' : 'low'];
}
