import { useMemo } from 'react';
import type { ControlPlan } from '../../../shared/control/control.ts';
import type { TickDaysOf } from '../../../shared/control/ticks/days.ts';
import { type FollowedPlan, planFollower } from '../../../shared/control/ticks/follow-plan.ts';
import { localDay } from '../../../shared/text/local-date.ts';

/** What became, until today, of all that is expected of a plan. */
export function useFollowed({ actions }: ControlPlan, ticked: readonly TickDaysOf[], year: number): FollowedPlan {
  const follow = useMemo(planFollower, []);
  const today = localDay(new Date());
  return useMemo(() => follow(actions, ticked, year, today), [follow, actions, ticked, year, today]);
}
