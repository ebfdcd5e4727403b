import type { CellPosition, GridSize } from './movement.ts';

/** A rectangle of cells, its edges included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function rangeBetween(one: CellPosition, other: CellPosition): CellRange {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function wholeRows({ top, bottom }: CellRange, { columns }: Pick<GridSize, 'columns'>): CellRange {
  return { top, bottom, left: 0, right: columns - 1 };
}

export function wholeColumns({ left, right }: CellRange, { rows }: Pick<GridSize, 'rows'>): CellRange {
  return { left, right, top: 0, bottom: rows - 1 };
}

export function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/** The cells of a range, row by row. */
export function cellsOf({ top, left, bottom, right }: CellRange): CellPosition[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, at) => ({
    row: top + Math.floor(at / width),
    column: left + (at % width),
  }));
}

/** The cell after (`by` = 1) or before (-1) one in a range, by rows or down its columns, round and round: Tab and Enter in Excel. */
export function stepIn(range: CellRange, from: CellPosition, by: 1 | -1, along: 'row' | 'column'): CellPosition {
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const [row, column] = [from.row - range.top, from.column - range.left];
  const count = height * width;
  const at = along === 'row' ? row * width + column : column * height + row;
  const to = (at + by + count) % count;
  return along === 'row'
    ? { row: range.top + Math.floor(to / width), column: range.left + (to % width) }
    : { row: range.top + (to % height), column: range.left + Math.floor(to / height) };
}
