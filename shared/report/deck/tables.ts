import { toPlainText } from '../../text/plain-text.ts';
import type { TableBlock, TableCell, TableRowBlock } from '../document.ts';
import { type PlacedCell, placedCells } from '../placed-cells.ts';
import { textWidth } from '../text-width.ts';
import { besideText, cellText } from './cell-text.ts';
import type { SlideTable } from './deck.ts';
import { BREAKS, CAPTION_HEIGHT, CELL, PLAIN, type Room, SMALLEST_TABLE, textHeight } from './room.ts';
import { rowsBetween, rowsThatFit } from './rows.ts';
import { fittingWidths } from './widths.ts';

/** What of a table is shown: its comments and notes are said. */
export function shownTable(block: TableBlock): TableBlock {
  return { ...block, rows: block.rows.filter(({ kind }) => kind !== 'comment'), notes: [] };
}

/** A column that says nothing about anything takes room from the others; figures keep theirs, for a blank says something among them. */
export function withoutBlankColumns(block: TableBlock): TableBlock {
  const [heading, ...others] = block.headerRows;
  const count = block.widths.length;
  const isPlain = (cells: readonly TableCell[]) => cells.length === count && cells.every(({ rowSpan }) => rowSpan === 1);
  const isAcross = ([only, ...rest]: readonly TableCell[]) => only?.columnSpan === count && rest.length === 0;
  const listed = block.rows.filter(({ cells }) => !isAcross(cells));
  if (block.look === 'figures' || heading === undefined || others.length > 0 || !isPlain(heading)) return block;
  if (listed.length === 0 || !listed.every(({ cells }) => isPlain(cells))) return block;
  const isNamed = block.look !== 'control';
  const said = block.widths.map(
    (_, at) => (isNamed && at === 0) || listed.some(({ cells }) => cellText(cells[at] ?? BLANK).trim() !== ''),
  );
  const keep = <Thing>(things: readonly Thing[]) => things.filter((_, at) => said[at]);
  const widths = keep(block.widths);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    ...block,
    widths: widths.map((width) => (100 * width) / total),
    headerRows: [keep(heading)],
    rows: block.rows.map((row) => ({
      ...row,
      cells: isAcross(row.cells) ? row.cells.map((cell) => ({ ...cell, columnSpan: widths.length })) : keep(row.cells),
    })),
  };
}

const BLANK: TableCell = { content: { type: 'plain', text: '' }, align: 'start', columnSpan: 1, rowSpan: 1 };

/** The most letters that break no word, up to `letters`. */
export function fittingTableLetters({ widths, headerRows, rows }: TableBlock, letters: number, room: Room): number {
  const all = placedCells([...headerRows, ...rows.map(({ cells }) => cells)], widths.length).flat();
  const fits = ({ cell, column }: PlacedCell, size: number) => {
    const longest = Math.max(...cellText(cell).split(BREAKS).map(textWidth));
    return longest * size <= cellWidth(cell, column, widths, size, room);
  };
  let size = letters;
  while (size > SMALLEST_TABLE && !all.every((placed) => fits(placed, size))) size -= 1;
  return size;
}

const fitted = new WeakMap<TableBlock, Map<string, TableBlock>>();

/**
 * A table with columns as wide as what is in them, and with rows of which each has room on a slide under its heading rows. Each is fitted
 * once: what it takes is asked again for every way to share slides.
 */
export function fittingTable(block: TableBlock, largest: number, room: Room): TableBlock {
  const known = fitted.get(block) ?? new Map<string, TableBlock>();
  const key = [largest, room.width, room.height, room.stretch].join(' ');
  const fitting = known.get(key) ?? fittedTable(block, largest, room);
  fitted.set(block, known.set(key, fitting));
  return fitting;
}

function fittedTable(given: TableBlock, largest: number, room: Room): TableBlock {
  const inLetters = (size: number) => ({ ...given, widths: fittingWidths(given, size, room) });
  const sizes = Array.from({ length: largest - SMALLEST_TABLE + 1 }, (_, smaller) => largest - smaller);
  const letters = sizes.find((size) => fittingTableLetters(inLetters(size), size, room) === size) ?? SMALLEST_TABLE;
  const block = inLetters(letters);
  const highest = room.height - tableLead(tableHeights(block, letters, room), '');
  return { ...block, rows: rowsThatFit(block, (own) => tableHeights(own, letters, room).rows, highest) };
}

/** The heights of a table's rows, in points. */
export function tableHeights(block: TableBlock, letters: number, room: Room) {
  const heightsOf = (rows: TableBlock['headerRows'], isBold: (row: number) => boolean) =>
    placedCells(rows, block.widths.length).map((cells, row) =>
      rowHeight(cells, block.widths, letters, isBold(row) ? room : { ...room, stretch: room.stretch * PLAIN }),
    );
  return {
    header: heightsOf(block.headerRows, () => true),
    rows: heightsOf(
      block.rows.map(({ cells }) => cells),
      (row) => block.rows[row]?.kind !== 'item',
    ),
  };
}

/** What stands over the first row of a table on each slide. */
export function tableLead({ header }: ReturnType<typeof tableHeights>, caption: string | null): number {
  return header.reduce((sum, one) => sum + one, 0) + (caption === null ? 0 : CAPTION_HEIGHT);
}

/** A table's rows from one up to another, with the heading rows; what stands beside rows before them stands beside them too. */
export function slideTable(
  block: TableBlock,
  caption: string | null,
  letters: number,
  [from, to]: readonly [number, number],
  room: Room,
): SlideTable {
  const { widths, headerRows, description } = block;
  const rows = rowsBetween(block, from, to);
  const heights = tableHeights({ ...block, rows }, letters, room);
  return {
    type: 'table',
    description,
    caption,
    letters,
    widths,
    headerRows,
    headerHeights: heights.header,
    rows: rows.map((row, index) => ({ ...row, height: heights.rows[index] ?? 0 })),
  };
}

/** As tall as its tallest cell; what stands beside several rows has its share of each. */
function rowHeight(cells: readonly PlacedCell[], widths: readonly number[], letters: number, room: Room): number {
  const heights = cells.map(
    ({ cell, column }) => textHeight(cellText(cell), cellWidth(cell, column, widths, letters, room), letters) / cell.rowSpan,
  );
  return Math.max(letters * 1.22, ...heights) + 2 * CELL.above;
}

/** The room for the text of a cell, as if it were in the program's own letters. */
function cellWidth(cell: TableCell, column: number, widths: readonly number[], letters: number, room: Room): number {
  const share = widths.slice(column, column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
  return ((share / 100) * room.width - besideText(cell, letters)) / room.stretch;
}

/** What the comments of a table say, each after what it is about, and its notes. */
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
