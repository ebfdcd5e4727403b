import { useMemo } from 'react';
import type { ControlPlan } from '../../../shared/control/control.ts';
import type { TickDaysOf } from '../../../shared/control/ticks/days.ts';
import { type FollowedPlan, planFollower } from '../../../shared/control/ticks/follow-plan.ts';
import { localDay } from '../../../shared/text/local-date.ts';

/** One for the window: what a view shows of a plan, and the navigation counts of it, is followed once. */
export const followPlan = planFollower();

/** What became, until today, of all that is expected of a plan. */
export function useFollowed({ actions }: ControlPlan, ticked: readonly TickDaysOf[], year: number): FollowedPlan {
  const today = localDay(new Date());
  return useMemo(() => followPlan(actions, ticked, year, today), [actions, ticked, year, today]);
}
