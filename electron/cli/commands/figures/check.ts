import type { AcceptedView } from '../../../../shared/api/views.ts';
import { checkOccasion } from '../../../../shared/figures/check/check-occasion.ts';
import type { Finding } from '../../../../shared/figures/check/finding.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { readTables } from './read-tables.ts';

/** A finding with why, by whom and when it has been accepted; null where it has not. */
interface CheckedFinding extends Finding {
  readonly accepted: Pick<AcceptedView, 'reason' | 'person' | 'at'> | null;
}

/**
 * `figures check --store F --occasion O [--json]`: what a person should look at in the tables of an occasion, table by table. Nothing
 * that is found makes the command fail; with `--json` each finding has its key (which the command `finding.accept` takes), cells, figures,
 * difference and cause besides its sentence, and whether it has been accepted.
 */
export const checkFigures = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const [read, accepted] = await Promise.all([readTables(store, occasion), store.accepted(occasion)]);
    if (!read.ok) return storeFailure(file, read.error, 'read');
    if (!accepted.ok) return storeFailure(file, accepted.error, 'read');
    const { tables, cells, numberStyles, earlier, moved } = read.value;
    const said = new Map(accepted.value.map(({ finding, ...rest }) => [finding, rest]));
    const findings = checkOccasion({ tables, cells }, numberStyles, earlier, moved).map(
      (finding): CheckedFinding => ({ ...finding, accepted: said.get(finding.key) ?? null }),
    );
    return done(json ? asJson(findings) : `${lines(findings, tables).join('\n')}\n`);
  }),
);

function lines(
  findings: readonly CheckedFinding[],
  tables: readonly { readonly id: string; readonly title: string }[],
): string[] {
  if (findings.length === 0) return [t('cli:figures.nothing')];
  return tables.flatMap(({ id, title }) => {
    const own = findings.filter(({ table }) => table === id);
    return own.length === 0 ? [] : [title, ...own.map((finding) => `  ${lineOf(finding)}`)];
  });
}

function lineOf({ sentence, accepted }: CheckedFinding): string {
  return accepted === null ? sentence : t('cli:figures.accepted', { sentence, ...accepted });
}
