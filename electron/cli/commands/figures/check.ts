import { checkOccasion } from '../../../../shared/figures/check/check-occasion.ts';
import type { Finding } from '../../../../shared/figures/check/finding.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { readTables } from './read-tables.ts';

/**
 * `figures check --store F --occasion O [--json]`: what a person should look at in the tables of an occasion, table by table. Nothing
 * that is found makes the command fail; with `--json` each finding has its cells, figures, difference and cause besides its sentence.
 */
export const checkFigures = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const read = await readTables(store, occasion);
    if (!read.ok) return storeFailure(file, read.error, 'read');
    const { tables, cells, numberStyles, earlier } = read.value;
    const findings = checkOccasion({ tables, cells }, numberStyles, earlier);
    return done(json ? asJson(findings) : `${lines(findings, tables).join('\n')}\n`);
  }),
);

function lines(findings: readonly Finding[], tables: readonly { readonly id: string; readonly title: string }[]): string[] {
  if (findings.length === 0) return [t('cli:figures.nothing')];
  return tables.flatMap(({ id, title }) => {
    const own = findings.filter(({ table }) => table === id);
    return own.length === 0 ? [] : [title, ...own.map(({ sentence }) => `  ${sentence}`)];
  });
}
