import { z } from 'zod';
import { PlanDecision } from '../../control/decision.ts';
import { Id, Instant, Line, ShortText } from '../../model/primitives.ts';
import { WordTemplate } from '../word-template.ts';

/** What a version can be written as; a year as data is no document. */
export const VERSION_FORMATS = ['docx', 'pdf', 'html', 'pptx', 'xlsx'] as const;
export type VersionFormat = (typeof VERSION_FORMATS)[number];

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** When the board decided, and the paragraph of its minutes. */
export const VersionDecision = PlanDecision.pick({ date: true, paragraph: true });
export type VersionDecision = z.infer<typeof VersionDecision>;

/** A report as it stood once: what it was made of is kept, and every file that was made of it. */
export const ReportVersion = z.strictObject({
  report: Id,
  /** Its own among the versions of the report. */
  id: Id,
  made: Instant,
  by: Line,
  name: Line,
  note: ShortText.min(1).nullable(),
  /** The year as it stood, in the exchange format; named by its SHA-256, as the files are. */
  snapshot: Sha256,
  /** The Word template that it was written in; null for the program's own look. */
  template: WordTemplate.nullable(),
  /** The boards' packages that it was laid out from, by the names of their reports; left out for a report of none. */
  boards: z
    .array(z.strictObject({ board: Id, report: Sha256 }))
    .min(1)
    .optional(),
  files: z.partialRecord(z.enum(VERSION_FORMATS), Sha256),
  /** A version that has been decided is locked: nothing of it is changed any more. */
  decision: VersionDecision.nullable(),
});
export type ReportVersion = z.infer<typeof ReportVersion>;
