import { asItStands, type Cell, type CellChange, type CellChoice, editOf } from './cell.ts';
import { readAs, textOf } from './cell-text.ts';
import type { CellPosition } from './movement.ts';
import { type CellRange, cellsOf } from './range.ts';

/** A cell's new value. */
export interface CellEdit extends CellPosition {
  readonly change: CellChange;
}

export type CellAt = (row: number, column: number) => Cell;

function editsOf(range: CellRange, cellAt: CellAt, changeOf: (cell: Cell, at: CellPosition) => CellChange | null): CellEdit[] {
  return cellsOf(range).flatMap((at) => {
    const change = changeOf(cellAt(at.row, at.column), at);
    return change === null ? [] : [{ ...at, change }];
  });
}

/** Empties every cell that can be empty and is not. */
export function clearing(range: CellRange, cellAt: CellAt): CellEdit[] {
  return editsOf(range, cellAt, (cell) => {
    switch (cell.kind) {
      case 'tick':
        return cell.value ? { tick: false } : null;
      case 'choice':
        return cell.value === null || cell.required ? null : { choice: null };
      case 'text':
        return cell.elsewhere || cell.value === null || (cell.check?.('') ?? null) !== null ? null : { text: null };
      default:
        return null;
    }
  });
}

/** Gives every cell with choices the one that is picked among its own; one that has no such choice keeps what it has. */
export function choosing(
  range: CellRange,
  cellAt: CellAt,
  pick: (choices: readonly CellChoice[]) => CellChoice | undefined,
): CellEdit[] {
  return editsOf(range, cellAt, (cell) => {
    const chosen = cell.kind === 'choice' ? pick(cell.choices) : undefined;
    return cell.kind !== 'choice' || chosen === undefined || chosen.id === cell.value?.id ? null : { choice: chosen.id };
  });
}

/** Ticks every tick in the range; takes all of them away when all are ticked. */
export function ticking(range: CellRange, cellAt: CellAt): CellEdit[] {
  const ticks = cellsOf(range)
    .map(({ row, column }) => cellAt(row, column))
    .filter((cell) => cell.kind === 'tick');
  const tick = ticks.some(({ value }) => !value);
  return editsOf(range, cellAt, (cell) => (cell.kind === 'tick' && cell.value !== tick ? { tick } : null));
}

/**
 * Gives the cells of each column the value of its first; of one row, the value of the row above it. A cell that cannot have that
 * value keeps its own.
 */
export function fillingDown(range: CellRange, cellAt: CellAt): CellEdit[] {
  const from = range.top === range.bottom ? range.top - 1 : range.top;
  if (from < 0) return [];
  return editsOf({ ...range, top: from + 1 }, cellAt, (cell, { column }) => {
    const above = cellAt(from, column);
    if (above.kind !== cell.kind || (above.kind !== 'choice' && above.kind !== 'tick' && editOf(above) === null)) return null;
    const read = readAs(cell, textOf(above));
    if (read.as !== 'change') return null;
    const [source, to] = [editOf(above), editOf(cell)];
    return source?.rich === undefined || to?.rich === undefined ? read.change : asItStands(source);
  });
}
