import { z } from 'zod';
import { ORGANISATION_KINDS } from './organisation-kinds.ts';
import { Id, Line, LocalDate } from './primitives.ts';
import { Share } from './share.ts';

/** A region, one of its boards, or a part of either; a board's committees and areas are its children. */
export const Organisation = z.strictObject({
  id: Id,
  parent: Id.nullable(),
  kind: z.enum(ORGANISATION_KINDS),
  /** The forms of the name that sentences and headings need. */
  name: z.strictObject({
    /** "HSN" */
    short: Line,
    /** "Hälso- och sjukvårdsnämnden" */
    definite: Line,
    /** "Hälso- och sjukvårdsnämndens" */
    genitive: Line,
    /** As it stands on a cover: "Hälso- och sjukvårdsnämnden" */
    heading: Line,
  }),
  /** How much of a company the organisation above it owns; all when nothing is said. */
  share: Share.optional(),
  /** The day of a company's own report, where that is not the occasion's. */
  reportsAt: LocalDate.optional(),
});
export type Organisation = z.infer<typeof Organisation>;
