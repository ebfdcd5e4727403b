import type { RiskLimits, Scale, ScaleValue } from '../model/scale.ts';
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
  readonly limits: RiskLimits;
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
  const limits = limitsOf(scales);
  if (probability === null || consequence === null || limits === null) return null;
  const active = portfolio.filter(({ status }) => status === 'active');
  const placed = active.map((risk) => {
    const newest = newestAssessment(risk.assessments);
    return { risk, newest, place: placeOf(scales, risk) };
  });
  const rows = probability.values.map((likely, row) =>
    consequence.values.map((grave, column): HeatCell => {
      const risks = placed.flatMap(({ risk, place }) => (place?.row === row && place.column === column ? [risk] : []));
      const [product, gravity] = weight(row, column, limits);
      return { probability: likely, consequence: grave, product, gravity, risks };
    }),
  );
  return {
    probability,
    consequence,
    limits,
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
  const limits = limitsOf(scales);
  const place = placeOf(scales, risk);
  if (place === null || limits === null) return null;
  const [product, gravity] = weight(place.row, place.column, limits);
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

/** The limits of the levels of risk, and whether they are the organisation's own; null where there are not both scales. */
export function limitsOf(scales: readonly Scale[]): (RiskLimits & { readonly isOwn: boolean; readonly greatest: number }) | null {
  const [probability, consequence] = [scaleFor(scales, 'probability'), scaleFor(scales, 'consequence')];
  if (probability === null || consequence === null) return null;
  const greatest = probability.values.length * consequence.values.length;
  const own = probability.riskLimits;
  return { ...(own ?? usualLimits(greatest)), isOwn: own !== undefined, greatest };
}

/** From 4 sixteenths of the greatest product a risk is middling and from 9 it is grave: the products 4 and 9 on the usual map of four by four. */
function usualLimits(greatest: number): RiskLimits {
  return { middle: Math.ceil((greatest * 4) / 16), high: Math.ceil((greatest * 9) / 16) };
}

function weight(row: number, column: number, { middle, high }: RiskLimits): readonly [number, Gravity] {
  const product = (row + 1) * (column + 1);
  return [product, product >= high ? 'high' : product >= middle ? 'middle' : 'low'];
}
