import type { ReportBlock, TableBlock } from './document.ts';

/**
 * Up to this many rows, half a page, a table stays on one page, so that its last rows never stand alone on the next; a longer one may
 * go on there under its repeated heading.
 */
const ROWS_KEPT_TOGETHER = 18;

/** How a row stands to the row below. */
export interface RowPlace {
  /** Held on the same page as the row below. */
  readonly keepNext: boolean;
  /** The row below is this row's comment: no line between them. */
  readonly joinsNext: boolean;
}

/** Of a table that goes on, so many rows stand together at its beginning and at its end: fewer look as if they were left behind. */
const ROWS_AT_ITS_ENDS = 3;

/** Up to this many rows stay together that one cell stands beside. */
const ROWS_BESIDE_ONE = 6;

type Rows = Pick<TableBlock, 'rows' | 'look' | 'widths' | 'notes' | 'holdsNext'>;

/**
 * A table with comments is as long as what people have written, and so is one of risks and actions: it may always go on over the next
 * page.
 */
export function isKeptWhole(table: Pick<Rows, 'rows' | 'look'>): boolean {
  return table.rows.length <= ROWS_KEPT_TOGETHER && !isWritten(table);
}

/** Whether its rows are as tall as what people have written. */
function isWritten({ rows, look }: Pick<Rows, 'rows' | 'look'>): boolean {
  return look === 'plan' || rows.some((row) => row.kind === 'comment');
}

/**
 * A row stays with its comment, a group with its first row, a row with what is asked below it over all columns, and a few rows with the
 * one cell that stands beside them; the rows of a table that is kept whole stay together, and with its notes, and so do the first and
 * the last of a longer one.
 */
export function rowPlaces(table: Rows): RowPlace[] {
  const { rows, widths, notes, holdsNext = false } = table;
  const isWhole = isKeptWhole(table);
  const isOfRows = rows.length > ROWS_KEPT_TOGETHER && !isWritten(table);
  const holdsBelow = holdsNext || (isWhole && notes.length > 0);
  let besideUntil = 0;
  return rows.map((row, index) => {
    for (const { rowSpan } of row.cells) if (rowSpan <= ROWS_BESIDE_ONE) besideUntil = Math.max(besideUntil, index + rowSpan - 1);
    const next = rows[index + 1];
    const joinsNext = next?.kind === 'comment';
    const isAskedBelow = next?.kind === 'item' && next.cells.length === 1 && next.cells[0]?.columnSpan === widths.length;
    const isAtEnd = isOfRows && (index < ROWS_AT_ITS_ENDS - 1 || index >= rows.length - ROWS_AT_ITS_ENDS);
    const isHeld = joinsNext || isWhole || isAtEnd || row.kind === 'group' || isAskedBelow || index < besideUntil;
    return { joinsNext, keepNext: next === undefined ? holdsBelow : isHeld };
  });
}

/**
 * The blocks with every table held to the text below it where that is the last before a new page: a few lines would else stand alone
 * there. The table goes along to their page.
 */
export function withHeldEnds(blocks: readonly ReportBlock[]): ReportBlock[] {
  return blocks.map((block, index) => {
    const isHeld =
      block.type === 'table' && isKeptWhole(block) && blocks[index + 1]?.type === 'text' && endsPage(blocks[index + 2]);
    return isHeld ? { ...block, holdsNext: true } : block;
  });
}

function endsPage(next: ReportBlock | undefined): boolean {
  return next === undefined || next.type === 'part' || (next.type === 'heading' && next.newPage);
}
