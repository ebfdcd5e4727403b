import { z } from 'zod';
import { Id, Instant, Line, ShortText } from '../model/primitives.ts';
import { EVIDENCE_FILE_LIMIT } from './evidence-limits.ts';

export const EvidenceFile = z.strictObject({
  /** "application/pdf": what the file's name says that it is. */
  mediaType: Line,
  /** In bytes. */
  size: z.int().min(1).max(EVIDENCE_FILE_LIMIT),
  /** Of the bytes, in hexadecimal: also the name that the store and the exchange format know them by. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** What shows that an action was carried out: a file that is kept in the store, or where something is to be found. */
export const ControlEvidence = z.strictObject({
  action: Id,
  /** Its own among the evidence of the action. */
  id: Id,
  /** The tick that it belongs to; null for the action as a whole. */
  tick: Id.nullable(),
  /** The file's name, or what the reference is called. */
  name: Line,
  /** An address, a registration number, a binder: null for a file. */
  reference: ShortText.min(1).nullable(),
  file: EvidenceFile.nullable(),
  added: Instant,
  by: Line,
  /** There when the bytes of the file have been taken out of the store for good. */
  purged: z.strictObject({ at: Instant, by: Line }).optional(),
});
export type ControlEvidence = z.infer<typeof ControlEvidence>;
