import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { CellTerm, SameFigure, TableDefinition, TableRow } from '../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { SelectField } from '../../model/fields.tsx';
import { changed } from '../../model/lists.ts';
import model from '../../model/Model.module.css';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../../ui/Panel.tsx';
import styles from './Definition.module.css';

interface Props {
  readonly year: YearModel;
  readonly table: TableDefinition;
  readonly row: TableRow;
  readonly thing: string;
  readonly onChange: (same: SameFigure[] | null) => void;
}

/** Figures of the row that must be the same as figures of other tables, or as a sum of such; what differs is told of, never changed. */
export function SameFields({ year, table, row, thing, onChange }: Props) {
  const same = row.same ?? [];
  const tables = year.tables.map((one) => tableOfYear(one, year.year));
  const send = (next: SameFigure[]) => onChange(next.length === 0 ? null : next);
  const [first] = figureColumns(table);
  const term = firstTerm(tables, table);
  return (
    <>
      {same.map((figure, index) => (
        <Comparison
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison has nothing but its place
          key={index}
          tables={tables}
          table={table}
          figure={figure}
          thing={t('table:same.thing', { thing, number: index + 1 })}
          onChange={(part) => send(changed(same, index, part))}
          onRemove={() => send(same.toSpliced(index, 1))}
        />
      ))}
      {first === undefined || term === null ? null : (
        <Button onPress={() => send([...same, { column: first.id, as: [term] }])}>{t('table:same.add')}</Button>
      )}
    </>
  );
}

interface ComparisonProps {
  readonly tables: readonly TableDefinition[];
  readonly table: TableDefinition;
  readonly figure: SameFigure;
  readonly thing: string;
  readonly onChange: (part: Partial<SameFigure>) => void;
  readonly onRemove: () => void;
}

function Comparison({ tables, table, figure, thing, onChange, onRemove }: ComparisonProps) {
  const { column, as } = figure;
  const more = as.at(-1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be said before every field
    <div role="group" aria-label={thing} className={styles.formula}>
      <SelectField
        label={t('table:same.column')}
        thing={thing}
        value={column}
        options={figureColumns(table)}
        onChange={(chosen) => onChange({ column: chosen })}
      />
      {as.map((term, index) => (
        <Term
          // biome-ignore lint/suspicious/noArrayIndexKey: a term has nothing but its place
          key={index}
          tables={tables}
          term={term}
          thing={as.length === 1 ? thing : t('table:same.term', { thing, number: index + 1 })}
          onChange={(part) => onChange({ as: changed(as, index, part) })}
          onRemove={as.length === 1 ? null : () => onChange({ as: as.toSpliced(index, 1) })}
        />
      ))}
      <div className={model.ticks}>
        {more === undefined ? null : <Button onPress={() => onChange({ as: [...as, more] })}>{t('table:same.addTerm')}</Button>}
        <Button onPress={onRemove}>{t('table:same.remove')}</Button>
      </div>
    </div>
  );
}

interface TermProps {
  readonly tables: readonly TableDefinition[];
  readonly term: CellTerm;
  readonly thing: string;
  readonly onChange: (part: Partial<CellTerm>) => void;
  readonly onRemove: (() => void) | null;
}

/** A cell of a table of the year. */
function Term({ tables, term, thing, onChange, onRemove }: TermProps) {
  const table = tables.find(({ id }) => id === term.table);
  return (
    <div className={model.fields}>
      <SelectField
        label={t('table:same.table')}
        thing={thing}
        value={term.table}
        options={tables.map(({ id, title }) => ({ id, word: title }))}
        onChange={(chosen) => {
          const first = termIn(tables.find(({ id }) => id === chosen));
          if (first !== null) onChange(first);
        }}
      />
      <SelectField
        label={t('table:same.row')}
        thing={thing}
        value={term.row}
        options={table === undefined ? [] : figureRows(table)}
        onChange={(chosen) => onChange({ row: chosen })}
      />
      <SelectField
        label={t('table:same.inColumn')}
        thing={thing}
        value={term.column}
        options={table === undefined ? [] : figureColumns(table)}
        onChange={(chosen) => onChange({ column: chosen })}
      />
      <div className={model.ticks}>
        <Tick
          label={t('table:formula.turned')}
          ticked={term.turned}
          readOnly={false}
          onChange={(isTurned) => onChange({ turned: isTurned })}
        />
        {onRemove === null ? null : <Button onPress={onRemove}>{t('table:same.removeTerm')}</Button>}
      </div>
    </div>
  );
}

function figureColumns(table: TableDefinition) {
  const words = new TableWords(table, new Map());
  return table.columns.filter(({ type }) => type === 'number').map(({ id }) => ({ id, word: words.column(id) }));
}

function figureRows(table: TableDefinition) {
  const words = new TableWords(table, new Map());
  return table.rows.filter(({ kind }) => kind !== 'group' && kind !== 'blank').map(({ id }) => ({ id, word: words.row(id) }));
}

/** The last figure of another table, where there is one: most often its total. */
function firstTerm(tables: readonly TableDefinition[], own: TableDefinition): CellTerm | null {
  for (const table of tables) {
    const term = table.id === own.id ? null : termIn(table);
    if (term !== null) return term;
  }
  return null;
}

function termIn(table: TableDefinition | undefined): CellTerm | null {
  const row = table === undefined ? undefined : figureRows(table).at(-1);
  const [column] = table === undefined ? [] : figureColumns(table);
  return table === undefined || row === undefined || column === undefined
    ? null
    : { table: table.id, row: row.id, column: column.id, turned: false };
}
