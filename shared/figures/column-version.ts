import { z } from 'zod';
import { Id, Line, LocalDate, ShortText } from '../model/primitives.ts';

/** What stood in a column of a table on an occasion once: an earlier forecast, the budget before it was revised. */
export const ColumnVersion = z.strictObject({
  id: Id,
  column: Id,
  /** "Prognos 2" */
  name: Line,
  /** The day that it is of. */
  date: LocalDate,
  /** Row id -> what stood there, computed figures as they were printed. A row that is not here was blank. */
  cells: z.record(Id, ShortText.min(1)),
});
export type ColumnVersion = z.infer<typeof ColumnVersion>;
