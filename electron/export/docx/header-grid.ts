import type { TableBlock } from '../../../shared/report/document.ts';

type HeaderRows = TableBlock['headerRows'];

/** Columns where a heading over several columns starts, and the column after it: a line parts them from what is before. */
export function groupStarts([first = []]: HeaderRows): ReadonlySet<number> {
  const starts = new Set<number>();
  let column = 0;
  for (const cell of first) {
    if (cell.columnSpan > 1) starts.add(column).add(column + cell.columnSpan);
    column += cell.columnSpan;
  }
  return starts;
}
