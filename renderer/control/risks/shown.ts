import type { HeatMap } from '../../../shared/control/heat.ts';
import type { PortfolioRisk } from '../../../shared/control/portfolio.ts';

/** Which risks the list shows: a kind of them, or those of one place on the map, as "<probability> <consequence>". */
export type Shown = 'active' | 'closed' | 'unassessed' | 'elsewhere' | { readonly cell: string };

export function cellName(probability: string, consequence: string): string {
  return `${probability} ${consequence}`;
}

/** The risks to show, area by area in the order that the areas come in. */
export function shownRisks(portfolio: readonly PortfolioRisk[], map: HeatMap | null, shown: Shown): readonly PortfolioRisk[] {
  const areas = [...new Set(portfolio.map(({ area }) => area))];
  return risksOf(portfolio, map, shown).toSorted((one, other) => areas.indexOf(one.area) - areas.indexOf(other.area));
}

function risksOf(portfolio: readonly PortfolioRisk[], map: HeatMap | null, shown: Shown): readonly PortfolioRisk[] {
  if (typeof shown === 'object') {
    const cells = map?.rows.flat() ?? [];
    return cells.find(({ probability, consequence }) => cellName(probability.id, consequence.id) === shown.cell)?.risks ?? [];
  }
  switch (shown) {
    case 'active':
    case 'closed':
      return portfolio.filter(({ status }) => status === shown);
    default:
      return map?.[shown] ?? [];
  }
}
