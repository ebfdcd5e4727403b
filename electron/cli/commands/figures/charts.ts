import { READY_CHARTS } from '../../../../shared/charts/ready.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';

/** `figures charts [--json]`: the charts that a year can take over, by name or, as they stand in a year's `model.charts`, as JSON. */
export const readyCharts = command({ json: 'flag' }, ({ json }) =>
  done(
    json
      ? asJson(READY_CHARTS)
      : READY_CHARTS.map(({ table, title, id }) => `${t('cli:figures.ready', { group: table, title, id })}\n`).join(''),
  ),
);
