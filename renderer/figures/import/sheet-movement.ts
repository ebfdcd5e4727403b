import type { KeyboardEvent } from 'react';
import type { Area } from '../../../shared/figures/import/sheet.ts';

/** A cell of a sheet by its place, from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key takes the cursor in a sheet, as in Excel; `all` for the whole of it, null for a key that does nothing there. */
export function moved(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: At,
  { rows, columns }: Size,
  page: number,
): At | 'all' | null {
  if (ctrlKey && key === 'a') return 'all';
  const steps: Readonly<Record<string, At>> = {
    ArrowDown: { row: ctrlKey ? rows - 1 : row + 1, column },
    ArrowUp: { row: ctrlKey ? 0 : row - 1, column },
    ArrowRight: { row, column: ctrlKey ? columns - 1 : column + 1 },
    ArrowLeft: { row, column: ctrlKey ? 0 : column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined ? null : { row: within(to.row, rows), column: within(to.column, columns) };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}

/** The block from one corner to the other. */
export function between(one: At, other: At): Area {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}
