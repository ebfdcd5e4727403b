import { Exact } from '../figures/compute/exact.ts';
import { exactOf, type Num, plus } from '../figures/compute/number.ts';
import type { TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import { type BoardTable, boardTables, type FigureYear, keptDigits } from './board-tables.ts';
import { type BoardsCell, boardsCellOf } from './from-boards.ts';
import { ORGANISATION } from './organisation-figures.ts';

/** A board's tables; null where nothing has been received. */
export interface BoardFigures {
  readonly board: string;
  readonly year: FigureYear | null;
}

/** What the boards' tables give a cell of the region. */
export interface GivenCell {
  readonly row: TableRow;
  readonly column: TableColumn;
  /** An exact decimal, as the store keeps it. */
  readonly value: string;
  readonly parts: readonly { readonly board: string; readonly value: string }[];
  /** Of the boards that the cell is of, those that have no such figure. */
  readonly missing: readonly string[];
  readonly isCompared: boolean;
  /** Whether it is what the year says of an organisation, rather than of what that has handed in. */
  readonly ofModel: boolean;
}

/**
 * What the boards' tables give the cells of a table of the region, exactly: the sum of the boards' cells, or the weighted mean of their
 * rates. Nothing where no board has a figure.
 *
 * @param named the table with the years in its names
 * @param tables the region's own with the years in their names, whose words know what a board calls otherwise
 */
export function givenCells(
  named: TableDefinition,
  tables: readonly TableDefinition[],
  boards: readonly BoardFigures[],
): readonly GivenCell[] {
  const known = new Map(tables.map((table) => [table.id, table]));
  return named.rows.flatMap((row) =>
    named.columns.flatMap((column) => {
      const cell = boardsCellOf(row, column);
      return cell === null ? [] : givenOf({ row, column }, cell, known, boards);
    }),
  );
}

type Known = ReadonlyMap<string, TableDefinition>;

function givenOf(
  spot: { readonly row: TableRow; readonly column: TableColumn },
  cell: BoardsCell,
  known: Known,
  boards: readonly BoardFigures[],
): GivenCell[] {
  const asked = boards.filter(({ board }) => cell.boards?.includes(board) ?? true);
  const found = asked.flatMap(({ board, year }) => {
    if (year === null) return [];
    const value = figureIn(year, cell, known);
    const weight = cell.weights === undefined ? ONE : weightOf(year, cell, cell.weights, known);
    return value === null || weight === null ? [] : [{ board, value, weight }];
  });
  const value = cell.weights === undefined ? sumOf(found.map((one) => one.value)) : meanOf(found);
  if (value === null) return [];
  const has = new Set(found.map(({ board }) => board));
  // What every board is asked for, one that has been received may do without; one that is named may not.
  const awaited = asked.filter(({ board, year }) => (cell.boards !== null || year === null) && !has.has(board));
  return [
    {
      ...spot,
      value: keptDigits(value),
      parts: found.map(({ board, value: part }) => ({ board, value: keptDigits(part) })),
      missing: awaited.map(({ board }) => board),
      isCompared: cell.isCompared,
      ofModel: cell.table === ORGANISATION.table,
    },
  ];
}

function figureIn(year: FigureYear, { table, rows, columns }: BoardsCell, known: Known): Num | null {
  const theirs = tableOf(year, table, known);
  if (theirs === null) return null;
  return sumOf(
    rows.flatMap((row) =>
      columns.flatMap((column) => theirs.at(rowName(row, known.get(table)), columnName(column, known.get(table))) ?? []),
    ),
  );
}

/** In the same column where no other is named. */
function weightOf(
  year: FigureYear,
  { columns }: BoardsCell,
  { table, row, column = columns[0] ?? '' }: NonNullable<BoardsCell['weights']>,
  known: Known,
): Num | null {
  const own = known.get(table);
  return tableOf(year, table, known)?.at(rowName(row, own), columnName(column, own)) ?? null;
}

function tableOf(year: FigureYear, id: string, known: Known): BoardTable | null {
  return boardTables(year)({ id, title: known.get(id)?.title ?? '' });
}

function rowName(id: string, own: TableDefinition | undefined): Pick<TableRow, 'id' | 'label'> {
  return { id, label: own?.rows.find((row) => row.id === id)?.label ?? '' };
}

function columnName(id: string, own: TableDefinition | undefined): Pick<TableColumn, 'id' | 'heading' | 'group'> {
  return own?.columns.find((column) => column.id === id) ?? { id, heading: '', group: null };
}

/** Null for none. */
export function sumOf(values: readonly Num[]): Num | null {
  const [first, ...rest] = values;
  return first === undefined ? null : rest.reduce((sum, value) => plus(sum, value, 1), first);
}

const ONE = new Exact(1);

/** Null where the weights come to nothing. */
function meanOf(found: readonly { readonly value: Num; readonly weight: Num }[]): Exact | null {
  const nothing = new Exact(0);
  const weights = found.reduce((sum, { weight }) => sum.plus(exactOf(weight)), nothing);
  if (weights.isZero()) return null;
  const weighed = found.reduce((sum, { value, weight }) => sum.plus(exactOf(value).times(exactOf(weight))), nothing);
  return weighed.dividedBy(weights);
}
