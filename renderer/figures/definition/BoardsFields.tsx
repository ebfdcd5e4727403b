import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { Named } from '../../../shared/figures/formula-terms.ts';
import type { FromBoards } from '../../../shared/figures/from-boards.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { boardsCellWords } from '../../../shared/region/boards-cell-words.ts';
import { organisationTable } from '../../../shared/region/organisation-figures.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Chosen } from '../../model/Chosen.tsx';
import { SelectField, TextField } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { Tick } from '../../ui/Panel.tsx';
import styles from './Definition.module.css';
import { linesOf, withPart } from './editing.ts';

interface Props {
  readonly along: 'row' | 'column';
  readonly own: string;
  readonly thing: string;
  readonly from: FromBoards | undefined;
  readonly year: YearModel;
  readonly shown: TableDefinition;
  readonly boards: readonly Named[];
  /** The cells that it can be for: the columns of a row, the rows of a column. */
  readonly cells: readonly Named[];
  readonly onChange: (from: FromBoards | null) => void;
}

/** What of the boards' tables stands in a row or a column, picked from what there is, with a sentence that says in which cells. */
export function BoardsFields({ along, own, thing, from, year, shown, boards, cells, onChange }: Props) {
  // A year without boards has nothing to take from, but what is said already can be seen and taken away.
  if (boards.length === 0 && from === undefined) return null;
  return (
    <div className={styles.formula}>
      <div className={model.ticks}>
        <Tick
          label={t('table:boards.use')}
          ticked={from !== undefined}
          readOnly={false}
          onChange={(isUsed) => onChange(isUsed ? {} : null)}
        />
      </div>
      {from === undefined ? null : (
        <>
          <Chosen
            label={t('table:boards.boards')}
            thing={thing}
            all={boards}
            chosen={from.boards}
            onChange={(chosen) => onChange(withPart(from, 'boards', someOf(chosen)))}
          />
          <TheirCells from={from} thing={thing} year={year} onChange={onChange} />
          <Weights from={from} thing={thing} year={year} onChange={onChange} />
          <div className={model.ticks}>
            <Tick
              label={t('table:boards.compared')}
              ticked={from.compared === true}
              readOnly={false}
              onChange={(isCompared) => onChange(withPart(from, 'compared', isCompared ? true : null))}
            />
          </div>
          <Chosen
            label={t(`table:boards.only.${along}`)}
            thing={thing}
            all={cells}
            chosen={from.only}
            onChange={(chosen) => onChange(withPart(from, 'only', someOf(chosen)))}
          />
          <p className={styles.sentence} role="status">
            {boardsCellWords(shown, along === 'row' ? { row: own } : { column: own })}
          </p>
        </>
      )}
    </div>
  );
}

interface PartProps {
  readonly from: FromBoards;
  readonly thing: string;
  readonly year: YearModel;
  readonly onChange: (from: FromBoards) => void;
}

/** The table of the boards, and its rows and columns that are added up. */
function TheirCells({ from, thing, year, onChange }: PartProps) {
  const table = from.table === undefined ? undefined : tableNamed(year, from.table);
  return (
    <>
      <div className={model.fields}>
        <SelectField
          label={t('table:boards.table')}
          thing={thing}
          value={from.table ?? ''}
          options={[{ id: '', word: t('table:boards.elsewhere') }, ...tablesOf(year, from.table)]}
          onChange={(chosen) => {
            // Rows and columns are those of the table: another has others.
            const { table: _table, rows: _rows, columns: _columns, ...rest } = from;
            onChange(chosen === '' ? rest : { ...rest, table: chosen });
          }}
        />
      </div>
      <Lines
        label={t('table:boards.rows')}
        thing={thing}
        all={table === undefined ? null : rowsOf(table)}
        chosen={from.rows}
        onChange={(rows) => onChange(withPart(from, 'rows', rows))}
      />
      <Lines
        label={t('table:boards.columns')}
        thing={thing}
        all={table === undefined ? null : columnsOf(table)}
        chosen={from.columns}
        onChange={(columns) => onChange(withPart(from, 'columns', columns))}
      />
    </>
  );
}

/** Rates are no sum: each board's counts as many times as another of its figures says. */
function Weights({ from, thing, year, onChange }: PartProps) {
  const { weights } = from;
  const table = weights === undefined ? undefined : tableNamed(year, weights.table);
  const rows = table === undefined ? [] : rowsOf(table);
  return (
    <div className={model.fields}>
      <SelectField
        label={t('table:boards.weights')}
        thing={thing}
        value={weights?.table ?? ''}
        options={[{ id: '', word: t('table:boards.noWeights') }, ...tablesOf(year, weights?.table)]}
        onChange={(chosen) => {
          const [first] = rowsOf(tableNamed(year, chosen));
          if (chosen === '') onChange(withPart(from, 'weights', null));
          else if (first !== undefined) onChange({ ...from, weights: { table: chosen, row: first.id } });
        }}
      />
      {weights === undefined || table === undefined ? null : (
        <SelectField
          label={t('table:boards.weightRow')}
          thing={thing}
          value={weights.row}
          options={rows}
          onChange={(row) => onChange({ ...from, weights: { ...weights, row } })}
        />
      )}
    </div>
  );
}

interface LinesProps {
  readonly label: string;
  readonly thing: string;
  /** Null where the table is not known here, or is said elsewhere. */
  readonly all: readonly Named[] | null;
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: string[] | null) => void;
}

/** Some lines of a table: ticked where the table is known, else written by their ids. */
function Lines({ label, thing, all, chosen = [], onChange }: LinesProps) {
  if (all !== null) {
    return <Chosen label={label} thing={thing} all={all} chosen={chosen} onChange={(ids) => onChange(someOf(ids))} />;
  }
  return (
    <TextField
      label={t('table:boards.byId', { label })}
      thing={thing}
      value={chosen.join('\n')}
      optional
      lines
      onChange={(typed) => onChange(someOf(linesOf(typed)))}
    />
  );
}

function someOf(ids: string[]): string[] | null {
  return ids.length === 0 ? null : ids;
}

/** The tables that a board may have: the year's own, which it has in common with its boards, else the ready ones; and what the year says of its organisations. */
function known(year: YearModel): readonly TableDefinition[] {
  const own = new Set(year.tables.map(({ id }) => id));
  return [
    ...year.tables,
    ...READY_TABLES.map(({ definition }) => definition).filter(({ id }) => !own.has(id)),
    organisationTable(year.numberStyles[0]?.id ?? ''),
  ];
}

function tableNamed(year: YearModel, id: string): TableDefinition | undefined {
  const found = known(year).find((table) => table.id === id);
  return found === undefined ? undefined : tableOfYear(found, year.year);
}

/** By name; one that is not known here is named by its id. */
function tablesOf(year: YearModel, chosen: string | undefined): Named[] {
  const tables = known(year)
    .map((table) => tableOfYear(table, year.year))
    .map(({ id, title }) => ({ id, word: `${title} (${id})` }))
    .toSorted((one, other) => one.word.localeCompare(other.word, 'sv'));
  return chosen === undefined || tables.some(({ id }) => id === chosen) ? tables : [...tables, { id: chosen, word: chosen }];
}

function rowsOf(table: TableDefinition | undefined): Named[] {
  if (table === undefined) return [];
  const words = new TableWords(table, new Map());
  return table.rows.filter(({ kind }) => kind !== 'group' && kind !== 'blank').map(({ id }) => ({ id, word: words.row(id) }));
}

function columnsOf(table: TableDefinition): Named[] {
  const words = new TableWords(table, new Map());
  return table.columns.filter(({ type }) => type === 'number').map(({ id }) => ({ id, word: words.column(id) }));
}
