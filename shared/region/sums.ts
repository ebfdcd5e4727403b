import { type ComputedTable, computeTable } from '../figures/compute/compute.ts';
import { digitsOfNum, numOf, plus } from '../figures/compute/number.ts';
import { holdsFigures } from '../figures/compute/rules.ts';
import { filledCells } from '../figures/compute/standing.ts';
import type { FilledCells, NumberStyle, TableCells, TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import { formatFigure } from '../figures/format.ts';
import { tableOfYear } from '../figures/year-words.ts';
import { boardTables, type FigureYear, keptDigits } from './board-tables.ts';
import { isFromBoards } from './from-boards.ts';
import { type BoardFigures, type GivenCell, givenCells, sumOf } from './given.ts';

/** Whether the region's cell is filled with what the boards give. */
export type Standing =
  /** It has the boards' figure, and gets the next. */
  | 'follows'
  /** The region has written its own. */
  | 'own'
  /** It is blank, and the boards' figure can be taken. */
  | 'waits'
  /** The region's figures are its own: the boards' are shown beside them. */
  | 'compared';

/** A cell of a table of the region beside what the boards' tables come to; figures as they are printed, but `exact`. */
export interface SumCell {
  readonly row: string;
  readonly column: string;
  readonly sum: string;
  /** The sum as the store keeps it. */
  readonly exact: string;
  /** What stands in the region's own table; null for blank. */
  readonly own: string | null;
  /** How much more the region has than its boards; null where they agree, or the region's cell is blank. */
  readonly difference: string | null;
  /** Names the difference when it is accepted; null where there is none. */
  readonly key: string | null;
  /** What each board that has the cell contributes; none for a cell that is computed from the sums. */
  readonly parts: readonly { readonly board: string; readonly value: string }[];
  /** The boards that the cell is of, and that have no such figure. */
  readonly missing: readonly string[];
  readonly standing: Standing;
  /** Whether it is what the year says of an organisation: the share of a company. */
  readonly ofModel: boolean;
}

export interface TableSum {
  readonly table: string;
  readonly title: string;
  /** `taken`: the table says what of the boards' tables its cells are; `same`: it is one that the boards have too. */
  readonly how: 'taken' | 'same';
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  /** The boards that have figures for the table; none where all that it has is what the year says of its organisations. */
  readonly boards: readonly string[];
  readonly cells: readonly SumCell[];
}

/**
 * The tables of the region that are made of its boards', or that it has in common with them, each beside what the boards come to cell by
 * cell. What is entered is added up, and what a formula of the region's table gives is computed from those sums, so that shares and changes
 * are never added. Rates without a formula have no sum, but for a mean where the table says what they are weighed with.
 */
export function tableSums(region: FigureYear, boards: readonly BoardFigures[]): readonly TableSum[] {
  const entered = new Map(region.tables.map((one) => [one.table, one]));
  const styles = new Map(region.model.numberStyles.map((style) => [style.id, style]));
  const all = region.model.tables.map((definition) => tableOfYear(definition, region.model.year));
  return all.flatMap((named) => {
    const given = isFromBoards(named) ? givenCells(named, all, boards) : sameCells(named, boards);
    return given.length === 0 ? [] : [sumsOf(named, entered.get(named.id), styles, given)];
  });
}

function sumsOf(
  named: TableDefinition,
  entered: TableCells | undefined,
  styles: ReadonlyMap<string, NumberStyle>,
  given: readonly GivenCell[],
): TableSum {
  const how = isFromBoards(named) ? 'taken' : 'same';
  const filled = filledCells(named, entered);
  const own = computeTable(named, filled);
  const byCell = new Map(given.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const [rows, columns] = [new Set(given.map(({ row }) => row.id)), new Set(given.map(({ column }) => column.id))];
  const isTouched = (row: TableRow, column: TableColumn) =>
    own.hasFormula(row.id, column.id) && (rows.has(row.id) || columns.has(column.id));
  const sums = own.withEntered(withGiven(how === 'taken' ? filled : {}, given, own));
  return {
    table: named.id,
    title: named.title,
    how,
    rows: named.rows.map(({ id, label }) => ({ id, label })),
    columns: named.columns
      .filter(({ type }) => type === 'number')
      .map(({ id, group, heading }) => ({ id, heading: [group, heading].filter(Boolean).join(' ') })),
    boards: [...new Set(given.filter(({ ofModel }) => !ofModel).flatMap(({ parts }) => parts.map(({ board }) => board)))],
    cells: named.rows.flatMap((row) =>
      named.columns
        .filter((column) => holdsFigures(row, column))
        .flatMap((column): SumCell[] => {
          const cell = byCell.get(keyOf(row, column));
          // What is computed of nothing of the boards says nothing of them either.
          if (cell === undefined && how === 'taken' && !isTouched(row, column)) return [];
          const style = styles.get(column.numberStyle ?? named.numberStyle);
          return style === undefined ? [] : cellOf({ named, row, column, style }, cell, sums, { own, entered });
        }),
    ),
  };
}

/** What is entered, with what the boards give instead; what is computed is computed from that. */
function withGiven(entered: FilledCells, given: readonly GivenCell[], { hasFormula }: ComputedTable): FilledCells {
  const rows = new Map(Object.entries(entered).map(([row, cells]) => [row, { ...cells }]));
  for (const { row, column, value } of given) {
    if (hasFormula(row.id, column.id)) continue;
    const cells = rows.get(row.id) ?? {};
    cells[column.id] = value;
    rows.set(row.id, cells);
  }
  return Object.fromEntries(rows);
}

interface Spot {
  readonly named: TableDefinition;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly style: NumberStyle;
}

interface Own {
  readonly own: ComputedTable;
  readonly entered: TableCells | undefined;
}

function cellOf(
  { named, row, column, style }: Spot,
  given: GivenCell | undefined,
  sums: ComputedTable,
  { own, entered }: Own,
): SumCell[] {
  const value = given === undefined ? sums.termAt(row.id, column.id) : 'blank';
  const computed = typeof value === 'string' ? null : keptDigits(value);
  const exact = given?.value ?? computed;
  if (exact === null) return [];
  const printed = (digits: string) => formatFigure(digits, row, column, style);
  const mine = own.cells[row.id]?.[column.id] ?? null;
  const places = row.decimals ?? column.decimals ?? (given === undefined ? sums.figureAt(row.id, column.id).decimals : null);
  const difference = mine === null ? null : differenceOf(mine, exact, places);
  return [
    {
      row: row.id,
      column: column.id,
      sum: printed(given === undefined && places !== null ? shown(exact, places) : exact),
      exact,
      own: mine === null ? null : printed(mine),
      difference: difference === null ? null : printed(difference),
      key:
        difference === null
          ? null
          : ['boards', named.id, row.id, column.id, `${shown(mine, places)}|${shown(exact, places)}`].join('/'),
      parts: (given?.parts ?? []).map((part) => ({ board: part.board, value: printed(part.value) })),
      missing: given?.missing ?? [],
      standing: standingOf({ row, column }, given, { own, entered }),
      ofModel: given?.ofModel ?? false,
    },
  ];
}

function standingOf(
  { row, column }: Pick<Spot, 'row' | 'column'>,
  given: GivenCell | undefined,
  { own, entered }: Own,
): Standing {
  if (given === undefined || given.isCompared || own.hasFormula(row.id, column.id)) return 'compared';
  const value = entered?.cells[row.id]?.[column.id];
  const source = entered?.about?.[row.id]?.[column.id]?.source;
  if (source?.boards !== undefined) return value === (source.figure ?? undefined) ? 'follows' : 'own';
  return value === undefined ? 'waits' : 'own';
}

function keyOf(row: TableRow, column: TableColumn): string {
  return `${row.id}/${column.id}`;
}

/** A figure in the name of a difference: as it is printed, and 0 for what is no figure. */
function shown(digits: string | null, decimals: number | null): string {
  const value = digits === null ? null : numOf(digits);
  if (value === null || digits === null) return '0';
  return decimals === null ? digits : digitsOfNum(value, decimals);
}

/** Null where the two are printed the same. */
function differenceOf(own: string, sum: string, decimals: number | null): string | null {
  const [one, other] = [numOf(own), numOf(sum)];
  if (one === null || other === null) return own === sum ? null : sum;
  if (shown(own, decimals) === shown(sum, decimals)) return null;
  const difference = plus(one, other, -1);
  const digits = decimals === null ? keptDigits(difference) : digitsOfNum(difference, decimals);
  return digits === '0' ? null : digits;
}

/** The cells of a table that the boards have too: known by its id or title, its rows and columns by their ids or words. */
function sameCells(named: TableDefinition, boards: readonly BoardFigures[]): readonly GivenCell[] {
  if (isRate(named)) return [];
  const theirs = boards.flatMap(({ board, year }) => {
    const table = year === null ? null : boardTables(year)(named);
    return table === null ? [] : [{ board, table }];
  });
  if (theirs.length === 0) return [];
  const { hasFormula } = computeTable(named, {});
  return named.rows.flatMap((row) =>
    named.columns
      .filter((column) => holdsFigures(row, column) && !hasFormula(row.id, column.id))
      .filter((column) => (row.percent ?? column.percent) === undefined)
      .flatMap((column): GivenCell[] => {
        const found = theirs.flatMap(({ board, table }) => {
          const value = table.at(row, column);
          return value === null ? [] : [{ board, value }];
        });
        const sum = sumOf(found.map(({ value }) => value));
        if (sum === null) return [];
        const parts = found.map(({ board, value }) => ({ board, value: keptDigits(value) }));
        return [{ row, column, value: keptDigits(sum), parts, missing: [], isCompared: true, ofModel: false }];
      }),
  );
}

/** Whether all of a table is rates, which a sum says nothing of: sick leave in per cent. */
function isRate({ title, unit, corner }: TableDefinition): boolean {
  return [title, unit ?? '', ...corner].some((words) => /procent|%/iu.test(words));
}
