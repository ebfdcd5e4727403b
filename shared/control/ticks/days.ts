import type { LocalDate } from '../../model/primitives.ts';

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

/** With a day more of an action; the others keep their places, and are the same objects. */
export function withTickDay(all: readonly TickDaysOf[], action: string, { day, deviates }: TickDay): readonly TickDaysOf[] {
  const before = all.find((one) => one.action === action);
  const added = `${day}${deviates ? DEVIATION_MARK : ''}`;
  const days = [...(before?.days.split(' ') ?? []), added].toSorted().join(' ');
  const after = { action, days };
  return before === undefined ? [...all, after] : all.map((one) => (one === before ? after : one));
}

/** Action -> its days, first to last. */
export function tickDaysOf(ticked: readonly TickDaysOf[]): ReadonlyMap<string, readonly TickDay[]> {
  return new Map(ticked.map(({ action, days }) => [action, readTickDays(days)]));
}
