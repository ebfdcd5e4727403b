import type { LocalDate } from '../../model/primitives.ts';
import type { ControlAction } from '../control.ts';
import { readTickDays, type TickDaysOf } from './days.ts';
import { expectedTicks } from './expected.ts';
import { type FollowedTick, followTicks } from './progress.ts';

/** Action -> what became of each time when it was to be carried out; of actions of which something is expected. */
export type FollowedPlan = ReadonlyMap<string, readonly FollowedTick[]>;

export type FollowPlan = (
  actions: readonly ControlAction[],
  ticked: readonly TickDaysOf[],
  year: number,
  today: LocalDate,
) => FollowedPlan;

/** What became of an action with these ticks. */
interface Followed {
  readonly days: string;
  readonly times: readonly FollowedTick[];
}

/**
 * Follows a plan, and remembers what became of each action until it, or its ticks, are others: of five thousand actions a tick changes
 * one, and shall be seen at once. Asked the same again, it answers the same object.
 */
export function planFollower(): FollowPlan {
  let remembered = new WeakMap<ControlAction, Followed>();
  let of = '';
  let last: { readonly actions: unknown; readonly ticked: unknown; readonly plan: FollowedPlan } | null = null;
  return (actions, ticked, year, today) => {
    const isSameDay = of === `${year} ${today}`;
    if (isSameDay && last?.actions === actions && last.ticked === ticked) return last.plan;
    if (!isSameDay) remembered = new WeakMap();
    of = `${year} ${today}`;
    const daysOf = new Map(ticked.map(({ action, days }) => [action, days]));
    const plan = new Map<string, readonly FollowedTick[]>();
    for (const action of actions) {
      const days = daysOf.get(action.id) ?? '';
      const before = remembered.get(action);
      const one = before?.days === days ? before : { days, times: follow(action, days, year, today) };
      if (one !== before) remembered.set(action, one);
      if (one.times.length > 0) plan.set(action.id, one.times);
    }
    last = { actions, ticked, plan };
    return plan;
  };
}

function follow(action: ControlAction, days: string, year: number, today: LocalDate): readonly FollowedTick[] {
  return followTicks(expectedTicks(action, year), days === '' ? [] : readTickDays(days), today);
}
