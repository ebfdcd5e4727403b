import { z } from 'zod';
import { Id, Line, ShortText } from '../model/primitives.ts';

/** Where a figure came from. Null stands for what is not known; at least one of them is. */
export const CellSource = z.strictObject({
  /** As a person names it: "Raindance 2025-01-14". */
  name: ShortText.min(1).nullable(),
  /** The file's own name, without folders: "bokslut.xlsx". */
  file: Line.nullable(),
  sheet: Line.nullable(),
  /** The cell of the sheet: "B12". */
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)
    .nullable(),
  /** What the source gave, as the cell keeps it and in the table's unit: what stands there now may be something else. */
  figure: ShortText.min(1).nullable(),
  /** The organisations whose reports gave it: while the figure is theirs it follows them. */
  boards: z.array(Id).min(1).optional(),
});
export type CellSource = z.infer<typeof CellSource>;

/** What is known of a cell besides its value. */
export const CellAbout = z.strictObject({
  source: CellSource.optional(),
  /** A word to whoever reads the figure later; never printed. */
  note: ShortText.min(1).optional(),
});
export type CellAbout = z.infer<typeof CellAbout>;

/** Row id -> column id -> what is known of the cell. */
export const AboutCells = z.record(Id, z.record(Id, CellAbout));
export type AboutCells = z.infer<typeof AboutCells>;
