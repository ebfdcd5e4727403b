import { type ComputedTable, computeTable } from '../figures/compute/compute.ts';
import { allDigits, Fixed } from '../figures/compute/fixed.ts';
import { digitsOfNum, exactOf, type Num } from '../figures/compute/number.ts';
import { filledCells } from '../figures/compute/standing.ts';
import type { TableCells, TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import { tableOfYear } from '../figures/year-words.ts';
import type { Year } from '../model/year.ts';
import type { YearModel } from '../model/year-model.ts';

/** A year's tables with what is entered in them on one occasion. */
export interface FigureYear {
  readonly model: YearModel;
  readonly tables: readonly TableCells[];
}

/** A row or a column as it is called: by its id, else by its words. */
export type RowName = Pick<TableRow, 'id' | 'label'>;
export type ColumnName = Pick<TableColumn, 'id' | 'heading' | 'group'>;

/** A table of a board: what stands in a cell, exactly, and null where there is none or it is no figure. */
export interface BoardTable {
  readonly at: (row: RowName, column: ColumnName) => Num | null;
}

/** A board's tables, each known by its id, else by its title; computed when they are first asked for. */
export type BoardTables = (named: Pick<TableDefinition, 'id' | 'title'>) => BoardTable | null;

const YEARS = new WeakMap<Year, FigureYear>();

/** The tables of a board's report, which has one occasion: the same every time, so that what is computed of them is kept. */
export function figureYearOf(report: Year): FigureYear {
  const year = YEARS.get(report) ?? { model: report.model, tables: report.occasions.flatMap(({ tables }) => tables) };
  YEARS.set(report, year);
  return year;
}

/** What a board has sent never changes: what has been computed of it is at hand as long as its report is. */
const KNOWN = new WeakMap<FigureYear, BoardTables>();

export function boardTables(year: FigureYear): BoardTables {
  const tables = KNOWN.get(year) ?? readyTables(year);
  KNOWN.set(year, tables);
  return tables;
}

function readyTables({ model, tables }: FigureYear): BoardTables {
  const entered = new Map(tables.map((one) => [one.table, one]));
  const all = model.tables.map((table) => tableOfYear(table, model.year));
  const byId = new Map(all.map((table) => [table.id, table]));
  // The first of a title is meant.
  const byTitle = new Map(all.toReversed().map((table) => [table.title, table]));
  const known = new Map<string, BoardTable>();
  return ({ id, title }) => {
    const definition = byId.get(id) ?? byTitle.get(title);
    if (definition === undefined) return null;
    const table = known.get(definition.id) ?? readyTable(definition, entered.get(definition.id));
    known.set(definition.id, table);
    return table;
  };
}

function readyTable(definition: TableDefinition, entered: TableCells | undefined): BoardTable {
  const { rows, columns } = definition;
  const computed: ComputedTable = computeTable(definition, filledCells(definition, entered));
  const rowIds = new Set(rows.map(({ id }) => id));
  const columnIds = new Set(columns.map(({ id }) => id));
  const rowOf = new Map(rows.toReversed().flatMap(({ id, label }) => (label === '' ? [] : [[label, id]])));
  const columnOf = new Map(columns.toReversed().map((column) => [headingOf(column), column.id]));
  return {
    at: (row, column) => {
      const rowId = rowIds.has(row.id) ? row.id : rowOf.get(row.label);
      const columnId = columnIds.has(column.id) ? column.id : columnOf.get(headingOf(column));
      if (rowId === undefined || columnId === undefined) return null;
      const value = computed.termAt(rowId, columnId);
      return typeof value === 'string' ? null : value;
    },
  };
}

function headingOf({ group, heading }: Pick<TableColumn, 'group' | 'heading'>): string {
  return JSON.stringify([group, heading]);
}

/** As many decimals as the store keeps of any figure. */
const MOST_DECIMALS = 12;

/** A figure as the store keeps it, without needless zeros. */
export function keptDigits(value: Num): string {
  const digits = value instanceof Fixed ? allDigits(value) : digitsOfNum(value, placesOf(value));
  return digits.includes('.') ? digits.replace(/[.]?0+$/u, '') : digits;
}

function placesOf(value: Num): number {
  return Math.min(exactOf(value).decimalPlaces(), MOST_DECIMALS);
}
