import { READY_TABLES } from '../../../../shared/figures/catalogue/catalogue.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';

/** `figures tables [--json]`: the definitions that a year can take over, by name or, as they stand in a year's `model.tables`, as JSON. */
export const readyTables = command({ json: 'flag' }, ({ json }) =>
  done(
    json
      ? asJson(READY_TABLES.map(({ definition }) => definition))
      : READY_TABLES.map(({ group, definition: { id, title } }) => `${t('cli:figures.ready', { group, title, id })}\n`).join(''),
  ),
);
