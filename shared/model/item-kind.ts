import { z } from 'zod';
import { MEASURES } from './measures.ts';
import { Id, Line } from './primitives.ts';
import { ROLES } from './roles.ts';

/**
 * A kind of plan item in one year, with the year's own words for it. The role says how it behaves; everything a reader
 * sees comes from the other fields.
 */
export const ItemKind = z.strictObject({
  id: Id,
  role: z.enum(ROLES),
  /** "Effektmål" */
  singular: Line,
  /** "Effektmål" */
  plural: Line,
  /** Heading in a document, with `{number}` and `{title}`: "Effektmål {number}. {title}". */
  heading: Line,
  /** Which statuses a follow-up of this kind has; the ids of scales. */
  scales: z.array(Id),
  /** Whether an item of this kind has an outcome and a target. */
  measured: z.boolean(),
  /** Which values a table of such items prints, in the order of `MEASURES`; outcome and target when nothing is said. */
  columns: z.array(z.enum(MEASURES)).min(1).optional(),
  /** Whether the year expects a comment for each. */
  commented: z.boolean(),
  /** Who gives the assignments of this kind; an organisation. */
  giver: Id.optional(),
  /** Printed above such items where they follow one another: "Uppdrag från regionfullmäktige". */
  lead: Line.optional(),
});
export type ItemKind = z.infer<typeof ItemKind>;
