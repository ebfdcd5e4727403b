import type { Cell, CellChange } from './cell.ts';
import { type CellPosition, type GridSize, isTyping, type MoveKey, move } from './movement.ts';

export interface KeyContext {
  readonly cell: Cell;
  readonly position: CellPosition;
  readonly size: GridSize;
  /** Whether the row is open; null when there is nothing under it. */
  readonly open: boolean | null;
  readonly readOnly: boolean;
}

/** What a key means in a grid. A `typed` key still writes its sign after the action. */
export type KeyAction = { readonly typed?: boolean } & (
  | { readonly do: 'move'; readonly to: CellPosition }
  | { readonly do: 'fold'; readonly shut: boolean }
  | { readonly do: 'edit'; readonly replace: boolean }
  | { readonly do: 'set'; readonly change: CellChange }
);

/** The keys of a spreadsheet and of a tree; null for a key that means nothing here. */
export function keyAction(press: MoveKey, { cell, position, size, open, readOnly }: KeyContext): KeyAction | null {
  const folding = cell.kind === 'name' ? foldAction(press.key, open) : null;
  if (folding !== null) return folding;
  const to = move(position, press, size);
  if (to !== null) return { do: 'move', to };
  return readOnly || press.ctrlKey || press.metaKey ? null : editAction(press, cell);
}

function foldAction(key: string, open: boolean | null): KeyAction | null {
  if (open === null) return null;
  if (key === 'ArrowLeft') return open ? { do: 'fold', shut: true } : null;
  if (key === 'ArrowRight') return open ? null : { do: 'fold', shut: false };
  return key === 'Enter' || key === ' ' ? { do: 'fold', shut: open } : null;
}

function editAction(press: MoveKey, cell: Cell): KeyAction | null {
  const { key } = press;
  switch (cell.kind) {
    case 'none':
    case 'fixed':
    case 'name':
      return null;
    case 'tick':
      if (key === ' ' || key === 'Enter') return { do: 'set', change: { tick: !cell.value } };
      return isClearing(key) ? { do: 'set', change: { tick: false } } : null;
    case 'choice': {
      const chosen = cell.choices[Number.parseInt(key, 10) - 1];
      if (chosen !== undefined && key.length === 1) return { do: 'set', change: { choice: chosen.id } };
      if (key === ' ' || isEditing(key)) return { do: 'edit', replace: false };
      return isClearing(key) ? { do: 'set', change: { choice: null } } : null;
    }
    case 'text':
      if (isEditing(key)) return { do: 'edit', replace: false };
      if (cell.long) return null;
      if (isClearing(key)) return { do: 'set', change: { text: null } };
      return isTyping(press) ? { do: 'edit', replace: true, typed: true } : null;
  }
}

function isEditing(key: string): boolean {
  return key === 'Enter' || key === 'F2';
}

function isClearing(key: string): boolean {
  return key === 'Delete' || key === 'Backspace';
}
