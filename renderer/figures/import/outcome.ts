import type { Block } from '../../../shared/figures/import/find-block.ts';
import { type CellDifference, type ImportPreview, isChange } from '../../../shared/figures/import/preview.ts';

/** Whether bringing in changes the cell, or a person should know why it does not. */
export function isTold(cell: CellDifference): boolean {
  return isChange(cell) || cell.kind === 'refused' || cell.note !== null;
}

export interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly same: number;
  readonly refused: number;
}

export function countsOf({ cells }: ImportPreview): Counts {
  const of = (...kinds: readonly CellDifference['kind'][]) => cells.filter(({ kind }) => kinds.includes(kind)).length;
  return { changed: of('changed'), added: of('new'), same: of('same', 'computed', 'left'), refused: of('refused') };
}

/** How many labels and headings have no place in the table. */
export function unplaced({ rows, columns }: Block): number {
  return rows.filter(({ row }) => row === null).length + columns.filter(({ column }) => column === null).length;
}
