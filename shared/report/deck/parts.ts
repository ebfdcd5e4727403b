import type { ScaleValue } from '../../model/scale.ts';
import { t } from '../../text/messages/index.ts';
import { toPlainText } from '../../text/plain-text.ts';
import { tableCaption } from '../caption.ts';
import type { HeadingBlock, ItemHeadingBlock, ReportBlock, TableBlock } from '../document.ts';
import { lineWords } from '../item-line.ts';
import type { Point } from './deck.ts';
import type { Piece } from './flow.ts';
import { headingPoint, namedPoint, shortened, textPoints } from './points.ts';
import { cellText, shownTable, tableNotes, withoutBlankColumns } from './tables.ts';

/** What of a report is shown together: a chapter, a perspective with its goals, or one of them with its indicators. */
export interface DeckPart {
  readonly title: string;
  readonly statuses: readonly ScaleValue[];
  /** The title of the chapter that it stands in, or its own. */
  readonly chapter: string;
  /** `own`: it has slides of its own; `perspective`: so that what follows is seen at once. Others share slides with their neighbours. */
  readonly kind: 'shared' | 'own' | 'perspective';
  readonly pieces: readonly Piece[];
  readonly notes: string;
}

type Heading = HeadingBlock | ItemHeadingBlock;

interface Gathered {
  readonly heading: Heading;
  readonly chapter: string;
  readonly blocks: ReportBlock[];
  /** Goals and strategies of a perspective. */
  readonly named: Point[];
}

/** The letters of a title grow smaller, but not without end, in characters. */
const LONGEST_TITLE = 220;

/** The parts of a report in its order; one with nothing to show is not among them. */
export function deckParts(blocks: readonly ReportBlock[]): readonly DeckPart[] {
  return gathered(blocks)
    .map(partOf)
    .filter(({ pieces }) => pieces.length > 0);
}

/** Goals and strategies are parts of their own; assignments, and what is controlled, are points and rows of what they stand under. */
function isPart({ role }: ItemHeadingBlock): boolean {
  return role === 'goal' || role === 'strategy' || role === 'group';
}

/** Receivers' headings under a goal are over its assignments; those beside the goals are parts of their own. */
function isWithin({ role, depth = 0 }: ItemHeadingBlock, above: Heading | undefined): boolean {
  return role === 'group' && above?.type === 'item-heading' && depth > (above.depth ?? 0);
}

function gathered(blocks: readonly ReportBlock[]): readonly Gathered[] {
  const parts: Gathered[] = [];
  let main = '';
  let chapter: Gathered | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (block.level === 1) main = titleOf(block);
      chapter = { heading: block, chapter: main, blocks: [], named: [] };
      parts.push(chapter);
    } else if (block.type === 'item-heading' && isPart(block) && !isWithin(block, parts.at(-1)?.heading)) {
      if (block.role === 'goal' || block.role === 'strategy') chapter?.named.push(namedPoint(block.text, block.symbols));
      parts.push({ heading: block, chapter: chapter === null ? main : titleOf(chapter.heading), blocks: [], named: [] });
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function partOf({ heading, chapter, blocks, named }: Gathered): DeckPart {
  const title = titleOf(heading);
  const figures = figurePieces(blocks, title);
  const isPerspective = named.length > 0;
  const points = isPerspective ? named : pointsOf(heading, blocks, figures.length > 0);
  const isGoal = heading.type === 'item-heading' && heading.role === 'goal' && figures.length > 0;
  return {
    title: shortened(title, LONGEST_TITLE),
    statuses: heading.type === 'heading' ? [] : heading.symbols,
    chapter,
    kind: isPerspective ? 'perspective' : isGoal ? 'own' : 'shared',
    pieces: [...underHeadings(points), ...figures],
    notes: [...(title.length > LONGEST_TITLE ? [title] : []), ...blocks.flatMap(saidOf)].join('\n\n'),
  };
}

/** Points in groups, each begun by the heading over it, with room between them. */
function underHeadings(points: readonly Point[]): readonly Piece[] {
  const groups: Point[][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last === undefined || point.isHeading) groups.push([point]);
    else last.push(point);
  }
  return groups.map((own) => ({ type: 'points', points: own }));
}

/** Assignments and risks; where there are none, what is written. What is written of a goal with indicators is said to their table. */
function pointsOf(heading: Heading, blocks: readonly ReportBlock[], hasFigures: boolean): readonly Point[] {
  const named = blocks.flatMap((block, index): readonly Point[] => {
    if (block.type === 'item-line') return [namedPoint(lineWords(block), [])];
    if (block.type !== 'item-heading' || block.role === 'area' || isOverRows(blocks, index)) return [];
    return [block.role === 'group' ? headingPoint(block.text) : namedPoint(block.text, block.symbols)];
  });
  if (named.length > 0) return named;
  if (heading.type === 'item-heading' && hasFigures) return [];
  return blocks.flatMap((block) => (block.type === 'text' ? textPoints(block.text) : []));
}

/** Whether a risk has its actions right under it: it becomes a row of their table, over them. */
function isOverRows(blocks: readonly ReportBlock[], index: number): boolean {
  const block = blocks[index];
  return block?.type === 'item-heading' && block.role === 'risk' && blocks[index + 1]?.type === 'table';
}

/** Tables and charts; rows of the same columns are one table, with what they stand under above them. */
function figurePieces(blocks: readonly ReportBlock[], title: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let area: string | null = null;
  blocks.forEach((block, index) => {
    if (block.type === 'item-heading' && block.role === 'area') area = block.text;
    if (block.type === 'chart') pieces.push(block);
    if (block.type !== 'table') return;
    const above = blocks[index - 1];
    const risk = isOverRows(blocks, index - 1) && above?.type === 'item-heading' ? above.text : null;
    const table = shownTable(risk === null ? block : underGroup(block, inArea(area, risk)));
    if (table.rows.length === 0 || isUncounted(table)) return;
    const before = pieces.findIndex((piece) => piece.type === 'table' && haveSameColumns(piece.block, table));
    const earlier = pieces[before];
    if (earlier?.type === 'table') {
      pieces[before] = { ...earlier, block: { ...earlier.block, rows: [...earlier.block.rows, ...table.rows] } };
    } else pieces.push({ type: 'table', block: table, caption: captionOf(table, title) });
  });
  return pieces.map((piece) => (piece.type === 'table' ? { ...piece, block: withoutBlankColumns(piece.block) } : piece));
}

/** A summary of a year where nothing has its colour yet. */
function isUncounted({ look, rows }: TableBlock): boolean {
  return look === 'summary' && rows.every(({ cells }) => cells.slice(1).every((cell) => cellText(cell).trim() === ''));
}

function inArea(area: string | null, risk: string): string {
  return area === null ? risk : t('report:riskInArea', { area, risk });
}

function underGroup(table: TableBlock, text: string): TableBlock {
  const cell = { content: { type: 'plain', text }, align: 'start', columnSpan: table.widths.length, rowSpan: 1 } as const;
  return { ...table, rows: [{ kind: 'group', cells: [cell] }, ...table.rows] };
}

/** Tables of figures are of one thing each. */
function haveSameColumns(one: TableBlock, other: TableBlock): boolean {
  return one.look !== 'figures' && one.look === other.look && JSON.stringify(one.headerRows) === JSON.stringify(other.headerRows);
}

export function titleOf(heading: Heading): string {
  if (heading.type === 'item-heading') return heading.text.replace(/:$/u, '');
  return heading.number === null ? heading.text : `${heading.number} ${heading.text}`;
}

/** What the slide's title says is not said again. */
function captionOf(table: TableBlock, title: string): string | null {
  if (table.continues === true) return null;
  return tableCaption(table.caption === title ? { ...table, caption: null } : table);
}

/** Texts in full and what the tables' comments say, under the headings that they stand under. */
function saidOf(block: ReportBlock): readonly string[] {
  switch (block.type) {
    case 'item-heading':
    case 'label':
      return [block.text];
    case 'item-line':
      return [lineWords(block)];
    case 'text':
      return [toPlainText(block.text)];
    case 'table':
      return tableNotes(block);
    case 'title':
    case 'heading':
    case 'part':
    case 'legend':
    case 'chart':
      return [];
  }
}
