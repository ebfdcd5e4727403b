import { z } from 'zod';
import { Id } from '../model/primitives.ts';
import { CHANGE_KINDS } from './choices.ts';
import type { SingleCommand } from './commands.ts';
import type { Place } from './views.ts';

/** Which of the store's changes are asked for. */
export const ChangesOf = z.strictObject({
  /** Only what came before this: the `next` of the answer before; null for the newest. */
  before: z.string().max(100).nullable(),
  /** At most so many steps. */
  limit: z.int().min(1).max(200),
  person: Id.nullable(),
  kind: z.enum(CHANGE_KINDS).nullable(),
  /** Beginnings of words in what was changed, or in what stood there before or after; empty for all. */
  text: z.string().max(200),
});
export type ChangesOf = z.infer<typeof ChangesOf>;

/** What one person did at one time. */
export interface ChangeStep {
  readonly step: string;
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
  readonly person: string;
  /** "Kommentar till Effektmål 1", "Inklistring (12)" */
  readonly what: string;
  /** The fields it changed, in order; none for what makes or takes away a whole year. */
  readonly changes: readonly ChangedField[];
  /** How many more fields it changed than are told. */
  readonly more: number;
}

export interface ChangedField {
  readonly id: string;
  readonly what: string;
  /** In words, as they are shown; empty for nothing. */
  readonly before: string;
  readonly after: string;
  /** Where it can be seen, on any occasion of `year` where none is named; null when the thing has no place in a view. */
  readonly place: Place | null;
  /** The cell of the place that shows the field; null when it has none of its own. */
  readonly cell: { readonly row: string; readonly column: string } | null;
  /** The year that it belongs to; null for what is not there any more. */
  readonly year: string | null;
  /** Sets the field back to what stood before, as an ordinary change; null where that stands there now, or cannot stand there. */
  readonly restore: SingleCommand | null;
}

export interface ChangesView {
  readonly steps: readonly ChangeStep[];
  /** Where the rest begins; null when there is no more. There can be more although no step is here: what was looked through had none. */
  readonly next: string | null;
  /** Everyone who has changed anything, by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}
