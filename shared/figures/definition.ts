import { z } from 'zod';
import { Id, Line, ShortText } from '../model/primitives.ts';

/** How numbers are printed; the two tables of one report can differ. */
export const NumberStyle = z.strictObject({
  id: Id,
  decimalMark: z.enum([',', '.']),
  /** Between groups of three digits; empty for none. */
  thousands: z.enum(['', ' ', '\u00a0', '\u202f']),
  minus: z.enum(['-', '\u2212']),
  zero: z.enum(['figure', 'blank', 'dash']),
});
export type NumberStyle = z.infer<typeof NumberStyle>;

export const TableColumn = z.strictObject({
  id: Id,
  /** The heading above this column and its neighbours with the same group: "Förändring". */
  group: ShortText.nullable(),
  heading: ShortText,
  type: z.enum(['number', 'text']),
  /** Digits after the decimal mark; null prints those that each figure has, and in a text column. */
  decimals: z.int().min(0).max(6).nullable(),
  /** A number style other than the table's. */
  numberStyle: Id.nullable(),
});
export type TableColumn = z.infer<typeof TableColumn>;

export const TableRow = z.strictObject({
  id: Id,
  /** May be empty: a real report has a row without a name. */
  label: ShortText,
  kind: z.enum(['item', 'group', 'subtotal', 'total']),
  /** Digits after the decimal mark in this row's number columns, whatever the columns say; null for the columns' own. */
  decimals: z.int().min(0).max(6).nullable(),
});
export type TableRow = z.infer<typeof TableRow>;

/** The shape of one table of the year; its figures belong to an occasion. */
export const TableDefinition = z.strictObject({
  id: Id,
  title: Line,
  /** Printed above the table when it says more than the chapter's heading. */
  caption: ShortText.nullable(),
  /** Above the row labels; a second line stands in the second heading row. */
  corner: z.array(ShortText).min(1).max(2),
  unit: ShortText.nullable(),
  numberStyle: Id,
  columns: z.array(TableColumn).min(1),
  rows: z.array(TableRow).min(1),
  /** Printed below the table: footnotes, definitions, scope. */
  notes: z.array(ShortText.min(1)),
  /** The plan item whose comment this table stands under; null for a table of its own. */
  item: Id.nullable(),
});
export type TableDefinition = z.infer<typeof TableDefinition>;

export { DECIMAL_PATTERN } from './decimal-pattern.ts';

/**
 * The filled cells of one table: row id -> column id -> value. A number column holds an exact decimal, or, where a person
 * typed something else, that text. A cell that is not here is blank, which is not zero.
 */
export const TableCells = z.strictObject({
  table: Id,
  cells: z.record(Id, z.record(Id, ShortText.min(1))),
});
export type TableCells = z.infer<typeof TableCells>;
