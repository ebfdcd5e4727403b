import { type Cell, editOf } from './cell.ts';
import { type CellAt, type CellEdit, choosing, clearing, fillingDown, ticking } from './edits.ts';
import { type CellPosition, type GridSize, isTyping, type MoveKey, move } from './movement.ts';
import { type CellRange, isOneCell, stepIn, wholeColumns, wholeRows } from './range.ts';

export interface KeyContext {
  readonly position: CellPosition;
  /** What is selected; the cursor's cell alone when nothing more is. */
  readonly range: CellRange;
  /** The corner of the selection that Shift moves. */
  readonly extent: CellPosition;
  readonly size: GridSize;
  /** Whether the row is open; null when there is nothing under it. */
  readonly open: boolean | null;
  readonly readOnly: boolean;
  readonly cellAt: CellAt;
}

/** What is done with whole rows. */
export type RowAction = 'insert' | 'insert-child' | 'up' | 'down' | 'indent' | 'outdent' | 'remove';

/** What several edits at once are called in the history (`MANY_WORDS` in the contract). */
export type EditWords = 'paste' | 'cut' | 'clear' | 'fill' | 'status' | 'ready';

/** What a key means in a grid. A `typed` key still writes its sign after the action. */
export type KeyAction = { readonly typed?: boolean } & (
  | { readonly do: 'move'; readonly to: CellPosition }
  /** Moves the cursor within the selection, which stays. */
  | { readonly do: 'step'; readonly to: CellPosition }
  | { readonly do: 'extend'; readonly to: CellPosition }
  | { readonly do: 'select'; readonly range: CellRange }
  | { readonly do: 'fold'; readonly shut: boolean }
  | { readonly do: 'edit'; readonly replace: boolean }
  | { readonly do: 'set'; readonly edits: readonly CellEdit[]; readonly words: EditWords }
  | { readonly do: 'row'; readonly what: RowAction }
  /** Says that what stands in the cell is written in the side panel. */
  | { readonly do: 'tell-elsewhere' }
  /** Says that nothing can be changed here. */
  | { readonly do: 'tell-locked' }
);

/** The keys of a spreadsheet and of a tree; null for a key that means nothing here. */
export function keyAction(press: MoveKey, context: KeyContext): KeyAction | null {
  const { position, range, size, open, readOnly, cellAt } = context;
  const cell = cellAt(position.row, position.column);
  const rowAction = rowActionOf(press);
  if (rowAction !== null) return readOnly ? { do: 'tell-locked' } : { do: 'row', what: rowAction };
  const selecting = selectAction(press, context);
  if (selecting !== null) return selecting;
  const folding = cell.kind === 'name' && !isModified(press) ? foldAction(press.key, open, readOnly ? null : editOf(cell)) : null;
  if (folding !== null) return folding;
  if (press.key === 'Tab' && !isOneCell(range) && !press.ctrlKey && !press.altKey) {
    return { do: 'step', to: stepIn(range, position, press.shiftKey ? -1 : 1, 'row') };
  }
  const to = move(position, press, size);
  if (to !== null) return { do: 'move', to };
  const change = changeAction(press, cell, context);
  return readOnly && change !== null ? { do: 'tell-locked' } : change;
}

function changeAction(press: MoveKey, cell: Cell, context: KeyContext): KeyAction | null {
  if (!press.ctrlKey && !press.metaKey) return editAction(press, cell, context);
  const isFill = !press.altKey && !press.shiftKey && press.key.toLowerCase() === 'd';
  return isFill ? { do: 'set', edits: fillingDown(context.range, context.cellAt), words: 'fill' } : null;
}

/** Shift moves the selection's corner; Ctrl+A, Ctrl+Space and Shift+Space select all, the columns and the rows. */
function selectAction(press: MoveKey, { range, extent, size }: KeyContext): KeyAction | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (altKey) return null;
  if (shiftKey && key !== 'Tab') {
    const to = move(extent, press, size);
    if (to !== null) return { do: 'extend', to };
  }
  const far = ctrlKey || metaKey;
  if (far && !shiftKey && key.toLowerCase() === 'a') {
    return { do: 'select', range: { top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 } };
  }
  if (key !== ' ' || far === shiftKey) return null;
  return { do: 'select', range: far ? wholeColumns(range, size) : wholeRows(range, size) };
}

function rowActionOf({ key, ctrlKey, metaKey, shiftKey, altKey }: MoveKey): RowAction | null {
  const far = ctrlKey || metaKey;
  if (altKey && !far) {
    if (key === 'ArrowUp' && !shiftKey) return 'up';
    if (key === 'ArrowDown' && !shiftKey) return 'down';
    if (key === 'ArrowRight' && shiftKey) return 'indent';
    if (key === 'ArrowLeft' && shiftKey) return 'outdent';
    return key === 'Insert' && !shiftKey ? 'insert-child' : null;
  }
  if (altKey) return key === '+' ? 'insert-child' : null;
  if (key === 'Insert') return far || shiftKey ? null : 'insert';
  if (!far) return null;
  if (key === '+') return 'insert';
  return key === '-' ? 'remove' : null;
}

function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MoveKey): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** A name that is edited has Enter for that; the other keys fold. */
function foldAction(key: string, open: boolean | null, edit: object | null): KeyAction | null {
  if (open === null) return null;
  if (key === 'ArrowLeft') return open ? { do: 'fold', shut: true } : null;
  if (key === 'ArrowRight') return open ? null : { do: 'fold', shut: false };
  return key === ' ' || (key === 'Enter' && edit === null) ? { do: 'fold', shut: open } : null;
}

function editAction(press: MoveKey, cell: Cell, { range, cellAt }: KeyContext): KeyAction | null {
  const { key } = press;
  if (key === 'Delete' || key === 'Backspace') return { do: 'set', edits: clearing(range, cellAt), words: 'clear' };
  const isEditing = key === 'Enter' || key === 'F2';
  switch (cell.kind) {
    case 'none':
    case 'fixed':
      return null;
    case 'tick':
      return key === ' ' || key === 'Enter' ? { do: 'set', edits: ticking(range, cellAt), words: 'ready' } : null;
    case 'choice':
      if (/^[1-9]$/.test(key)) {
        return { do: 'set', edits: choosing(range, cellAt, (choices) => choices[Number(key) - 1]), words: 'status' };
      }
      return key === ' ' || isEditing ? { do: 'edit', replace: false } : null;
    case 'name':
    case 'text':
      if (editOf(cell) === null && cell.kind === 'name') return null;
      if (isEditing) return { do: 'edit', replace: false };
      if (!isTyping(press)) return null;
      return editOf(cell) === null ? { do: 'tell-elsewhere' } : { do: 'edit', replace: true, typed: true };
  }
}
