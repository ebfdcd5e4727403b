import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import type { TableColumn, TableDefinition, TableRow } from '../../../shared/figures/definition.ts';
import { termsOf } from '../../../shared/figures/formula.ts';
import { withYear } from '../../../shared/figures/year-words.ts';
import type { ChapterPart } from '../../../shared/model/layout.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { occasionWords } from '../../../shared/text/occasion-words.ts';
import { goneFrom, someOf, type Use } from '../model/uses.ts';
import { columnName, quoted, rowName, tableName } from '../names.ts';
import { type StoredCell, type StoredFigures, type StoredVersion, saysSomething } from './stored.ts';

/** What needs rows and columns that a table has and the changed one has not: what is entered there, formulas, other tables, charts. */
export function usesOfParts(
  model: YearModel,
  before: TableDefinition,
  after: TableDefinition,
  { cells, versions }: StoredFigures,
): Use[] {
  const { year } = model;
  return [
    ...goneFrom(before.rows, after.rows).flatMap((row) =>
      [
        ...entered(cells.filter((cell) => cell.row === row.id)),
        ...formulasWith(after, year, { rows: (one) => inOwn(one, row.id), columns: (one) => inOthers(one, row.id) }),
        ...comparisons(model, after, (term) => term.row === row.id),
        ...chartsOf(model, before, ({ rows }) => rows?.includes(row.id) ?? false),
      ].map((by) => ({ what: t('store:model-thing.row', { name: rowName(before, row, year) }), by })),
    ),
    ...goneFrom(before.columns, after.columns).flatMap((column) =>
      [
        ...entered(cells.filter((cell) => cell.column === column.id)),
        ...kept(versions.filter((version) => version.column === column.id)),
        ...formulasWith(after, year, { rows: (one) => inOthers(one, column.id), columns: (one) => inOwn(one, column.id) }),
        ...columnsWith('earlier', after, year, column.id),
        ...columnsWith('lastVersionOf', after, year, column.id),
        ...comparisons(model, after, (term) => term.column === column.id),
        ...chartsOf(model, before, ({ columns }) => columns.includes(column.id)),
        ...chaptersWith(model, (part) => part.table === before.id && part.columns?.includes(column.id) === true),
      ].map((by) => ({ what: t('store:model-thing.column', { name: columnName(before, column, year) }), by })),
    ),
  ];
}

/** What needs a table that is to go: what is entered, the chapters where it stands, what is compared with it, its charts. */
export function usesOfTable(model: YearModel, table: TableDefinition, { cells, versions }: StoredFigures): Use[] {
  return [
    ...entered(cells),
    ...kept(versions),
    ...chaptersWith(model, (part) => part.table === table.id),
    ...comparisons({ ...model, tables: model.tables.filter(({ id }) => id !== table.id) }, table, () => true),
    ...chartsOf(model, table, () => true),
  ].map((by) => ({ what: t('store:model-thing.table', { name: tableName(table, model.year) }), by }));
}

type TablePart = Extract<ChapterPart, { type: 'table' }>;

/** The chapters of any document that print what is meant of a table. */
function chaptersWith({ layouts }: YearModel, isMeant: (part: TablePart) => boolean): string[] {
  const chapters = layouts
    .flatMap((layout) => layout.chapters)
    .filter(({ parts }) => parts.some((part) => part.type === 'table' && isMeant(part)))
    .map(({ title }) => quoted(title));
  return chapters.length === 0 ? [] : [t('store:model-user.chapter', { chapters: someOf(chapters) })];
}

function entered(cells: readonly StoredCell[]): string[] {
  const filled = cells.filter(({ value }) => value !== null);
  const told = cells.filter((cell) => cell.value === null && saysSomething(cell));
  return [
    ...perOccasion(filled, (own, occasion) => t('store:model-user.figures', { number: own.length, occasion })),
    ...perOccasion(told, (own, occasion) => t('store:model-user.about-cells', { number: own.length, occasion })),
  ];
}

function kept(versions: readonly StoredVersion[]): string[] {
  return perOccasion(versions, (own, occasion) => {
    const names = someOf(own.map(({ name }) => quoted(name)));
    return t('store:model-user.versions', { versions: names, occasion });
  });
}

function perOccasion<Stored extends StoredCell | StoredVersion>(
  all: readonly Stored[],
  wordsOf: (own: readonly Stored[], occasion: string) => string,
): string[] {
  return [...new Set(all.map(({ occasion }) => occasion))].flatMap((occasion) => {
    const own = all.filter((one) => one.occasion === occasion);
    const [first] = own;
    return first === undefined ? [] : [wordsOf(own, occasionWords(first))];
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

/** The columns that print what stood in this one a year before, or was kept of it last. */
function columnsWith(link: 'earlier' | 'lastVersionOf', table: TableDefinition, year: number, id: string): string[] {
  const columns = table.columns.filter((column) => column[link] === id).map((column) => columnName(table, column, year));
  return columns.length === 0 ? [] : [t(`store:model-user.${link}`, { columns: someOf(columns) })];
}

/** The charts that show a table, or what is meant of it. */
function chartsOf({ charts, year }: YearModel, table: TableDefinition, isMeant: (chart: ChartDefinition) => boolean): string[] {
  const own = charts.filter((chart) => chart.table === table.id && isMeant(chart));
  return own.length === 0 ? [] : [t('store:model-user.chart', { charts: chartNames(own, year) })];
}

export function chartNames(charts: readonly ChartDefinition[], year: number): string {
  return someOf(charts.map(({ title }) => quoted(withYear(title, year))));
}

type Term = NonNullable<TableRow['same']>[number]['as'][number];

/** The rows of any table whose figures must be the same as those of this one. */
function comparisons(model: YearModel, table: TableDefinition, isMeant: (term: Term) => boolean): string[] {
  const tables = model.tables.map((one) => (one.id === table.id ? table : one));
  return tables.flatMap((one) =>
    one.rows
      .filter(({ same = [] }) =>
        same.some(({ as, since = [] }) => [...as, ...since].some((term) => term.table === table.id && isMeant(term))),
      )
      .map((row) => t('store:model-user.same', { row: rowName(one, row, model.year), table: tableName(one, model.year) })),
  );
}
