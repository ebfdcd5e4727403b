import { z } from 'zod';
import type { FiguresFound } from '../figures/import/read-into.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../figures/import/sheet.ts';
import { MONEY_UNITS } from '../figures/money-unit.ts';
import { Id } from '../model/primitives.ts';

/** Excel's own names have at most 31 characters; a file of values is named by its file. */
const SheetName = z.string().max(300);
const Row = z.int().min(0).max(MOST_ROWS);
const Column = z.int().min(0).max(MOST_COLUMNS);
const SheetArea = z.strictObject({ top: Row, bottom: Row, left: Column, right: Column });

/** As long as the key of a label can be; a label that is longer is not remembered. */
const Key = z.string().max(300);
const MostPointed = z.record(Key, Id.nullable());
export const PointedOut = z.strictObject({ rows: MostPointed, columns: MostPointed });

/** Which part of a sheet is to be seen. */
export const SheetPart = z.strictObject({ sheet: SheetName, area: SheetArea });
export type SheetPart = z.infer<typeof SheetPart>;

/** The table that figures are to come into, and how the file is to be read; what is null is found. */
export const FiguresWish = z.strictObject({
  occasion: Id,
  table: Id,
  sheet: SheetName.nullable(),
  area: SheetArea.nullable(),
  pointed: PointedOut,
  unit: z.enum(MONEY_UNITS).nullable(),
});
export type FiguresWish = z.infer<typeof FiguresWish>;

/** A file that the window itself was given: dropped on it. */
export const DroppedFile = z.strictObject({
  name: z.string().min(1).max(1_000),
  /** When it was last changed, in milliseconds since 1970. */
  modified: z.number(),
  bytes: z.instanceof(Uint8Array),
});
export type DroppedFile = z.infer<typeof DroppedFile>;

/** A file that is open to be read from. */
export interface FigureFile {
  readonly name: string;
  /** The day when it was last changed. */
  readonly date: string;
  readonly sheets: readonly string[];
}

/** What a file has for a table. */
export interface FiguresInFile {
  /** The sheet to show, and how many rows and columns it has. */
  readonly sheet: string;
  readonly size: { readonly rows: number; readonly columns: number };
  /** Null when no row of the table was found in it. */
  readonly found: FiguresFound | null;
}
