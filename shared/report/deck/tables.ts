import { toPlainText } from '../../text/plain-text.ts';
import type { TableBlock, TableCell, TableRowBlock } from '../document.ts';
import type { SlideRow, SlideTable } from './deck.ts';
import { CAPTION_HEIGHT, CELL, overSlides, type Room, textHeight } from './room.ts';

/** Letters of a table by how many columns it has, in points. */
const LETTERS: readonly { readonly upTo: number; readonly letters: number }[] = [
  { upTo: 5, letters: 14 },
  { upTo: 8, letters: 12 },
  { upTo: 12, letters: 10 },
];
const SMALLEST = 8;
/** A drawn symbol and the blank after it, in ems. */
const SYMBOL = 1.6;

/** A table over as many slides as its rows need, each with the heading rows. Comments and notes are no rows: they are said. */
export function slideTables(block: TableBlock, caption: string | null, room: Room): readonly SlideTable[] {
  const letters = LETTERS.find(({ upTo }) => block.widths.length <= upTo)?.letters ?? SMALLEST;
  const heightOf = (cells: readonly TableCell[]) => rowHeight(cells, block.widths, letters, room);
  const headerHeights = block.headerRows.map(heightOf);
  const rows = block.rows
    .filter(({ kind }) => kind !== 'comment')
    .map((row): SlideRow => ({ ...row, height: heightOf(row.cells) }));
  const height = room.height - headerHeights.reduce((sum, one) => sum + one, 0) - (caption === null ? 0 : CAPTION_HEIGHT);
  return overSlides(rows, (row) => row.height, height).map((own) => ({
    type: 'table',
    description: block.description,
    caption,
    letters,
    widths: block.widths,
    headerRows: block.headerRows,
    headerHeights,
    rows: own,
  }));
}

/** As tall as its tallest cell; a heading that stands over several rows is measured in the first of them alone. */
function rowHeight(cells: readonly TableCell[], widths: readonly number[], letters: number, room: Room): number {
  let column = 0;
  const heights = cells.map((cell) => {
    const share = widths.slice(column, column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
    column += cell.columnSpan;
    const width = (share / 100) * room.width - 2 * CELL.side - (cell.content.type === 'symbol' ? SYMBOL * letters : 0);
    return textHeight(cellText(cell), width / room.stretch, letters) / cell.rowSpan;
  });
  return Math.max(letters * 1.22, ...heights) + 2 * CELL.above;
}

export function cellText({ content }: TableCell): string {
  switch (content.type) {
    case 'plain':
      return content.text;
    case 'symbol':
      return content.value?.word ?? '';
    case 'rich':
      return toPlainText(content.text);
  }
}

/** What the comments of a table say, each after what it is about. */
export function tableNotes({ rows, notes }: Pick<TableBlock, 'rows' | 'notes'>): readonly string[] {
  const said = rows.flatMap((row, index) => (row.kind === 'comment' ? [commentOf(row, rows[index - 1])] : []));
  return [...said, ...notes];
}

function commentOf({ cells }: TableRowBlock, about: TableRowBlock | undefined): string {
  const subject = about?.cells.find(({ content }) => content.type === 'plain');
  const words = cells.flatMap(({ content }) =>
    content.type === 'rich'
      ? [toPlainText(content.text), ...content.lines.map(({ question, answer }) => `${question} ${answer}`)]
      : [],
  );
  return [...(subject === undefined ? [] : [cellText(subject)]), ...words].filter((line) => line !== '').join('\n');
}
