import { z } from 'zod';
import { Id } from '../model/primitives.ts';
import type { SingleCommand } from './commands.ts';

/** Whose changes are asked for: an item with, or without, what is said of it on an occasion; or one thing on an occasion. */
export const HistoryOf = z.discriminatedUnion('entity', [
  z.strictObject({ entity: z.literal('item'), id: Id, occasion: Id.nullable() }),
  z.strictObject({ entity: z.literal('section'), id: Id, occasion: Id }),
  /** `id` is the table. */
  z.strictObject({ entity: z.literal('cell'), id: Id, row: Id, column: Id, occasion: Id }),
  /** A control action, with the answers about it. */
  z.strictObject({ entity: z.literal('control'), id: Id, occasion: Id }),
  z.strictObject({ entity: z.literal('assessment'), occasion: Id }),
]);
export type HistoryOf = z.infer<typeof HistoryOf>;

/** One change of one field. */
export interface HistoryEntry {
  readonly step: string;
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
  readonly person: string;
  readonly kind: 'change' | 'import' | 'undo' | 'redo';
  /** What the step was, in words: "Kommentar till Effektmål 1". */
  readonly what: string;
  /** The field in words, "Färg för Effektmål 1", where the step was of more than it: an import, a paste; null where `what` says it. */
  readonly about: string | null;
  /** Named as the commands name it: "missingReason". A cell's is "value", "source" or "note". */
  readonly field: string;
  readonly before: HistoryValue;
  readonly after: HistoryValue;
  /** Sets the field back to `before`, as an ordinary change; null where that stands there now, or cannot stand there. */
  readonly restore: SingleCommand | null;
}

/** As the field's command has it: a text, an id, true or false, a rich text, a list; null for empty. */
export type HistoryValue = string | number | boolean | object | null;
