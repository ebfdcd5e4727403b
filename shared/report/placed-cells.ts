import type { TableBlock, TableCell } from './document.ts';

export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  /** A cell over several rows is one cell in each of them in Word: the first holds the text, the others continue it. */
  readonly part: 'whole' | 'first' | 'continued';
}

/** Puts cells in their columns, with the continued part of each tall cell in the rows below it. */
export function placedCells(rows: TableBlock['headerRows'], columns: number): PlacedCell[][] {
  const hanging = new Map<number, { readonly cell: TableCell; readonly rows: number }>();
  return rows.map((row) => {
    const waiting = [...row];
    const placed: PlacedCell[] = [];
    for (let column = 0; column < columns; ) {
      const above = hanging.get(column);
      const cell = above?.cell ?? waiting.shift();
      if (cell === undefined) break;
      const left = (above?.rows ?? cell.rowSpan) - 1;
      placed.push({ cell, column, part: above !== undefined ? 'continued' : left > 0 ? 'first' : 'whole' });
      if (left > 0) hanging.set(column, { cell, rows: left });
      else hanging.delete(column);
      column += cell.columnSpan;
    }
    return placed;
  });
}
