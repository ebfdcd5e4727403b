import { isHeadingInline } from '../plain-text.ts';
import type { Inline, Paragraph, RichTable } from '../rich-text.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../rich-text-limits.ts';
import { paragraph } from './pieces.ts';
import { type PastedElement, styleOf } from './tree.ts';

const MOST_PARAGRAPHS = { tableHeader: 5, tableCell: 20 } as const;

/** The paragraphs of each cell, row by row. A merged cell stands where it starts; the others that it covers are blank. */
export type Grid = readonly (readonly (readonly Inline[][])[])[];

export function gridOf(table: PastedElement, read: (cell: PastedElement) => Inline[][]): Grid {
  const covered = new Set<string>();
  const rows = rowsOf(table).map((row, y) => {
    const cells: Inline[][][] = [];
    for (const cell of elementsOf(row).filter(({ tag }) => tag === 'td' || tag === 'th')) {
      while (covered.has(`${y},${cells.length}`)) cells.push([]);
      const x = cells.length;
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let below = 1; below < down; below += 1) {
        for (let beside = 0; beside < across; beside += 1) covered.add(`${y + below},${x + beside}`);
      }
      cells.push(read(cell), ...Array.from({ length: across - 1 }, () => []));
    }
    while (covered.has(`${y},${cells.length}`)) cells.push([]);
    return cells;
  });
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const width = Math.max(0, ...filled.map((row) => row.findLastIndex((cell) => cell.length > 0) + 1));
  return filled.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []));
}

/** A table of a text, when the grid is one: headings, something under them, more than one column, and small. */
export function smallTable(grid: Grid): RichTable | null {
  const [heading, first, ...more] = grid;
  const width = heading?.length ?? 0;
  if (heading === undefined || first === undefined || width < 2 || width > MOST_COLUMNS || grid.length > MOST_ROWS + 1)
    return null;
  const isLong = grid.some((row, y) => row.some((cell) => cell.length > MOST_PARAGRAPHS[y === 0 ? 'tableHeader' : 'tableCell']));
  if (isLong) return null;
  const row = (cells: Grid[number]) => ({
    type: 'tableRow' as const,
    content: cells.map((cell) => ({ type: 'tableCell' as const, content: paragraphs(cell) })),
  });
  const headings = heading.map((cell) => ({
    type: 'tableHeader' as const,
    content: paragraphs(cell).map(({ content = [] }) => ({
      type: 'paragraph' as const,
      content: content.filter(isHeadingInline),
    })),
  }));
  return { type: 'table', content: [{ type: 'tableRow', content: headings }, row(first), ...more.map(row)] };
}

function paragraphs(cell: Grid[number][number]): Paragraph[] {
  return cell.length === 0 ? [{ type: 'paragraph' }] : cell.map(paragraph);
}

function rowsOf(table: PastedElement): PastedElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.tag === 'tr') return styleOf(child, 'display') === 'none' ? [] : [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsOf(child) : [];
  });
}

/** No wider than matters: a number from a stranger is not to fill the memory. */
function spanOf({ attributes }: PastedElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributes[name] ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), MOST_ROWS + 2);
}

function elementsOf({ children }: PastedElement): PastedElement[] {
  return children.filter((child) => typeof child !== 'string');
}
