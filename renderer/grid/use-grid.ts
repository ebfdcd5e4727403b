import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Cell, CellChange } from '../../shared/grid/cell.ts';
import { textOf } from '../../shared/grid/cell-text.ts';
import { type CellEdit, choosing, clearing } from '../../shared/grid/edits.ts';
import { type EditWords, keyAction, type RowAction } from '../../shared/grid/key-action.ts';
import type { CellPosition } from '../../shared/grid/movement.ts';
import { type AddRows, linesByName, type PastePlan, planPaste } from '../../shared/grid/paste.ts';
import { type CellRange, isOneCell, stepIn } from '../../shared/grid/range.ts';
import { t } from '../../shared/text/messages/index.ts';
import { noteSaving } from '../data/saving.ts';
import type { LeaveTo } from './TextEditor.tsx';
import { type CellName, useSelection } from './use-selection.ts';

/** What is written replaces what stands there, or stands after it; or all of that is selected, which a press more puts the cursor in. */
export type Editing = 'replace' | 'after' | 'selected';

/** A cell's new value, by the names of its row and column. */
export interface NamedEdit extends CellName {
  readonly change: CellChange;
}

/** A row that comes with a paste. */
export interface RowOfCells {
  readonly id: string;
  readonly cellAt: (column: string) => Cell;
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
  /** Carries out the edits as one step, with the rows that come first (`addRows` has named them). */
  readonly change: (edits: readonly NamedEdit[], words: EditWords, added?: readonly string[]) => Promise<void>;
  /** Makes rows of what is pasted below the last one, each line by its columns' names. */
  readonly addRows?: (lines: readonly ReadonlyMap<string, string>[]) => readonly (RowOfCells | null)[];
  readonly fold: (row: string, shut: boolean) => void;
  /** A text too long for its cell, or one that has no place there, is to be edited elsewhere. */
  readonly editLong: (row: string) => void;
  /** What Space does with the selected rows, other than the usual; false where it has its usual meaning. */
  readonly onSpace?: (rows: readonly string[]) => boolean;
  /** Does something with the selected rows. */
  readonly onRows?: (what: RowAction, rows: readonly string[], cursor: CellName) => RowsDone | null;
}

/** Where the cursor goes when something has been done with rows, and whether the cell is to be written in. */
export interface RowsDone {
  readonly to: CellName;
  readonly edit: boolean;
}

/** The cursor of a grid and what its keys and presses do: the same in every grid of the window. */
export function useGrid(setup: GridSetup) {
  const { rows, columns, readOnly } = setup;
  const selection = useSelection(rows, columns, setup.nameColumn);
  const { cursor, at, range, nameAt, moveTo: moveCursor } = selection;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [held, holdPaste] = useState<PastePlan | null>(null);
  const size = { rows: rows.length, columns: columns.length };
  const cellAt = (row: number, column: number): Cell => {
    const name = nameAt({ row, column });
    return name === null ? { kind: 'none' } : setup.cellAt(name.row, name.column);
  };

  const moveTo = (cell: CellName) => {
    setEditing(null);
    moveCursor(cell);
  };
  const visit = (to: CellPosition, go: (cell: CellName) => void) => {
    const cell = nameAt(to);
    if (cell !== null) go(cell);
  };
  const goTo = (to: CellPosition) => visit(to, moveTo);
  const selectRange = ({ top, left, bottom, right }: CellRange, added: PastePlan['added'] = []) => {
    const [from, under] = [nameAt({ row: top, column: left }), columns[right]];
    const last = rows[bottom] ?? added[bottom - rows.length];
    if (from !== null && under !== undefined && last !== undefined && last !== null)
      selection.select(from, { row: last, column: under });
  };
  const carryOut = ({ edits, range: over, added }: PastePlan) => {
    selectRange(over, added);
    void change(edits, 'paste', added);
  };
  /** The lines that land below the last row, as the rows that the grid would make of them. */
  const addRows: AddRows = (lines) => {
    const made = setup.addRows?.(linesByName(lines, columns));
    return lines.map((_line, at) => {
      const row = made?.[at] ?? null;
      return row === null ? null : { id: row.id, cellAt: (column) => row.cellAt(columns[column] ?? '') };
    });
  };
  const change = (edits: readonly CellEdit[], words: EditWords, added: PastePlan['added'] = []): Promise<void> => {
    const named = edits.flatMap(({ change: to, row, column }): NamedEdit[] => {
      const [name, under] = [rows[row] ?? added[row - rows.length], columns[column]];
      return name === undefined || name === null || under === undefined ? [] : [{ row: name, column: under, change: to }];
    });
    const come = added.filter((id) => id !== null);
    return named.length + come.length === 0 ? Promise.resolve() : setup.change(named, words, come);
  };
  const edit = (cell: CellName, content: Cell, how: Editing) => {
    if (content.kind === 'text' && content.long && how !== 'replace') setup.editLong(cell.row);
    // The focus moves before the key is typed, so that its sign, also a composed one, lands in the cell.
    else flushSync(() => setEditing(how));
  };
  const arriving = useRef<RowsDone | null>(null);
  const selectedRows = () => rows.slice(range.top, range.bottom + 1);
  const doRows = (what: RowAction) => {
    if (cursor !== null && !readOnly) arriving.current = setup.onRows?.(what, selectedRows(), cursor) ?? null;
  };
  // A row that is new, or has moved, takes the cursor when it is there.
  useEffect(() => {
    const done = arriving.current;
    if (done === null || !rows.includes(done.to.row)) return;
    arriving.current = null;
    moveTo(done.to);
    if (done.edit) setEditing('replace');
  });

  const onKeyDown = (event: KeyboardEvent) => {
    // A list of choices that has not got the focus yet is closed from here.
    if (editing !== null && event.key === 'Escape' && !event.defaultPrevented) leave('stay');
    if (editing !== null || held !== null || cursor === null || at.row < 0) return;
    const isPlainSpace = event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (isPlainSpace && cellAt(at.row, at.column).kind !== 'tick' && setup.onSpace?.(selectedRows()) === true) {
      event.preventDefault();
      return;
    }
    const action = keyAction(event, {
      position: at,
      range,
      extent: selection.extent,
      size: { ...size, page: setup.pageSize() },
      open: setup.isOpen(cursor.row),
      readOnly,
      cellAt,
    });
    if (action === null || (action.do === 'row' && setup.onRows === undefined)) return;
    if (!action.typed) event.preventDefault();
    switch (action.do) {
      case 'move':
        return goTo(action.to);
      case 'step':
        return visit(action.to, selection.step);
      case 'extend':
        return visit(action.to, selection.extend);
      case 'select':
        return selectRange(action.range);
      case 'fold':
        return setup.fold(cursor.row, action.shut);
      case 'edit':
        return edit(cursor, cellAt(at.row, at.column), action.replace ? 'replace' : 'after');
      case 'row':
        return doRows(action.what);
      case 'tell-elsewhere':
        return noteSaving({ said: t('grid:elsewhere') });
      case 'tell-locked':
        return tellLocked();
      case 'set':
        void change(action.edits, action.words);
    }
  };

  const leave = (to: LeaveTo) => {
    setEditing(null);
    if (to === 'away' || cursor === null) return;
    if (to === 'stay') return selection.step(cursor);
    if (!isOneCell(range)) {
      return visit(stepIn(range, at, to === 'left' ? -1 : 1, to === 'down' ? 'column' : 'row'), selection.step);
    }
    const { row, column } = STEPS[to];
    goTo({
      row: Math.min(at.row + row, rows.length - 1),
      column: Math.min(Math.max(at.column + column, 0), columns.length - 1),
    });
  };

  /**
   * A first press moves the cursor, a press where it is edits, with all selected: who only pressed the cell once more still replaces
   * what stands there, as in a spreadsheet. A tick is ticked at once. With Shift it selects up to the cell.
   */
  const press = (cell: CellName, { wasHere, toHere }: { readonly wasHere: boolean; readonly toHere: boolean }) => {
    if (toHere) return selection.extend(cell);
    const content = setup.cellAt(cell.row, cell.column);
    if (content.kind === 'tick' && !readOnly) {
      void setup.change([{ ...cell, change: { tick: !content.value } }], 'ready');
    }
    if (!wasHere || !isOneCell(range)) moveTo(cell);
    else if (!readOnly && (content.kind === 'text' || content.kind === 'choice')) edit(cell, content, 'selected');
  };

  /** Chooses in every selected cell that has the choice. */
  const choose = (choice: string | null) => {
    const edits =
      choice === null
        ? clearing(range, cellAt).filter(({ change: to }) => 'choice' in to)
        : choosing(range, cellAt, (choices) => choices.find(({ id }) => id === choice));
    void change(edits, 'status');
  };

  return {
    cursor,
    cursorRow: at.row,
    extentRow: selection.extent.row,
    reached: selection.reached,
    range,
    editing,
    moveTo,
    onKeyDown,
    leave,
    press,
    choose,
    select: selection.select,
    /** The rows that a key of the whole window is about: the selected ones; in the side panel, the one that it shows. */
    meantRows: () => {
      const isBeside = document.activeElement?.closest('[data-pane="side"]') !== null;
      return isBeside && cursor !== null ? [cursor.row] : selectedRows();
    },
    /** The selected cells as text, row by row. */
    copied: () =>
      Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
        Array.from({ length: range.right - range.left + 1 }, (_column, column) =>
          textOf(cellAt(range.top + row, range.left + column)),
        ),
      ),
    cut: () => {
      if (readOnly) tellLocked();
      else void change(clearing(range, cellAt), 'cut');
    },
    /** Pastes at once what fits; what does not is shown first. */
    paste: (values: readonly (readonly string[])[]) => {
      if (readOnly) return tellLocked();
      if (cursor === null) return;
      const plan = planPaste(values, range, size, cellAt, addRows);
      if (plan.problems.length > 0) return holdPaste(plan);
      carryOut(plan);
    },
    /** A paste that waits for the person's word. */
    held,
    answerPaste: (fitting: boolean) => {
      holdPaste(null);
      if (held === null || cursor === null) return;
      if (fitting) carryOut(held);
      selection.step(cursor);
    },
    cellAt,
  };
}

function tellLocked(): void {
  noteSaving({ said: t('views:locked') });
}

const STEPS: Readonly<Record<Exclude<LeaveTo, 'away' | 'stay'>, CellPosition>> = {
  down: { row: 1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
};
