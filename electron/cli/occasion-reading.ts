import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { OccasionHead } from '../../shared/api/views.ts';
import type { FollowUp } from '../../shared/model/occasion.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { YearModel } from '../../shared/model/year-model.ts';

/** An occasion with the items of its year and what is said of them. */
export interface OccasionReading {
  readonly model: YearModel;
  readonly head: OccasionHead;
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
}

/** Reads an occasion; `not-found` when the store has none of that id. */
export async function readOccasion(store: Store, occasion: string): Promise<Result<OccasionReading>> {
  const [view, items] = await Promise.all([store.model(occasion), store.items(occasion)]);
  if (!view.ok) return view;
  if (!items.ok) return items;
  const { model, occasions } = view.value;
  const head = occasions.find(({ id }) => id === occasion);
  // The model was found by the occasion, which is therefore one of the year's.
  if (head === undefined) throw new Error(`no occasion ${occasion} in its own year`);
  return ok({ model, head, ...items.value });
}
