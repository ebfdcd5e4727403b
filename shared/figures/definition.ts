import { z } from 'zod';
import { Id, Line, ShortText } from '../model/primitives.ts';
import { AboutCells } from './cell-about.ts';
import { ColumnVersion } from './column-version.ts';
import { Formula } from './formula.ts';
import { FromBoards } from './from-boards.ts';

/** How numbers are printed; the two tables of one report can differ. */
export const NumberStyle = z.strictObject({
  id: Id,
  decimalMark: z.enum([',', '.']),
  /** Between groups of three digits; empty for none. */
  thousands: z.enum(['', ' ', '\u00a0', '\u202f']),
  minus: z.enum(['-', '\u2212']),
  zero: z.enum(['figure', 'blank', 'dash']),
  /** What is printed where there is no figure; nothing when this is not said. */
  blank: z.enum(['dash', 'missing']).optional(),
});
export type NumberStyle = z.infer<typeof NumberStyle>;

/** A per cent sign right after the figure, or with a blank between; without this none is printed. */
const Percent = z.enum(['joined', 'spaced']);
/** Other words for the same thing in files and programs that figures come from. */
const Aliases = z.array(Line).min(1);

/**
 * A column. Headings, labels and notes of a table may hold the year of the report: `{år}`, `{år-1}`, `{år+1}`. A field that may be
 * left out has no other way to say "none".
 */
export const TableColumn = z.strictObject({
  id: Id,
  /** The heading above this column and its neighbours with the same group: "Förändring". */
  group: ShortText.nullable(),
  heading: ShortText,
  /** The two in an interim report, which speaks of the year so far; as at other times when nothing is said. */
  interimGroup: ShortText.optional(),
  interimHeading: ShortText.optional(),
  /** A `date` is written 2024-12-31; a `status` is one of the column's `choices` or another text. */
  type: z.enum(['number', 'text', 'date', 'status']),
  /** Digits after the decimal mark; null prints those that each figure has, and in a text column. */
  decimals: z.int().min(0).max(6).nullable(),
  /** A number style other than the table's. */
  numberStyle: Id.nullable(),
  /** Its figures are computed in every row where nothing else is entered. */
  formula: Formula.optional(),
  /** What its figures must agree with besides: women + men where the column is a difference. */
  checks: z.array(Formula).min(1).optional(),
  percent: Percent.optional(),
  footnote: ShortText.min(1).optional(),
  choices: z.array(Line).min(1).optional(),
  /** The column of the same table on the same occasion a year before that holds the same figures. */
  earlier: Id.optional(),
  /** The column whose last kept version stands here where nothing else is entered. */
  lastVersionOf: Id.optional(),
  fromBoards: FromBoards.optional(),
  aliases: Aliases.optional(),
});
export type TableColumn = z.infer<typeof TableColumn>;

/** A cell of a table of the year, with its sign as there or turned; what stood there on the same occasion a year before if so said. */
export const CellTerm = z.strictObject({
  table: Id,
  row: Id,
  column: Id,
  turned: z.boolean(),
  earlier: z.literal(true).optional(),
});
export type CellTerm = z.infer<typeof CellTerm>;

/**
 * A figure that stands in another table too, or is the sum of figures there. With `since` it is how much they have changed from the sum
 * of those, in per cent.
 */
export const SameFigure = z.strictObject({
  column: Id,
  as: z.array(CellTerm).min(1),
  since: z.array(CellTerm).min(1).optional(),
});
export type SameFigure = z.infer<typeof SameFigure>;

/** A row: `part` is a "- varav" of the row above, never summed; `blank` has neither label nor figures. */
export const TableRow = z.strictObject({
  id: Id,
  /** May be empty: a real report has a row without a name. */
  label: ShortText,
  kind: z.enum(['item', 'part', 'group', 'subtotal', 'total', 'blank']),
  /** Digits after the decimal mark in this row's number columns, whatever the columns say; null for the columns' own. */
  decimals: z.int().min(0).max(6).nullable(),
  /** Its figures are computed in every column where nothing else is entered. */
  formula: Formula.optional(),
  percent: Percent.optional(),
  footnote: ShortText.min(1).optional(),
  same: z.array(SameFigure).min(1).optional(),
  fromBoards: FromBoards.optional(),
  /** The column where it must come to nothing: what one is given another gives. */
  balanced: Id.optional(),
  /** Where its figure in this column is below nothing, the worst colour is proposed for the goal of this number. */
  proposes: z.strictObject({ column: Id, goal: z.int().min(1).max(9_999) }).optional(),
  aliases: Aliases.optional(),
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
 * typed something else, that text. A cell that is not here is blank, which is not zero; something may still be known `about` it.
 */
export const TableCells = z.strictObject({
  table: Id,
  cells: z.record(Id, z.record(Id, ShortText.min(1))),
  about: AboutCells.optional(),
  /** What has stood in its columns before, in the order in which it was kept. */
  versions: z.array(ColumnVersion).min(1).optional(),
});
export type TableCells = z.infer<typeof TableCells>;

/** Row id -> column id -> value, of one table. */
export type FilledCells = Readonly<Record<string, Readonly<Record<string, string>>>>;
