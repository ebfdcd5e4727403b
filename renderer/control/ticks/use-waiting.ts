import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { planFollower } from '../../../shared/control/ticks/follow-plan.ts';
import { waitingActions, waitingCounts } from '../../../shared/control/ticks/waiting.ts';
import { localDay } from '../../../shared/text/local-date.ts';
import { controlRead, modelRead, tickDaysRead } from '../../data/reads.ts';
import { isLocked } from '../../ui/locked.ts';

/** How much of the internal control waits to be done; null until that is known, and in a locked occasion, which nobody is reminded of. */
export function useWaiting(occasion: string, enabled: boolean): { readonly late: number; readonly due: number } | null {
  const model = useQuery({ ...modelRead(occasion), enabled }).data;
  const control = useQuery({ ...controlRead(occasion), enabled }).data;
  const days = useQuery({ ...tickDaysRead(occasion), enabled }).data;
  const follow = useMemo(planFollower, []);
  const today = localDay(new Date());
  return useMemo(() => {
    if (model === undefined || control === undefined || days === undefined) return null;
    if (isLocked(model.occasions, occasion)) return null;
    const followed = follow(control.plan.actions, days, model.model.year, today);
    return waitingCounts(waitingActions(control.plan, followed, null));
  }, [follow, occasion, model, control, days, today]);
}
