import type { ControlAction } from '../control.ts';
import { type FollowedTick, TICK_STATES, type TickState } from './progress.ts';

/** A time when an action is to be carried out, with the action. */
export interface PlannedTick {
  readonly action: ControlAction;
  readonly tick: FollowedTick;
}

/** What is to be done by the end of a month. */
export interface PlannedMonth {
  /** 1–12. */
  readonly month: number;
  /** What waits most first, then by the last day. */
  readonly planned: readonly PlannedTick[];
  readonly counts: Readonly<Record<TickState, number>>;
}

/** The year's twelve months, each with what is to be done at the latest in it. */
export function plannedMonths(
  actions: readonly ControlAction[],
  followed: ReadonlyMap<string, readonly FollowedTick[]>,
): readonly PlannedMonth[] {
  const byMonth = Array.from({ length: 12 }, (): PlannedTick[] => []);
  for (const action of actions) {
    for (const tick of followed.get(action.id) ?? []) byMonth[Number(tick.due.slice(5, 7)) - 1]?.push({ action, tick });
  }
  return byMonth.map((planned, index) => ({
    month: index + 1,
    planned: planned.toSorted(byUrgency),
    counts: countsOf(planned),
  }));
}

/** All of the months as one. */
export function wholeYear(months: readonly PlannedMonth[]): Omit<PlannedMonth, 'month'> {
  const planned = months.flatMap((month) => month.planned);
  return { planned: planned.toSorted(byUrgency), counts: countsOf(planned) };
}

function byUrgency({ tick: one }: PlannedTick, { tick: other }: PlannedTick): number {
  return (
    TICK_STATES.indexOf(one.state) - TICK_STATES.indexOf(other.state) || (one.due < other.due ? -1 : one.due > other.due ? 1 : 0)
  );
}

function countsOf(planned: readonly PlannedTick[]): Record<TickState, number> {
  const counts = { missed: 0, due: 0, coming: 0, done: 0 };
  for (const { tick } of planned) counts[tick.state] += 1;
  return counts;
}
