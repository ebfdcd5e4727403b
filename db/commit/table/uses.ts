import type { TableColumn, TableDefinition, TableRow } from '../../../shared/figures/definition.ts';
import { termsOf } from '../../../shared/figures/formula.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { build, type Reader } from '../../query.ts';
import { goneFrom, someOf, type Use } from '../model/uses.ts';
import { columnName, occasionWords, quoted, rowName, tableName } from '../names.ts';

/** A cell of a table on an occasion of its year. */
export interface StoredCell {
  readonly occasion: string;
  readonly kind: 'april' | 'interim' | 'annual';
  readonly cutOff: string;
  readonly row: string;
  readonly column: string;
  /** Null for one that has been emptied. */
  readonly value: string | null;
}

export function storedCells(reader: Reader, year: string, table: string): StoredCell[] {
  return reader.all(
    build
      .selectFrom('table_cell')
      .innerJoin('occasion', 'occasion.id', 'table_cell.occasion')
      .select([
        'table_cell.occasion',
        'occasion.kind',
        'occasion.cut_off as cutOff',
        'table_cell.row',
        'table_cell.column',
        'table_cell.value',
      ])
      .where('occasion.year', '=', year)
      .where('table_cell.table', '=', table)
      .orderBy('occasion.position'),
  );
}

/** Cells that say nothing go with their place; whether they may is for the caller to have asked. */
export function removeCells(log: Log, table: string, cells: readonly StoredCell[]): void {
  for (const { occasion, row, column } of cells) log.remove('table_cell', joinKey([occasion, table, row, column]));
}

/** What needs rows and columns that a table has and the changed one has not: figures, formulas, other tables. */
export function usesOfParts(
  model: YearModel,
  before: TableDefinition,
  after: TableDefinition,
  cells: readonly StoredCell[],
): Use[] {
  const { year } = model;
  return [
    ...goneFrom(before.rows, after.rows).flatMap((row) =>
      [
        ...figures(cells.filter((cell) => cell.row === row.id)),
        ...formulasWith(after, year, { rows: (one) => inOwn(one, row.id), columns: (one) => inOthers(one, row.id) }),
        ...comparisons(model, after, (term) => term.row === row.id),
      ].map((by) => ({ what: t('store:model-thing.row', { name: rowName(before, row, year) }), by })),
    ),
    ...goneFrom(before.columns, after.columns).flatMap((column) =>
      [
        ...figures(cells.filter((cell) => cell.column === column.id)),
        ...formulasWith(after, year, { rows: (one) => inOthers(one, column.id), columns: (one) => inOwn(one, column.id) }),
        ...earlierIn(after, year, column.id),
        ...comparisons(model, after, (term) => term.column === column.id),
      ].map((by) => ({ what: t('store:model-thing.column', { name: columnName(before, column, year) }), by })),
    ),
  ];
}

/** What needs a table that is to go: its figures, the chapters where it stands, the tables that are compared with it. */
export function usesOfTable(model: YearModel, table: TableDefinition, cells: readonly StoredCell[]): Use[] {
  const chapters = model.layouts
    .flatMap((layout) => layout.chapters)
    .filter(({ parts }) => parts.some((part) => part.type === 'table' && part.table === table.id))
    .map(({ title }) => quoted(title));
  return [
    ...figures(cells),
    ...(chapters.length === 0 ? [] : [t('store:model-user.chapter', { chapters: someOf(chapters) })]),
    ...comparisons({ ...model, tables: model.tables.filter(({ id }) => id !== table.id) }, table, () => true),
  ].map((by) => ({ what: t('store:model-thing.table', { name: tableName(table, model.year) }), by }));
}

function figures(cells: readonly StoredCell[]): string[] {
  const filled = cells.filter(({ value }) => value !== null);
  return [...new Set(filled.map(({ occasion }) => occasion))].flatMap((occasion) => {
    const own = filled.filter((cell) => cell.occasion === occasion);
    const [first] = own;
    return first === undefined ? [] : [t('store:model-user.figures', { number: own.length, occasion: occasionWords(first) })];
  });
}

interface With {
  readonly rows: (row: TableRow) => boolean;
  readonly columns: (column: TableColumn) => boolean;
}

function formulasWith(table: TableDefinition, year: number, { rows, columns }: With): string[] {
  const inRows = table.rows.filter(rows).map((row) => rowName(table, row, year));
  const inColumns = table.columns.filter(columns).map((column) => columnName(table, column, year));
  return [
    ...(inRows.length === 0 ? [] : [t('store:model-user.row-formula', { rows: someOf(inRows) })]),
    ...(inColumns.length === 0 ? [] : [t('store:model-user.column-formula', { columns: someOf(inColumns) })]),
  ];
}

/** Whether a row's formula is made of this row, or a column's of this column. */
function inOwn(one: TableRow | TableColumn, id: string): boolean {
  return formulasOf(one).some((formula) => termsOf(formula).includes(id));
}

/** Whether a row's formula is for this column alone with others, or says that its figure stands elsewhere. */
function inOthers(one: TableRow | TableColumn, id: string): boolean {
  const isCompared = 'same' in one && (one.same ?? []).some(({ column }) => column === id);
  return isCompared || formulasOf(one).some(({ only }) => only?.includes(id) ?? false);
}

function formulasOf(one: TableRow | TableColumn) {
  return [...(one.formula === undefined ? [] : [one.formula]), ...('checks' in one ? (one.checks ?? []) : [])];
}

function earlierIn(table: TableDefinition, year: number, id: string): string[] {
  const columns = table.columns.filter(({ earlier }) => earlier === id).map((column) => columnName(table, column, year));
  return columns.length === 0 ? [] : [t('store:model-user.earlier', { columns: someOf(columns) })];
}

type Term = NonNullable<TableRow['same']>[number]['as'][number];

/** The rows of any table whose figures must be the same as those of this one. */
function comparisons(model: YearModel, table: TableDefinition, isMeant: (term: Term) => boolean): string[] {
  const tables = model.tables.map((one) => (one.id === table.id ? table : one));
  return tables.flatMap((one) =>
    one.rows
      .filter(({ same = [] }) => same.some(({ as }) => as.some((term) => term.table === table.id && isMeant(term))))
      .map((row) => t('store:model-user.same', { row: rowName(one, row, model.year), table: tableName(one, model.year) })),
  );
}
