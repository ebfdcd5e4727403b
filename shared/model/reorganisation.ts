import { z } from 'zod';
import { Id, Line, LocalDate } from './primitives.ts';

/** A unit or a responsibility that has moved from one organisation to another, and what that makes of last year's figures. */
export const Reorganisation = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  /** "Trafikstrategin" */
  what: Line,
  /** The day from which it belongs to the other. */
  since: LocalDate,
  /** Whether the figures of the year before have been told anew, as if it had moved then already. */
  restated: z.boolean(),
  /** The tables that it makes a difference in, of the year and of its boards; every one that compares with the year before when nothing is said. */
  tables: z.array(Id).min(1).optional(),
});
export type Reorganisation = z.infer<typeof Reorganisation>;
