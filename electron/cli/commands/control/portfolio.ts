import { randomUUID } from 'node:crypto';
import type { RisksView } from '../../../../shared/api/views.ts';
import { gravityOf } from '../../../../shared/control/heat.ts';
import type { PortfolioRisk } from '../../../../shared/control/portfolio.ts';
import type { Scale } from '../../../../shared/model/scale.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { commitControl } from './commit-control.ts';

/**
 * `control risks --store F --occasion O [--json]`: the portfolio with each risk's weight by its newest assessment; with `--json` all that
 * is known of the risks and of the plan's decision.
 */
export const listRisks = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const [view, risks] = await Promise.all([store.model(occasion), store.risks(occasion)]);
    if (!view.ok) return storeFailure(file, view.error, 'read');
    if (!risks.ok) return storeFailure(file, risks.error, 'read');
    return done(json ? asJson(risks.value) : `${lines(risks.value, view.value.model.scales).join('\n')}\n`);
  }),
);

function lines({ portfolio }: RisksView, scales: readonly Scale[]): string[] {
  if (portfolio.length === 0) return [t('cli:control.noRisks')];
  const areas = [...new Set(portfolio.map(({ area }) => area))];
  return areas.flatMap((area) => [
    area,
    ...portfolio.filter((risk) => risk.area === area).map((risk) => `  ${riskWords(risk, scales)}  [${risk.id}]`),
  ]);
}

function riskWords(risk: PortfolioRisk, scales: readonly Scale[]): string {
  const weight = gravityOf(scales, risk);
  const judged = weight === null ? t('risks:unassessed') : `${t(`risks:gravity.${weight.gravity}`)} ${weight.product}`;
  const closed = risk.status === 'closed' ? [t('risks:status.closed', { reason: risk.statusReason ?? '' })] : [];
  return [risk.text, judged, ...closed].join(' · ');
}

/** `control gather --store F --year Y [--json]`: the risks of a year's plan that are not there yet into the portfolio. */
export const gatherRisks = command({ store: 'value', year: 'value', json: 'flag' }, ({ store: file, year, json }) =>
  withStore(file, 'import', (store) =>
    commitControl(
      store,
      { type: 'portfolio.gather', year },
      { file, json, answer: { year }, sentence: t('cli:control.gathered', { year, file }) },
    ),
  ),
);

/** `control choose --store F --year Y --risks ID,ID [--json]`: risks of the portfolio into a year's plan; answers the new rows' ids. */
export const chooseRisks = command(
  { store: 'value', year: 'value', risks: 'value', json: 'flag' },
  ({ store: file, year, risks, json }) =>
    withStore(file, 'import', (store) => {
      const choices = risks.split(',').map((portfolio) => ({ portfolio, id: `risk-${randomUUID()}` }));
      const sentence = t('cli:control.chosen', { year, number: choices.length, file });
      return commitControl(store, { type: 'plan.choose', year, choices }, { file, json, answer: { year, choices }, sentence });
    }),
);
