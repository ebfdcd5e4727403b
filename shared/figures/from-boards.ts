import { z } from 'zod';
import { Id } from '../model/primitives.ts';

const Ids = z.array(Id).min(1);

/**
 * What of the boards' tables stands in the cells of a row or a column. A cell is taken from the boards where both its row and its column
 * say something, and the row goes before the column: a row for a board (`boards`) meets columns that name the table and its cell, and the
 * other way round. The ids are those of the boards' tables; a board that has other ids is known by its words where the region has the
 * same table.
 */
export const FromBoards = z.strictObject({
  /** The region's organisations whose figures are added up; every board when neither says. */
  boards: Ids.optional(),
  table: Id.optional(),
  /** Added up, as the columns are. */
  rows: Ids.optional(),
  columns: Ids.optional(),
  /** Instead of a sum the mean of rates, each counted as many times as this cell of the board says. */
  weights: z.strictObject({ table: Id, row: Id, column: Id.optional() }).optional(),
  /** The region writes its own figures, and these are only shown beside them. */
  compared: z.literal(true).optional(),
  /** The columns of such a row, or the rows of such a column, that it is for; all when nothing is said. */
  only: Ids.optional(),
});
export type FromBoards = z.infer<typeof FromBoards>;
