import type { TableBlock } from './document.ts';

/** Up to this many rows a table stays on one page; a longer one may go on over the next under its repeated heading. */
const ROWS_KEPT_TOGETHER = 12;

/** How a row stands to the row below. */
export interface RowPlace {
  /** Held on the same page as the row below. */
  readonly keepNext: boolean;
  /** The row below is this row's comment: no line between them. */
  readonly joinsNext: boolean;
}

/** A table with comments is as long as what people have written, so it may always go on over the next page. */
export function isKeptWhole({ rows }: Pick<TableBlock, 'rows'>): boolean {
  return rows.length <= ROWS_KEPT_TOGETHER && rows.every((row) => row.kind !== 'comment');
}

/** A row stays with its comment and a group with its first row; the rows of a table that is kept whole stay together. */
export function rowPlaces({ rows }: Pick<TableBlock, 'rows'>): RowPlace[] {
  const isWhole = isKeptWhole({ rows });
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const joinsNext = next?.kind === 'comment';
    return { joinsNext, keepNext: next !== undefined && (joinsNext || isWhole || row.kind === 'group') };
  });
}
