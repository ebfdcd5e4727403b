import { z } from 'zod';
import { CellSource } from '../../figures/cell-about.ts';
import { FindingKey } from '../../figures/check/finding-key.ts';
import { ColumnVersion } from '../../figures/column-version.ts';
import { TableDefinition } from '../../figures/definition.ts';
import { Id, ShortText } from '../../model/primitives.ts';

const onCell = { occasion: Id, table: Id, row: Id, column: Id };

const SetCell = z.strictObject({
  type: z.literal('cell.set'),
  ...onCell,
  value: ShortText.nullable(),
  /** Where the value came from, when that is known as it is written: what stands there stays when this is left out. */
  source: CellSource.nullable().optional(),
});

/** Where the figure of a cell came from; null takes it away, and so does one that says nothing. */
const SetCellSource = z.strictObject({ type: z.literal('cell.source'), ...onCell, value: CellSource.nullable() });

/** A note beside a cell, also beside one that is blank or computed. */
const SetCellNote = z.strictObject({ type: z.literal('cell.note'), ...onCell, value: ShortText.nullable() });

/** Something that has been found in the figures is as it should be, for this reason; without a reason it is no longer accepted. */
const AcceptFinding = z.strictObject({
  type: z.literal('finding.accept'),
  occasion: Id,
  finding: FindingKey,
  reason: ShortText.nullable(),
});

const onVersion = { occasion: Id, table: Id, id: Id };

/** Keeps what stands in a column that is filled in, under a name and a day, before something else is written there. */
const KeepVersion = z.strictObject({
  type: z.literal('version.keep'),
  ...onVersion,
  column: Id,
  name: ColumnVersion.shape.name,
  date: ColumnVersion.shape.date,
});

const SetVersion = z.discriminatedUnion('field', [
  z.strictObject({ type: z.literal('version.set'), ...onVersion, field: z.literal('name'), value: ColumnVersion.shape.name }),
  z.strictObject({ type: z.literal('version.set'), ...onVersion, field: z.literal('date'), value: ColumnVersion.shape.date }),
]);

const RemoveVersion = z.strictObject({ type: z.literal('version.remove'), ...onVersion });
/** A table of the year with everything in it; `after` is the table that it comes after, null puts it first. */
const CreateTable = z.strictObject({
  type: z.literal('table.create'),
  year: Id,
  after: Id.nullable(),
  definition: TableDefinition,
});

/**
 * Parts of a table's definition, each whole; all of them is the whole table. Refused when a row or a column would go that holds a
 * figure on any occasion, or that a formula, a check or another table needs.
 */
const SetTable = z.strictObject({
  type: z.literal('table.set'),
  year: Id,
  table: Id,
  change: TableDefinition.omit({ id: true }).partial(),
});

/** A table to another place among the tables of its year; the chapters where it stands are part of the layouts. */
const MoveTable = z.strictObject({ type: z.literal('table.move'), year: Id, table: Id, after: Id.nullable() });

/** A table with all its rows and columns. Refused while it holds a figure, stands in a document or is compared with by another. */
const RemoveTable = z.strictObject({ type: z.literal('table.remove'), year: Id, table: Id });

/** What changes tables, their cells and what is known of them. */
export const FIGURE_COMMANDS = [
  SetCell,
  SetCellSource,
  SetCellNote,
  AcceptFinding,
  KeepVersion,
  SetVersion,
  RemoveVersion,
  CreateTable,
  SetTable,
  MoveTable,
  RemoveTable,
] as const;
