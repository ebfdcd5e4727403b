import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { CellTerm, SameFigure, TableDefinition, TableRow } from '../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { SelectField } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../../ui/Panel.tsx';
import styles from './Definition.module.css';
import { withPart } from './editing.ts';

interface Props {
  readonly year: YearModel;
  readonly table: TableDefinition;
  readonly row: TableRow;
  readonly thing: string;
  readonly onChange: (same: SameFigure[] | null) => void;
}

/**
 * Figures of the row that must be the same as figures of other tables, as a sum of such, or as how those have changed; what differs is
 * told of, never changed.
 */
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
          onChange={(next) => send(same.with(index, next))}
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
  readonly onChange: (figure: SameFigure) => void;
  readonly onRemove: () => void;
}

function Comparison({ tables, table, figure, thing, onChange, onRemove }: ComparisonProps) {
  const { column, as, since } = figure;
  const [first] = as;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be said before every field
    <div role="group" aria-label={thing} className={styles.formula}>
      <SelectField
        label={t('table:same.column')}
        thing={thing}
        value={column}
        options={figureColumns(table)}
        onChange={(chosen) => onChange({ ...figure, column: chosen })}
      />
      <Terms
        tables={tables}
        terms={as}
        thing={thing}
        label={t(since === undefined ? 'table:same.table' : 'table:same.now')}
        onChange={(terms) => onChange({ ...figure, as: terms })}
      />
      {since === undefined ? null : (
        <Terms
          tables={tables}
          terms={since}
          thing={t('table:same.base', { thing })}
          label={t('table:same.since')}
          onChange={(terms) => onChange({ ...figure, since: terms })}
        />
      )}
      <div className={model.ticks}>
        {first === undefined ? null : (
          <Tick
            label={t('table:same.isChange')}
            ticked={since !== undefined}
            readOnly={false}
            onChange={(isChange) => onChange(withPart(figure, 'since', isChange ? [{ ...first, earlier: true }] : null))}
          />
        )}
        <Button onPress={onRemove}>{t('table:same.remove')}</Button>
      </div>
    </div>
  );
}

interface TermsProps {
  readonly tables: readonly TableDefinition[];
  readonly terms: readonly CellTerm[];
  readonly thing: string;
  /** What their tables are to the figure. */
  readonly label: string;
  readonly onChange: (terms: CellTerm[]) => void;
}

/** The cells of a sum. */
function Terms({ tables, terms, thing, label, onChange }: TermsProps) {
  const more = terms.at(-1);
  return (
    <>
      {terms.map((term, index) => (
        <Term
          // biome-ignore lint/suspicious/noArrayIndexKey: a term has nothing but its place
          key={index}
          tables={tables}
          term={term}
          thing={terms.length === 1 ? thing : t('table:same.term', { thing, number: index + 1 })}
          label={label}
          onChange={(next) => onChange(terms.with(index, next))}
          onRemove={terms.length === 1 ? null : () => onChange(terms.toSpliced(index, 1))}
        />
      ))}
      {more === undefined ? null : (
        <div className={model.ticks}>
          <Button onPress={() => onChange([...terms, more])}>{t('table:same.addTerm')}</Button>
        </div>
      )}
    </>
  );
}

interface TermProps {
  readonly tables: readonly TableDefinition[];
  readonly term: CellTerm;
  readonly thing: string;
  readonly label: string;
  readonly onChange: (term: CellTerm) => void;
  readonly onRemove: (() => void) | null;
}

/** A cell of a table of the year, or of the same table a year before. */
function Term({ tables, term, thing, label, onChange, onRemove }: TermProps) {
  const table = tables.find(({ id }) => id === term.table);
  return (
    <div className={model.fields}>
      <SelectField
        label={label}
        thing={thing}
        value={term.table}
        options={tables.map(({ id, title }) => ({ id, word: title }))}
        onChange={(chosen) => {
          const first = termIn(tables.find(({ id }) => id === chosen));
          if (first !== null) onChange({ ...term, ...first });
        }}
      />
      <SelectField
        label={t('table:same.row')}
        thing={thing}
        value={term.row}
        options={table === undefined ? [] : figureRows(table)}
        onChange={(chosen) => onChange({ ...term, row: chosen })}
      />
      <SelectField
        label={t('table:same.inColumn')}
        thing={thing}
        value={term.column}
        options={table === undefined ? [] : figureColumns(table)}
        onChange={(chosen) => onChange({ ...term, column: chosen })}
      />
      <div className={model.ticks}>
        <Tick
          label={t('table:formula.turned')}
          ticked={term.turned}
          readOnly={false}
          onChange={(isTurned) => onChange({ ...term, turned: isTurned })}
        />
        <Tick
          label={t('table:same.earlier')}
          ticked={term.earlier === true}
          readOnly={false}
          onChange={(isEarlier) => onChange(withPart(term, 'earlier', isEarlier ? true : null))}
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
