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

interface Remembered {
  readonly action: ControlAction;
  readonly days: string;
  readonly followed: readonly FollowedTick[];
}

/**
 * Follows a plan, and remembers what became of each action until it, or its ticks, are others: of five thousand actions a tick changes
 * one, and shall be seen at once. Asked the same again, it answers the same object.
 */
export function planFollower(): FollowPlan {
  let remembered: ReadonlyMap<string, Remembered> = new Map();
  let of = '';
  let last: { readonly actions: unknown; readonly ticked: unknown; readonly plan: FollowedPlan } | null = null;
  return (actions, ticked, year, today) => {
    const isSameDay = of === `${year} ${today}`;
    if (isSameDay && last?.actions === actions && last.ticked === ticked) return last.plan;
    const known = isSameDay ? remembered : new Map<string, Remembered>();
    of = `${year} ${today}`;
    const daysOf = new Map(ticked.map(({ action, days }) => [action, days]));
    const next = new Map<string, Remembered>();
    const plan = new Map<string, readonly FollowedTick[]>();
    for (const action of actions) {
      const days = daysOf.get(action.id) ?? '';
      const before = known.get(action.id);
      const one = before?.action === action && before.days === days ? before : followOne(action, days, year, today);
      next.set(action.id, one);
      if (one.followed.length > 0) plan.set(action.id, one.followed);
    }
    remembered = next;
    last = { actions, ticked, plan };
    return plan;
  };
}

function followOne(action: ControlAction, days: string, year: number, today: LocalDate): Remembered {
  const expected = expectedTicks(action, year);
  return { action, days, followed: followTicks(expected, days === '' ? [] : readTickDays(days), today) };
}
