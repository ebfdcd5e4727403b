import { z } from 'zod';
import { Id, Instant, Line, LocalDate, ShortText } from '../model/primitives.ts';

export const TICK_RESULTS = ['ok', 'deviation'] as const;

/** That a tick no longer counts: it stays, with who said so, when and why. */
export const TickWithdrawal = z.strictObject({ at: Instant, by: Line, why: ShortText.min(1) });
export type TickWithdrawal = z.infer<typeof TickWithdrawal>;

/**
 * An action was carried out: an event, which is never changed and never erased. What was entered wrongly is withdrawn and entered
 * anew (docs/decisions/ticks-are-events.md).
 */
export const ControlTick = z.strictObject({
  action: Id,
  /** Its own among the ticks of the action. */
  id: Id,
  /** The day when it happened, in the plan's year. */
  happened: LocalDate,
  /** When it was entered. */
  recorded: Instant,
  /** Who carried it out. */
  by: Line,
  /** What was done; null when the action itself says it. */
  what: ShortText.min(1).nullable(),
  result: z.enum(TICK_RESULTS),
  /** What deviates; only where something does. */
  deviation: ShortText.min(1).nullable(),
  /** What is done about it. */
  remedy: ShortText.min(1).nullable(),
  /** The steps of the action that were carried out, as they read then. */
  steps: z.array(Line).max(100),
  withdrawn: TickWithdrawal.nullable(),
});
export type ControlTick = z.infer<typeof ControlTick>;
