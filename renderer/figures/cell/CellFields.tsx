import { useQuery } from '@tanstack/react-query';
import type { CellSource } from '../../../shared/figures/cell-about.ts';
import { isChangedSince, sourceWords } from '../../../shared/figures/cell-source.ts';
import { rulesOf } from '../../../shared/figures/compute/rules.ts';
import { DECIMAL_PATTERN } from '../../../shared/figures/decimal-pattern.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { historyRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { spokenTime } from '../../ui/dates.ts';
import { Field } from '../../ui/Panel.tsx';
import { ShortField } from '../../ui/ShortField.tsx';
import styles from './Cell.module.css';
import { enteredIn, type ShownCell } from './cell.ts';

/** Where the figure of a cell came from, who entered it, and a note about it. */
export function CellFields(cell: ShownCell) {
  const { entered, table, row, column, occasion, readOnly, words } = cell;
  const { source, note } = entered?.about?.[row.id]?.[column.id] ?? {};
  const on = { occasion, table: table.definition.id, row: row.id, column: column.id };
  const value = enteredIn(cell);
  const isStale = source !== undefined && isChangedSince(source, value);
  const figure = (digits: string) => (DECIMAL_PATTERN.test(digits) ? words.figure(digits) : digits);
  const nameSource = (name: string | null): Promise<void> => {
    // A source that is named after the figure was changed is that of the new figure.
    const known: CellSource = source === undefined || isStale ? { ...NOTHING, figure: value } : source;
    return commit({ type: 'cell.source', ...on, value: { ...known, name } });
  };
  return (
    <>
      <Origin {...cell} />
      <Field label={t('cell:source')}>
        <ShortField label={t('cell:source')} value={source?.name ?? null} readOnly={readOnly} onCommit={nameSource} />
        {source === undefined ? null : (
          <FromFile source={source} stale={isStale ? t('cell:changedSince', { figure: figure(source.figure ?? '') }) : null}>
            {readOnly ? null : (
              <Button look="link" onPress={() => void commit({ type: 'cell.source', ...on, value: null })}>
                {t('cell:removeSource')}
              </Button>
            )}
          </FromFile>
        )}
      </Field>
      <Field label={t('cell:note')}>
        <ShortField
          label={t('cell:note')}
          value={note ?? null}
          readOnly={readOnly}
          onCommit={(text) => commit({ type: 'cell.note', ...on, value: text })}
        />
      </Field>
    </>
  );
}

const NOTHING: CellSource = { name: null, file: null, sheet: null, cell: null, figure: null };

interface FromFileProps {
  readonly source: CellSource;
  readonly stale: string | null;
  readonly children: React.ReactNode;
}

function FromFile({ source, stale, children }: FromFileProps) {
  const file = sourceWords({ ...source, name: null });
  return (
    <p className={styles.quiet}>
      {[file === '' ? null : `${file}.`, stale].filter((text) => text !== null).join(' ')} {children}
    </p>
  );
}

/** Who entered the figure, or what computes it; and all of its digits where not all are printed. */
function Origin(cell: ShownCell) {
  const { table, row, column, words, occasion } = cell;
  const value = enteredIn(cell);
  const of = { entity: 'cell', id: table.definition.id, row: row.id, column: column.id, occasion } as const;
  const { data } = useQuery(historyRead(of));
  const said = [value === null ? computedWords(cell) : enteredWords(data), exactWords()].filter((text) => text !== null);
  return said.length === 0 ? null : <p className={styles.quiet}>{said.join('. ')}</p>;

  function exactWords(): string | null {
    const { decimals } = table.computed.figureAt(row.id, column.id);
    const digits = value?.split('.')[1]?.length ?? 0;
    const isLonger = value !== null && DECIMAL_PATTERN.test(value) && digits > decimals;
    return isLonger ? t('cell:exact', { value: words.figure(value) }) : null;
  }
}

function enteredWords(
  history: readonly { field: string; person: string; at: string; kind: string }[] | undefined,
): string | null {
  const last = history?.find(({ field }) => field === 'value');
  if (last === undefined) return null;
  const words = { person: last.person, time: spokenTime(last.at, new Date()) };
  return t(last.kind === 'import' ? 'cell:importedBy' : 'cell:enteredBy', words);
}

function computedWords({ row, column, table, words }: ShownCell): string {
  const [rule] = rulesOf(row, column);
  if (rule !== undefined) return t('cell:computed', { source: words.source(rule) });
  const { lastVersionOf } = column;
  const isThere = table.computed.cells[row.id]?.[column.id] !== undefined;
  return lastVersionOf !== undefined && isThere
    ? t('cell:fromVersion', { column: words.column(lastVersionOf) })
    : t('cell:blank');
}
