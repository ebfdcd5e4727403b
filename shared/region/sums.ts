import { computeTable } from '../figures/compute/compute.ts';
import { digitsOfNum, type Num, numOf, plus } from '../figures/compute/number.ts';
import { holdsFigures } from '../figures/compute/rules.ts';
import { filledCells } from '../figures/compute/standing.ts';
import type { FilledCells, TableCells, TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import { formatFigure } from '../figures/format.ts';
import { tableOfYear } from '../figures/year-words.ts';
import type { YearModel } from '../model/year-model.ts';

/** A year's tables with what is entered in them on one occasion. */
export interface FigureYear {
  readonly model: YearModel;
  readonly tables: readonly TableCells[];
}

/** A board's tables; null where nothing has been received. */
export interface BoardFigures {
  readonly board: string;
  readonly year: FigureYear | null;
}

/** A cell of a table of the region beside what the boards' tables add up to; figures as they are printed. */
export interface SumCell {
  readonly row: string;
  readonly column: string;
  readonly sum: string;
  /** What stands in the region's own table; null for blank. */
  readonly own: string | null;
  /** How much more the region has than its boards; null where they agree, or the region's cell is blank. */
  readonly difference: string | null;
  /** What each board that has the cell contributes; none for a cell that is computed from the sums. */
  readonly parts: readonly { readonly board: string; readonly value: string }[];
}

export interface TableSum {
  readonly table: string;
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  /** The boards that have the table. */
  readonly boards: readonly string[];
  readonly cells: readonly SumCell[];
}

/**
 * The tables that the region has in common with its boards, each with the sum of the boards cell by cell. What is entered is added up, and
 * what a formula of the region's table gives is computed from those sums, so that shares and changes are never added. Rates without a
 * formula have no sum.
 */
export function tableSums(region: FigureYear, boards: readonly BoardFigures[]): readonly TableSum[] {
  return region.model.tables.flatMap((definition) => {
    const named = tableOfYear(definition, region.model.year);
    const theirs = boards.flatMap(({ board, year }) => {
      const found = year === null ? null : matchOf(named, year);
      return found === null ? [] : [{ board, at: found }];
    });
    return theirs.length === 0 || isRate(named) ? [] : [sumOf(region, named, theirs)];
  });
}

/** What stands in a board's cell that is the same as the region's; null for none. */
type At = (row: TableRow, column: TableColumn) => string | null;

interface Theirs {
  readonly board: string;
  readonly at: At;
}

function sumOf({ model, tables }: FigureYear, named: TableDefinition, theirs: readonly Theirs[]): TableSum {
  const own = computeTable(
    named,
    filledCells(
      named,
      tables.find(({ table }) => table === named.id),
    ),
  );
  const places = named.rows.flatMap((row) =>
    named.columns.filter((column) => holdsFigures(row, column)).map((column) => ({ row, column })),
  );
  const entered: Record<string, Record<string, string>> = {};
  const partsOf = new Map<string, SumCell['parts']>();
  for (const { row, column } of places) {
    if (own.hasFormula(row.id, column.id) || (row.percent ?? column.percent) !== undefined) continue;
    const parts = theirs.flatMap(({ board, at }) => {
      const value = at(row, column);
      return value === null ? [] : [{ board, value }];
    });
    const sum = added(parts.map(({ value }) => value));
    if (sum === null) continue;
    entered[row.id] = { ...entered[row.id], [column.id]: sum };
    partsOf.set(`${row.id}/${column.id}`, parts);
  }
  const sums = computeTable(named, entered).cells;
  return {
    table: named.id,
    title: named.title,
    rows: named.rows.map(({ id, label }) => ({ id, label })),
    columns: named.columns
      .filter(({ type }) => type === 'number')
      .map(({ id, group, heading }) => ({ id, heading: [group, heading].filter(Boolean).join(' ') })),
    boards: theirs.map(({ board }) => board),
    cells: places.flatMap(({ row, column }) =>
      cellOf(model, named, { row, column }, sums, own.cells, partsOf.get(`${row.id}/${column.id}`) ?? []),
    ),
  };
}

interface Spot {
  readonly row: TableRow;
  readonly column: TableColumn;
}

function cellOf(
  { numberStyles }: YearModel,
  table: TableDefinition,
  { row, column }: Spot,
  sums: FilledCells,
  owns: FilledCells,
  parts: SumCell['parts'],
): SumCell[] {
  const sum = sums[row.id]?.[column.id];
  const style = numberStyles.find(({ id }) => id === (column.numberStyle ?? table.numberStyle));
  if (sum === undefined || style === undefined) return [];
  const printed = (value: string) => formatFigure(value, row, column, style);
  const own = owns[row.id]?.[column.id] ?? null;
  const difference = own === null ? null : differenceOf(own, sum, row.decimals ?? column.decimals);
  return [
    {
      row: row.id,
      column: column.id,
      sum: printed(sum),
      own: own === null ? null : printed(own),
      difference: difference === null ? null : printed(difference),
      parts: parts.map(({ board, value }) => ({ board, value: printed(value) })),
    },
  ];
}

/** Null where the two are printed the same, or either is no figure. */
function differenceOf(own: string, sum: string, decimals: number | null): string | null {
  const [one, other] = [numOf(own), numOf(sum)];
  if (one === null || other === null) return own === sum ? null : sum;
  const digits = (value: Num) => (decimals === null ? digitsOfNum(value, DIGITS) : digitsOfNum(value, decimals));
  return digits(one) === digits(other) ? null : digitsOfNum(plus(one, other, -1), decimals ?? digitsIn(own, sum));
}

/** As many as the store keeps of any figure. */
const DIGITS = 12;

function digitsIn(...values: readonly string[]): number {
  return Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
}

/** The sum of figures; null when none of them is one. */
function added(values: readonly string[]): string | null {
  const figures = values.flatMap((value) => {
    const figure = numOf(value);
    return figure === null ? [] : [figure];
  });
  const [first, ...rest] = figures;
  if (first === undefined) return null;
  return digitsOfNum(
    rest.reduce((sum: Num, one) => plus(sum, one, 1), first),
    digitsIn(...values.filter((value) => numOf(value) !== null)),
  );
}

/** A board's table with the same id or title, whose rows and columns are known by their ids, else by their words. */
function matchOf(named: TableDefinition, { model, tables }: FigureYear): At | null {
  const all = model.tables.map((table) => tableOfYear(table, model.year));
  const table = all.find(({ id }) => id === named.id) ?? all.find(({ title }) => title === named.title);
  if (table === undefined) return null;
  const { cells } = computeTable(
    table,
    filledCells(
      table,
      tables.find((one) => one.table === table.id),
    ),
  );
  return (row, column) => {
    const theirRow =
      table.rows.find(({ id }) => id === row.id) ?? table.rows.find(({ label }) => label !== '' && label === row.label);
    const theirColumn =
      table.columns.find(({ id }) => id === column.id) ??
      table.columns.find(({ heading, group }) => heading === column.heading && group === column.group);
    if (theirRow === undefined || theirColumn === undefined) return null;
    return cells[theirRow.id]?.[theirColumn.id] ?? null;
  };
}

/** Whether all of a table is rates, which a sum says nothing of: sick leave in per cent. */
function isRate({ title, unit, corner }: TableDefinition): boolean {
  return [title, unit ?? '', ...corner].some((words) => /procent|%/iu.test(words));
}
