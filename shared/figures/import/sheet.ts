/** One cell of a sheet that figures are brought in from. */
export type SheetCell =
  | { readonly type: 'blank' }
  /** An exact decimal with a point. */
  | { readonly type: 'number'; readonly digits: string }
  /** A day, 2024-12-31. */
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'text'; readonly text: string }
  /** "#DIVISION/0!", or a formula whose value the file does not hold. */
  | { readonly type: 'error'; readonly text: string };

/** A block of cells, wherever it comes from: a sheet of a workbook, a file of values, what was pasted. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** What cannot be seen in the cells themselves; only a workbook has it. */
  readonly traits?: SheetTraits;
}

export interface SheetTraits {
  /** Cells that are merged into one; the value stands in the first. */
  readonly merged: readonly Area[];
  /** Rows and columns that the file does not show, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Names of cells whose formula takes its value from another file: "B12". */
  readonly linked: ReadonlySet<string>;
  /** The file has macros; they are never run. */
  readonly hasMacros: boolean;
}

export const BLANK: SheetCell = { type: 'blank' };

export function cellAt({ rows }: Sheet, row: number, column: number): SheetCell {
  return rows[row]?.[column] ?? BLANK;
}

/** What a person reads in a cell that heads or labels something. */
export function wordsOf(cell: SheetCell): string {
  switch (cell.type) {
    case 'blank':
    case 'error':
      return '';
    case 'number':
      return cell.digits;
    case 'date':
      return cell.date;
    case 'text':
      return cell.text;
  }
}

/** The most columns that a sheet can have, as Excel's. */
export const MOST_COLUMNS = 16_384;
/** The most rows that a sheet can have, as Excel's. */
export const MOST_ROWS = 1_048_576;
/** So many cells of one sheet are held, blank ones between others counted. */
export const MOST_CELLS = 4_000_000;
/** The longest text that a cell can have, as Excel's. */
export const LONGEST_CELL = 32_767;

/** "B12" for the second column of the twelfth row; both are counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:D4", or "B2" for one cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** "B" for the second column. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnName(rest)}${String.fromCharCode(65 + (column % 26))}`;
}

/** How many rows a sheet has, and how many columns its longest one. */
export function sizeOf({ rows }: Sheet): { rows: number; columns: number } {
  return { rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 0) };
}

/** So much of a long text is shown in a sheet. */
export const LONGEST_SHOWN = 200;

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** "A1:F20" or "B2" as rows and columns from 0, the last ones included; null for anything else. */
export function readArea(text: string): Area | null {
  const match = AREA.exec(text.trim());
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [columnNumber(left), columnNumber(right)];
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return area.top < 0 || area.bottom >= MOST_ROWS || area.right >= MOST_COLUMNS ? null : area;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The part of a sheet that an area covers, blank outside it; cells keep their places, so that they keep their names. */
export function withinArea({ rows, ...sheet }: Sheet, { top, left, bottom, right }: Area): Sheet {
  return {
    ...sheet,
    rows: rows.map((row, index) =>
      index < top || index > bottom ? [] : row.map((cell, column) => (column < left || column > right ? BLANK : cell)),
    ),
  };
}
