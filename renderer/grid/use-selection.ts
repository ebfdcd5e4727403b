import { useMemo, useState } from 'react';
import type { CellPosition } from '../../shared/grid/movement.ts';
import { type CellRange, rangeBetween } from '../../shared/grid/range.ts';

/** A cell by name, so that it stays the same when rows come and go. */
export interface CellName {
  readonly row: string;
  readonly column: string;
}

/** The cell the cursor is at. */
export interface Cursor extends CellName {
  /** Counts the times the cell is to take the keyboard's focus; 0 for a cursor nobody has moved yet. */
  readonly focus: number;
}

interface Held {
  readonly cursor: Cursor;
  readonly anchor: CellName;
  /** The corner that Shift and the pointer move. */
  readonly extent: CellName;
  /** Counts the times it has been moved: it is kept in sight then, and not when all is selected at once. */
  readonly reached: number;
}

/** The cursor and the range of selected cells, as in Excel: the cursor is one cell of the range. */
export function useSelection(rows: readonly string[], columns: readonly string[], nameColumn: string | undefined) {
  const rowAt = useMemo(() => places(rows), [rows]);
  const columnAt = useMemo(() => places(columns), [columns]);
  const [moved, hold] = useState<Held | null>(null);
  const positionOf = ({ row, column }: CellName): CellPosition => ({
    row: rowAt.get(row) ?? -1,
    column: columnAt.get(column) ?? -1,
  });
  const isThere = (cell: CellName) => rowAt.has(cell.row) && columnAt.has(cell.column);
  const held = moved !== null && isThere(moved.cursor) ? moved : first(rows, nameColumn);
  const cursor = held?.cursor ?? null;
  const at: CellPosition = cursor === null ? { row: -1, column: -1 } : positionOf(cursor);
  const isWhole = held !== null && isThere(held.anchor) && isThere(held.extent);
  const extent = isWhole ? positionOf(held.extent) : at;
  const reached = held?.reached ?? 0;
  const range: CellRange = rangeBetween(isWhole ? positionOf(held.anchor) : at, extent);

  const nameAt = ({ row, column }: CellPosition): CellName | null => {
    const [name, under] = [rows[row], columns[column]];
    return name === undefined || under === undefined ? null : { row: name, column: under };
  };
  const moveTo = (cell: CellName) =>
    hold((before) => ({ cursor: { ...cell, focus: (before?.cursor.focus ?? 0) + 1 }, anchor: cell, extent: cell, reached }));
  return {
    cursor,
    at,
    extent,
    reached,
    range,
    nameAt,
    positionOf,
    moveTo,
    /** Moves the cursor within the selection. */
    step: (cell: CellName) => {
      if (held !== null) hold({ ...held, cursor: { ...cell, focus: held.cursor.focus + 1 } });
    },
    extend: (cell: CellName) => {
      if (held !== null) hold({ ...held, anchor: isWhole ? held.anchor : held.cursor, extent: cell, reached: reached + 1 });
    },
    /** Selects from one cell to another; the cursor stays when it is among them, else it comes to the first. */
    select: (anchor: CellName, to: CellName) => {
      const selected = rangeBetween(positionOf(anchor), positionOf(to));
      const isInside =
        at.row >= selected.top && at.row <= selected.bottom && at.column >= selected.left && at.column <= selected.right;
      hold((before) => ({
        cursor: cursor !== null && isInside ? cursor : { ...anchor, focus: (before?.cursor.focus ?? 0) + 1 },
        anchor,
        extent: to,
        reached,
      }));
    },
  };
}

function places(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

/** A cursor whose row has been folded away is at the beginning again: there is always one cell that the keyboard comes to. */
function first(rows: readonly string[], nameColumn: string | undefined): Held | null {
  const [row] = rows;
  if (row === undefined || nameColumn === undefined) return null;
  const cell = { row, column: nameColumn };
  return { cursor: { ...cell, focus: 0 }, anchor: cell, extent: cell, reached: 0 };
}
