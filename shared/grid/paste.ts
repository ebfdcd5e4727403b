import { MOST_CHANGES } from '../model/limits.ts';
import { type Cell, type CellProblem, editOf } from './cell.ts';
import { readAs } from './cell-text.ts';
import type { CellAt, CellEdit } from './edits.ts';
import type { CellPosition, GridSize } from './movement.ts';
import { type CellRange, isOneCell } from './range.ts';

/** What a paste would do, and what of it cannot be done. Positions are the grid's; those of `outside` lie beyond it. */
export interface PastePlan {
  readonly edits: readonly CellEdit[];
  readonly problems: readonly PasteProblem[];
  /** What is pasted over: the selection afterwards. */
  readonly range: CellRange;
  /** The rows that come below the grid's last, in order; null where a line makes none. Their edits have places beyond the last. */
  readonly added: readonly (string | null)[];
}

/** A row that does not exist yet, and what its cells hold when it comes. */
export interface RowToCome {
  readonly id: string;
  readonly cellAt: (column: number) => Cell;
}

/** What lines of pasted text, each by its column, would be as rows below the last; null for a line that is no row. */
export type AddRows = (lines: readonly ReadonlyMap<number, string>[]) => readonly (RowToCome | null)[];

/** Lines with the names of their columns; what lies beyond the columns is left out. */
export function linesByName(
  lines: readonly ReadonlyMap<number, string>[],
  columns: readonly string[],
): readonly ReadonlyMap<string, string>[] {
  return lines.map(
    (line) => new Map([...line].flatMap(([at, text]) => (columns[at] === undefined ? [] : [[columns[at], text]]))),
  );
}

export interface PasteProblem extends CellPosition {
  readonly text: string;
  readonly why: CellProblem;
}

/**
 * Lays pasted cells over a grid, as Excel does: one value fills the range, and a block is repeated when the range is a whole number
 * of blocks; any other block is laid from the range's first cell, whatever the range's size.
 *
 * A value over a range passes by the cells that hold nothing; a text of a block that lands on one is a problem. So is what lands
 * below the last row, where no row can be made of it.
 *
 * @param values rows of cells; may be of different lengths
 */
export function planPaste(
  values: readonly (readonly string[])[],
  over: CellRange,
  { rows, columns }: Pick<GridSize, 'rows' | 'columns'>,
  cellAt: CellAt,
  addRows: AddRows = (lines) => lines.map(() => null),
): PastePlan {
  const [height, width] = [values.length, Math.max(1, ...values.map((row) => row.length))];
  const range = tiled(over, height, width) ? over : { ...over, bottom: over.top + height - 1, right: over.left + width - 1 };
  const isFill = height === 1 && width === 1 && !isOneCell(over);
  const below = values
    .slice(Math.max(rows - range.top, 0))
    .map((line) => new Map(line.map((text, at) => [range.left + at, text])));
  const come = below.length === 0 ? [] : addRows(below);
  const cellIn = (row: number, column: number): Cell | null => {
    if (column >= columns) return null;
    return row < rows ? cellAt(row, column) : (come[row - rows]?.cellAt(column) ?? null);
  };
  const room = MOST_CHANGES - come.length;
  const edits: CellEdit[] = [];
  const problems: PasteProblem[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line = values[(row - range.top) % height] ?? [];
    for (let column = range.left; column <= range.right; column += 1) {
      const text = line[(column - range.left) % width];
      if (text === undefined) continue;
      const cell = cellIn(row, column);
      if (cell !== null && isFill && !takesText(cell)) continue;
      const read = cell === null ? outside(text) : readAs(cell, text);
      if (read.as === 'problem') problems.push({ row, column, text, why: read.why });
      else if (read.as === 'change' && edits.length < room) edits.push({ row, column, change: read.change });
      else if (read.as === 'change') problems.push({ row, column, text, why: 'too-many' });
    }
  }
  const last = rows - 1 + come.findLastIndex((one) => one !== null) + 1;
  return {
    edits,
    problems,
    range: { ...range, bottom: Math.min(range.bottom, last), right: Math.min(range.right, columns - 1) },
    added: come.map((one) => one?.id ?? null),
  };
}

/** Whether a range is a whole number of blocks, more than one. */
function tiled({ top, left, bottom, right }: CellRange, height: number, width: number): boolean {
  return (bottom - top + 1) % height === 0 && (right - left + 1) % width === 0;
}

function takesText(cell: Cell): boolean {
  return cell.kind === 'choice' || cell.kind === 'tick' || editOf(cell) !== null;
}

function outside(text: string): ReturnType<typeof readAs> {
  return text.trim() === '' ? { as: 'same' } : { as: 'problem', why: 'outside' };
}
