import type { Missing } from '../../shared/report/progress.ts';
import { type CurrentPlace, go, type Target } from './place.ts';

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

/** What is missing of an item, by the column where it is filled in; what has no column here is found by the view. */
const COLUMNS: Readonly<Partial<Record<Missing['what'], string>>> = {
  colour: 'colour',
  status: 'indicator-status',
  arrow: 'arrow',
  outcome: 'outcome',
  comment: 'comment',
};

/** To the cell, text or row where it is filled in. */
export function goToMissing({ what, place }: Missing): void {
  const column = COLUMNS[what];
  void go(place.view, place.id, null, column === undefined ? {} : { cell: { row: place.id, column } });
}
