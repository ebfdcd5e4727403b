import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { waitingActions, waitingCounts } from '../../../shared/control/ticks/waiting.ts';
import { localDay } from '../../../shared/text/local-date.ts';
import { controlRead, modelRead, tickDaysRead } from '../../data/reads.ts';
import { isLocked } from '../../ui/locked.ts';
import { followPlan } from './use-followed.ts';

/** How much of the internal control waits to be done; null until that is known, and in a locked occasion, which nobody is reminded of. */
export function useWaiting(occasion: string, enabled: boolean): { readonly late: number; readonly due: number } | null {
  const model = useQuery({ ...modelRead(occasion), enabled }).data;
  // What was just done is shown where it was done first, and counted after that.
  const plan = useDeferredValue(useQuery({ ...controlRead(occasion), enabled }).data?.plan);
  const days = useDeferredValue(useQuery({ ...tickDaysRead(occasion), enabled }).data);
  const today = localDay(new Date());
  return useMemo(() => {
    if (model === undefined || plan === undefined || days === undefined) return null;
    if (isLocked(model.occasions, occasion)) return null;
    const followed = followPlan(plan.actions, days, model.model.year, today);
    return waitingCounts(waitingActions(plan, followed, null));
  }, [occasion, model, plan, days, today]);
}
