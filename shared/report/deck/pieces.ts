import { t } from '../../text/messages/index.ts';
import { tableCaption } from '../caption.ts';
import type { ChartBlock, ItemHeadingBlock, ReportBlock, TableBlock } from '../document.ts';
import { lineWords } from '../item-line.ts';
import { cellText } from './cell-text.ts';
import { isWritten } from './charts.ts';
import type { Point } from './deck.ts';
import type { Piece } from './flow.ts';
import type { Heading } from './parts.ts';
import { headingPoint, namedPoint, textPoints } from './points.ts';
import { shownTable, withoutBlankColumns } from './tables.ts';

/** A table as it is shown, or null for one that says nothing. */
type Shown = TableBlock | null;

/**
 * What is shown of a part, in the order of the report: what is written, its assignments and risks, tables and charts. Where a perspective
 * has goals, these are shown instead of its texts; what is written of a goal with indicators, or with assignments, is said to them.
 *
 * @param named goals and strategies of a perspective
 */
export function piecesOf(
  heading: Heading,
  blocks: readonly ReportBlock[],
  title: string,
  named: readonly Point[],
): readonly Piece[] {
  const tables = shownTables(blocks);
  const hasFigures = tables.some((table) => table !== null) || blocks.some(({ type }) => type === 'chart');
  const isAssigning = blocks.some((block, index) => pointOf(block, blocks[index + 1]) !== null);
  const isRead = named.length === 0 && !isAssigning && !(heading.type === 'item-heading' && hasFigures);
  const pieces: Piece[] = [...inGroups([], named)];
  blocks.forEach((block, index) => {
    const table = tables[index] ?? null;
    const point = pointOf(block, blocks[index + 1]);
    if (table !== null) addTable(pieces, table, captionOf(table, title));
    else if (block.type === 'chart') pieces.push(block);
    else if (point !== null) add(pieces, [point]);
    else if (block.type === 'text' && isRead) add(pieces, textPoints(block.text));
  });
  return pieces.map((piece) => (piece.type === 'table' ? { ...piece, block: withoutBlankColumns(piece.block) } : piece));
}

/** Assignments and risks, with the heading over those of one receiver; null for what is no point. */
function pointOf(block: ReportBlock, next: ReportBlock | undefined): Point | null {
  if (block.type === 'item-line') return namedPoint(lineWords(block), []);
  if (block.type !== 'item-heading' || block.role === 'area' || isOverRows(block, next)) return null;
  return block.role === 'group' ? headingPoint(block.text) : namedPoint(block.text, block.symbols);
}

function add(pieces: Piece[], points: readonly Point[]): void {
  const last = pieces.at(-1);
  const before = last?.type === 'points' ? last.points : null;
  if (before !== null) pieces.pop();
  pieces.push(...inGroups(before ?? [], points));
}

/** Points in groups, each begun by the heading over it, with room between them. */
function inGroups(before: readonly Point[], more: readonly Point[]): readonly Piece[] {
  const groups: Point[][] = [];
  for (const point of [...before, ...more]) {
    const last = groups.at(-1);
    if (last === undefined || point.isHeading) groups.push([point]);
    else last.push(point);
  }
  return groups.map((points) => ({ type: 'points', points }));
}

/** Whether a risk has its actions right under it: it becomes a row of their table, over them. */
function isOverRows({ role }: ItemHeadingBlock, next: ReportBlock | undefined): boolean {
  return role === 'risk' && next?.type === 'table';
}

/** The tables among the blocks, each in its place; with the risk that they stand under above their rows. */
function shownTables(blocks: readonly ReportBlock[]): readonly Shown[] {
  let area: string | null = null;
  return blocks.map((block, index): Shown => {
    if (block.type === 'item-heading' && block.role === 'area') area = block.text;
    if (block.type !== 'table' || isUncounted(block) || isOfChart(block, [blocks[index - 1], blocks[index + 1]])) return null;
    const above = blocks[index - 1];
    const risk = above?.type === 'item-heading' && isOverRows(above, block) ? above.text : null;
    const shown = shownTable(risk === null ? block : underGroup(block, inArea(area, risk)));
    return shown.rows.length === 0 ? null : shown;
  });
}

/** A summary of a year where nothing has its colour yet. */
function isUncounted({ look, rows }: TableBlock): boolean {
  return look === 'summary' && rows.every(({ cells }) => cells.slice(1).every((cell) => cellText(cell).trim() === ''));
}

/** The figures of a chart beside it, when they are written in the chart too. */
function isOfChart(table: TableBlock, beside: readonly (ReportBlock | undefined)[]): boolean {
  const caption = tableCaption(table);
  const isOf = (chart: ChartBlock) => chart.caption === caption && isWritten(chart.data);
  return beside.some((block) => block?.type === 'chart' && isOf(block));
}

/** Rows of the same columns are one table. */
function addTable(pieces: Piece[], table: TableBlock, caption: string | null): void {
  const at = pieces.findIndex((piece) => piece.type === 'table' && haveSameColumns(piece.block, table));
  const earlier = pieces[at];
  if (earlier?.type !== 'table') pieces.push({ type: 'table', block: table, caption });
  else pieces[at] = { ...earlier, block: { ...earlier.block, rows: [...earlier.block.rows, ...table.rows] } };
}

/** Tables of figures are of one thing each. */
function haveSameColumns(one: TableBlock, other: TableBlock): boolean {
  return one.look !== 'figures' && one.look === other.look && JSON.stringify(one.headerRows) === JSON.stringify(other.headerRows);
}

function inArea(area: string | null, risk: string): string {
  return area === null ? risk : t('report:riskInArea', { area, risk });
}

function underGroup(table: TableBlock, text: string): TableBlock {
  const cell = { content: { type: 'plain', text }, align: 'start', columnSpan: table.widths.length, rowSpan: 1 } as const;
  return { ...table, rows: [{ kind: 'group', cells: [cell] }, ...table.rows] };
}

/** What the slide's title says is not said again. */
function captionOf(table: TableBlock, title: string): string | null {
  if (table.continues === true) return null;
  return tableCaption(table.caption === title ? { ...table, caption: null } : table);
}
