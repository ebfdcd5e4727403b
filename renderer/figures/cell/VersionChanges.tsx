import type { CheckedTable } from '../../../shared/figures/check/cell.ts';
import type { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { ColumnVersion } from '../../../shared/figures/column-version.ts';
import { versionChanges } from '../../../shared/figures/compute/version-change.ts';
import { DECIMAL_PATTERN } from '../../../shared/figures/decimal-pattern.ts';
import { t } from '../../../shared/text/messages/index.ts';
import styles from './Cell.module.css';

interface Props {
  readonly version: Pick<ColumnVersion, 'name' | 'cells'>;
  /** The version after it; null to compare with what stands there now. */
  readonly after: Pick<ColumnVersion, 'name' | 'cells'> | null;
  readonly now: Readonly<Record<string, string>>;
  readonly table: CheckedTable;
  readonly words: TableWords;
}

/** The rows of a version that became something else in what came after it, with the change. */
export function VersionChanges({ version, after, now, table, words }: Props) {
  const all = versionChanges(table.definition, version, after?.cells ?? now);
  const changes = all.filter(({ before, now: then }) => before !== then);
  const figure = (value: string | null) => (value !== null && DECIMAL_PATTERN.test(value) ? words.figure(value) : (value ?? ''));
  if (changes.length === 0) return <p className={styles.quiet}>{t('cell:unchanged')}</p>;
  return (
    <>
      <table className={styles.changes} aria-label={t('cell:sinceTable', { name: version.name })}>
        <thead>
          <tr>
            <th scope="col">{t('cell:row')}</th>
            <th scope="col">{version.name}</th>
            <th scope="col">{after?.name ?? t('cell:now')}</th>
            <th scope="col">{t('cell:change')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ row, before, now: then, change }) => (
            <tr key={row}>
              <th scope="row">{words.row(row)}</th>
              <td>{figure(before)}</td>
              <td>{figure(then)}</td>
              <td>{figure(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length === all.length ? null : <p className={styles.quiet}>{t('cell:othersUnchanged')}</p>}
    </>
  );
}
