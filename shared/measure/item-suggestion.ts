import type { FollowUp } from '../model/occasion.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { Scale } from '../model/scale.ts';
import type { YearModel } from '../model/year-model.ts';
import { type EarlierOutcome, type Suggestion, suggestStatus } from './suggest.ts';

/** What an item came to in other years than the one asked about, of what it came to in all. */
export function earlierOutcomes(
  points: readonly { readonly year: number; readonly outcome: string | null }[],
  year: number,
): readonly EarlierOutcome[] {
  return points.flatMap((point) =>
    point.outcome === null || point.year === year ? [] : [{ year: point.year, outcome: point.outcome }],
  );
}

/** Whether an item's status can be suggested: it is measured, and its kind has an indicator status. */
export function hasStatus(model: YearModel, item: PlanItem): boolean {
  return statusScale(model, item) !== undefined;
}

/** The scale of a measured item's indicator status; undefined when its kind has none. */
function statusScale(model: YearModel, item: PlanItem): Scale | undefined {
  const kind = model.kinds.find(({ id, measured }) => id === item.kind && measured);
  return model.scales.find(({ id, use }) => use === 'indicator-status' && kind?.scales.includes(id));
}

/**
 * The status suggested for an item on an occasion; null for an item that is not measured or whose kind has no indicator status:
 * a goal's colour is never suggested.
 *
 * @param earlier outcomes of the same item in other years, as far as they are known
 */
export function itemSuggestion(
  model: YearModel,
  item: PlanItem,
  followUp: Pick<FollowUp, 'outcome' | 'missingReason'> | undefined,
  earlier: readonly EarlierOutcome[],
): Suggestion | null {
  const scale = statusScale(model, item);
  if (scale === undefined) return null;
  return suggestStatus({
    item,
    year: model.year,
    outcome: followUp?.outcome ?? null,
    missingReason: followUp?.missingReason ?? null,
    earlier,
    scale,
    partlyWithin: model.measuring?.partlyWithin ?? null,
  });
}
