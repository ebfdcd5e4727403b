import type { TableBlock, TableCell } from '../document.ts';
import { placedCells } from '../placed-cells.ts';
import { textWidth } from '../text-width.ts';
import { besideText, cellText } from './cell-text.ts';
import { BREAKS, type Room, SMALLEST_TABLE } from './room.ts';

/** Kept in each column for programs that break lines sooner, in points. */
const SLACK = 2;

/** How wide a column is with its texts on one line each, and with its longest word alone, in points. */
interface Column {
  readonly whole: number;
  readonly least: number;
}

/**
 * The widths of a table's columns, of which the sum is 100. Figures have the table's own, unless a word has no room in its column or every
 * line would have room unbroken; else a column that says little is as wide as that, and the others share what is left after how much they
 * say.
 */
export function fittingWidths(block: TableBlock, letters: number, room: Room): readonly number[] {
  const columns = columnsOf(block, letters, room);
  const sum = (of: (column: Column) => number) => columns.reduce((total, column) => total + of(column), 0);
  const hasRoom = sum(({ whole }) => whole) <= room.width;
  const isOfTexts = block.look === 'control' || block.look === 'plan' || block.look === 'indicators';
  const isShared = isOfTexts || isNarrow(block, room) || (hasRoom && isWrapped(block, columns, room));
  if (!isShared || sum(({ least }) => least) > room.width) return block.widths;
  const widths = hasRoom ? columns.map(({ whole }) => whole) : shared(columns, room.width);
  const total = widths.reduce((one, other) => one + other, 0);
  return widths.map((width) => (100 * width) / total);
}

/** Whether a word has no room in its column, in the smallest letters. */
function isNarrow(block: TableBlock, room: Room): boolean {
  return columnsOf(block, SMALLEST_TABLE, room).some(({ least }, at) => least > ((block.widths[at] ?? 0) / 100) * room.width);
}

/** Whether a line is broken in a table where every heading is over one column. */
function isWrapped({ widths, headerRows }: TableBlock, columns: readonly Column[], room: Room): boolean {
  if (headerRows.some((cells) => cells.some(({ columnSpan }) => columnSpan > 1))) return false;
  return columns.some(({ whole }, at) => whole > ((widths[at] ?? 0) / 100) * room.width);
}

function columnsOf({ widths, headerRows, rows }: TableBlock, letters: number, { stretch }: Room): readonly Column[] {
  const cells = placedCells([...headerRows, ...rows.map((row) => row.cells)], widths.length).flat();
  return widths.map((_, at): Column => {
    const own = cells.filter(({ cell, column }) => column === at && cell.columnSpan === 1);
    const widest = (widthOf: (cell: TableCell) => number) =>
      Math.max(0, ...own.map(({ cell }) => SLACK + besideText(cell, letters) + stretch * letters * widthOf(cell)));
    return {
      whole: widest((cell) => textWidth(cellText(cell))),
      least: widest((cell) => Math.max(...cellText(cell).split(BREAKS).map(textWidth))),
    };
  });
}

/** A text of four times the width is four times as high in the same column: twice the column leaves it twice as high. */
function shared(columns: readonly Column[], width: number): readonly number[] {
  const fixed = new Map<number, number>();
  for (;;) {
    const left = width - [...fixed.values()].reduce((sum, one) => sum + one, 0);
    const free = columns.map(({ whole }, at) => (fixed.has(at) ? 0 : Math.sqrt(whole)));
    const total = free.reduce((sum, one) => sum + one, 0);
    const shares = columns.map((_, at) => fixed.get(at) ?? (left * (free[at] ?? 0)) / total);
    const narrow = columns.findIndex(({ least }, at) => !fixed.has(at) && (shares[at] ?? 0) < least);
    const wide = columns.findIndex(({ whole }, at) => !fixed.has(at) && (shares[at] ?? 0) > whole);
    const at = narrow >= 0 ? narrow : wide;
    const column = columns[at];
    if (column === undefined) return shares;
    fixed.set(at, narrow >= 0 ? column.least : column.whole);
  }
}
