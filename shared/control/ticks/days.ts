import type { LocalDate } from '../../model/primitives.ts';
import type { ControlTick } from '../tick.ts';

/** The days when an action was carried out, first to last, of ticks that have not been withdrawn. */
export interface TickDay {
  readonly day: LocalDate;
  readonly deviates: boolean;
}

/**
 * The same of a year's every action that has any, each action's days as one short text ("2024-01-15 2024-02-14!", the mark for a
 * deviation): sixty thousand objects would take longer to send to the window than a view may take to open.
 */
export interface TickDaysOf {
  readonly action: string;
  readonly days: string;
}

export const DEVIATION_MARK = '!';

export function readTickDays(days: string): readonly TickDay[] {
  return days.split(' ').map((one) => ({ day: one.slice(0, 10), deviates: one.endsWith(DEVIATION_MARK) }));
}

/** Action -> its days, of ticks as a year file has them. */
export function tickDays(ticks: readonly ControlTick[]): ReadonlyMap<string, readonly TickDay[]> {
  const days = new Map<string, TickDay[]>();
  for (const { action, happened, result, withdrawn } of ticks) {
    if (withdrawn !== null) continue;
    const own = days.get(action) ?? [];
    own.push({ day: happened, deviates: result === 'deviation' });
    days.set(action, own);
  }
  for (const own of days.values()) own.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return days;
}

/** The same of what the store answers. */
export function tickDaysOf(ticked: readonly TickDaysOf[]): ReadonlyMap<string, readonly TickDay[]> {
  return new Map(ticked.map(({ action, days }) => [action, readTickDays(days)]));
}
