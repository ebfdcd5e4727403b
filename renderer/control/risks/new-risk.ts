import { blankPortfolioRisk } from '../../../shared/control/portfolio.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';

/** A new risk, last in the portfolio; its id. */
export function addRisk(year: string, area: string): string {
  const id = `risk-${crypto.randomUUID()}`;
  void commit({ type: 'portfolio.put', year, risk: blankPortfolioRisk({ id, area, text: t('control:new.risk') }) });
  return id;
}
