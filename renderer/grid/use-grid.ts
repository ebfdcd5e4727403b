import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Cell, CellChange } from './cell.ts';
import { keyAction } from './key-action.ts';
import type { CellPosition } from './movement.ts';
import type { LeaveTo } from './TextEditor.tsx';

/** The cell the cursor is at, by name, so that it stays on its row when rows come and go. */
export interface Cursor {
  readonly row: string;
  readonly column: string;
  /** Counts the times the cell is to take the keyboard's focus; 0 for a cursor nobody has moved yet. */
  readonly focus: number;
}

export interface Editing {
  /** Whether what is typed replaces what stands there. */
  readonly replace: boolean;
}

/** What a grid is made of, and what its edits do. */
export interface GridSetup {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The column that says what a row is: the cursor comes to it first. */
  readonly nameColumn: string | undefined;
  readonly cellAt: (row: string, column: string) => Cell;
  /** Whether a row of a tree is open; null when there is nothing under it. */
  readonly isOpen: (row: string) => boolean | null;
  /** How many rows fit in the window. */
  readonly pageSize: () => number;
  readonly readOnly: boolean;
  readonly change: (row: string, column: string, change: CellChange) => Promise<void>;
  readonly fold: (row: string, shut: boolean) => void;
  /** A text too long for its cell is to be edited elsewhere. */
  readonly editLong: (row: string) => void;
}

/** The cursor of a grid and what its keys and presses do: the same in every grid of the window. */
export function useGrid(setup: GridSetup) {
  const { rows, columns, nameColumn, cellAt, readOnly } = setup;
  const [moved, setCursor] = useState<Cursor | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const cursor = cursorIn(rows, moved, nameColumn);
  const at: CellPosition = {
    row: cursor === null ? -1 : rows.indexOf(cursor.row),
    column: cursor === null ? -1 : columns.indexOf(cursor.column),
  };

  const moveTo = (row: string, column: string) => {
    setEditing(null);
    setCursor((before) => ({ row, column, focus: (before?.focus ?? 0) + 1 }));
  };
  const goTo = (to: CellPosition) => {
    const [row, column] = [rows[to.row], columns[to.column]];
    if (row !== undefined && column !== undefined) moveTo(row, column);
  };
  const edit = (row: string, cell: Cell, replace: boolean) => {
    if (cell.kind === 'text' && cell.long) setup.editLong(row);
    // The focus moves before the key is typed, so that its sign, also a composed one, lands in the cell.
    else flushSync(() => setEditing({ replace }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A list of choices that has not got the focus yet is closed from here.
    if (editing !== null && event.key === 'Escape' && !event.defaultPrevented) leave('stay');
    if (editing !== null || cursor === null || at.row < 0) return;
    const action = keyAction(event, {
      cell: cellAt(cursor.row, cursor.column),
      position: at,
      size: { rows: rows.length, columns: columns.length, page: setup.pageSize() },
      open: setup.isOpen(cursor.row),
      readOnly,
    });
    if (action === null) return;
    if (!action.typed) event.preventDefault();
    switch (action.do) {
      case 'move':
        return goTo(action.to);
      case 'fold':
        return setup.fold(cursor.row, action.shut);
      case 'edit':
        return edit(cursor.row, cellAt(cursor.row, cursor.column), action.replace);
      case 'set':
        void setup.change(cursor.row, cursor.column, action.change);
    }
  };

  const leave = (to: LeaveTo) => {
    if (to === 'away') return setEditing(null);
    const { row, column } = STEPS[to];
    goTo({
      row: Math.min(at.row + row, rows.length - 1),
      column: Math.min(Math.max(at.column + column, 0), columns.length - 1),
    });
  };

  /** A first press moves the cursor, a press where it is edits; a tick is ticked at once. */
  const press = (row: string, column: string, wasHere: boolean) => {
    const cell = cellAt(row, column);
    if (cell.kind === 'tick' && !readOnly) void setup.change(row, column, { tick: !cell.value });
    if (!wasHere) moveTo(row, column);
    else if (!readOnly && (cell.kind === 'text' || cell.kind === 'choice')) edit(row, cell, false);
  };

  return { cursor, cursorRow: at.row, editing, moveTo, onKeyDown, leave, press };
}

/** A cursor whose row has been folded away is at the beginning again: there is always one cell that the keyboard comes to. */
function cursorIn(rows: readonly string[], moved: Cursor | null, nameColumn: string | undefined): Cursor | null {
  if (moved !== null && rows.includes(moved.row)) return moved;
  const first = rows[0];
  return first === undefined || nameColumn === undefined ? null : { row: first, column: nameColumn, focus: 0 };
}

const STEPS: Readonly<Record<Exclude<LeaveTo, 'away'>, CellPosition>> = {
  stay: { row: 0, column: 0 },
  down: { row: 1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
};
