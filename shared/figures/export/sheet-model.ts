import type { Area } from '../import/sheet.ts';

/** How a cell of a sheet looks. */
export interface CellLook {
  readonly bold: boolean;
  readonly align: 'start' | 'center' | 'end';
  /** A line above the cell (a total) or below it (a heading). */
  readonly line: 'none' | 'above' | 'below';
  readonly wrap: boolean;
}

/** What a cell of a sheet holds; `format` is a number format of Excel (ECMA-376, 18.8.31). */
export type CellContent =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  /** An exact decimal with a point. */
  | { readonly type: 'number'; readonly digits: string; readonly format: string }
  | { readonly type: 'date'; readonly date: string }
  /** What a spreadsheet computes, without the equals sign, and what it comes to now; null for a text without a sign. */
  | { readonly type: 'formula'; readonly formula: string; readonly digits: string | null; readonly format: string };

export type SheetModelCell = CellContent & { readonly look: CellLook };

export interface SheetModelRow {
  readonly cells: readonly SheetModelCell[];
  /** Lines of text that the row has room for; null where that follows from the text. */
  readonly lines: number | null;
}

/** One sheet of a workbook, as a spreadsheet shows it. */
export interface SheetModel {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetModelRow[];
  readonly merged: readonly Area[];
  /** So many rows and columns stand still when the rest scrolls, and are printed on every page. */
  readonly still: { readonly rows: number; readonly columns: number };
  /** A list, each row a thing of its own: its rows can be sorted and chosen from under the last row that stands still. */
  readonly isList?: true;
}

/** The letters of bold words are this much wider than the digits that a column's width is counted in. */
const LETTER = 1.05;

/** How many lines a text takes in a column `width` characters wide, broken between words as a spreadsheet breaks it. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width / LETTER));
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let [lines, filled] = [1, 0];
  for (const { length } of paragraph.split(' ')) {
    const after = filled === 0 ? length : filled + 1 + length;
    if (filled > 0 && after > room) {
      lines += 1;
      filled = length;
    } else filled = after;
    // A word that is longer than the column is broken where the line ends.
    const over = Math.max(0, Math.ceil(filled / room) - 1);
    lines += over;
    filled -= over * room;
  }
  return lines;
}
