import type { Cell, CellChange } from '../../../shared/grid/cell.ts';
import type { CellEdit } from '../../../shared/grid/edits.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';

export const COLOURS = [
  { id: 'gron', word: 'Grön' },
  { id: 'gul', word: 'Gul' },
  { id: 'rod', word: 'Röd' },
];

export const text = (value: string | null, long = false): Cell => ({ kind: 'text', value, long, missing: false });
export const tick = (value: boolean): Cell => ({ kind: 'tick', value });
export const name = (value: string): Cell => ({ kind: 'name', text: value, word: null });
export const choice = (id: string | null): Cell => ({
  kind: 'choice',
  choices: COLOURS,
  value: COLOURS.find((one) => one.id === id) ?? null,
  missing: false,
});

/** The cell when it has been given a value. */
function changed(cell: Cell, change: CellChange): Cell {
  if ('text' in change) return cell.kind === 'text' ? { ...cell, value: change.text } : cell;
  if ('rich' in change) return cell.kind === 'text' ? { ...cell, value: toPlainText(change.rich), rich: change.rich } : cell;
  return 'choice' in change ? choice(change.choice) : tick(change.tick);
}

/** A small grid in memory. */
export function gridOf(rows: readonly (readonly Cell[])[]) {
  return {
    size: { rows: rows.length, columns: rows[0]?.length ?? 0 },
    cellAt: (row: number, column: number): Cell => rows[row]?.[column] ?? { kind: 'none' },
    after: (edits: readonly CellEdit[]) =>
      gridOf(
        rows.map((line, row) =>
          line.map((cell, column) => {
            const edit = edits.find((one) => one.row === row && one.column === column);
            return edit === undefined ? cell : changed(cell, edit.change);
          }),
        ),
      ),
  };
}
