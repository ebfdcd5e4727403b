import type { TableBlock, TableCell, TableRowBlock } from '../document.ts';
import { type PlacedCell, placedCells } from '../placed-cells.ts';
import { cellText } from './cell-text.ts';

/** A table's rows from one up to another; what stands beside rows before them stands beside them too. */
export function rowsBetween({ rows, widths }: TableBlock, from: number, to: number): readonly TableRowBlock[] {
  const placed = placedCells(
    rows.map(({ cells }) => cells),
    widths.length,
  );
  return rows.slice(from, to).map((row, index) => {
    const cells = placed[from + index] ?? [];
    return {
      ...row,
      cells: cells
        .filter(({ part }) => part !== 'continued' || index === 0)
        .map(({ cell, column }) => ({ ...cell, rowSpan: rowsBeside(placed.slice(from + index, to), column) })),
    };
  });
}

/** How many rows the cell in the first of these stands beside. */
function rowsBeside([, ...below]: readonly (readonly PlacedCell[])[], at: number): number {
  const end = below.findIndex((cells) => cells.find(({ column }) => column === at)?.part !== 'continued');
  return 1 + (end === -1 ? below.length : end);
}

/** Of the height of a slide that a share of a row is to take at most: words are shared, and lines follow from them. */
const FILLED = 0.8;

/**
 * Rows of which none is higher than `highest`: one that is goes on in rows under it, each with its share of the texts.
 *
 * @param heightsOf the heights of rows, in points
 */
export function rowsThatFit(
  block: TableBlock,
  heightsOf: (block: TableBlock) => readonly number[],
  highest: number,
): readonly TableRowBlock[] {
  const shares = heightsOf(block).map((height) => (height <= highest ? 1 : Math.ceil(height / (FILLED * highest))));
  if (shares.every((count) => count === 1)) return block.rows;
  return block.rows.flatMap((row, at) => inShares(row, at, shares));
}

/** A row as so many rows; its cells that stand beside several rows stand beside all that these have become. */
function inShares({ cells, ...row }: TableRowBlock, at: number, shares: readonly number[]): readonly TableRowBlock[] {
  const count = shares[at] ?? 1;
  const beside = (rowSpan: number) => shares.slice(at, at + rowSpan).reduce((sum, one) => sum + one, 0);
  return Array.from({ length: count }, (_, share) => ({
    ...row,
    cells: cells.flatMap((cell): TableCell[] => {
      if (cell.rowSpan > 1) return share === 0 ? [{ ...cell, rowSpan: beside(cell.rowSpan) }] : [];
      return [count === 1 ? cell : shareOf(cell, share, count)];
    }),
  }));
}

/** Words are shared evenly; a status stands in the first row alone. */
function shareOf(cell: TableCell, share: number, count: number): TableCell {
  if (cell.content.type === 'symbol') return share === 0 ? cell : { ...cell, content: { type: 'plain', text: '' } };
  const words = cellText(cell).split(/\s+/u);
  const from = Math.ceil((share * words.length) / count);
  const to = Math.ceil(((share + 1) * words.length) / count);
  return { ...cell, content: { type: 'plain', text: words.slice(from, to).join(' ') } };
}
