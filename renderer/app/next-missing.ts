import type { Missing } from '../../shared/report/progress.ts';
import type { CurrentPlace, Target } from './place.ts';

/**
 * The next thing that is missing, in printing order from where the cursor is; from the end it goes on at the beginning. A
 * view with nothing missing leads to the first thing missing anywhere.
 */
export function nextMissing(
  missing: readonly Missing[],
  { view }: Pick<CurrentPlace, 'view'>,
  here: Target | null,
): Missing | null {
  const inView = missing.filter(({ place }) => place.view === view);
  const last = here?.view === view ? inView.findLastIndex(({ place }) => place.id === here.id) : -1;
  return inView[last + 1] ?? inView[0] ?? missing[0] ?? null;
}
