import type { ItemKind } from '../model/item-kind.ts';
import type { NumberRange, PlanItem } from '../model/plan-item.ts';
import type { ReportWords } from '../model/year-model.ts';

/** "3 - 8", or "7" for a single number. */
export function rangeText(range: NumberRange, words: Pick<ReportWords, 'rangeJoin'>): string {
  return range.to === range.from ? `${range.from}` : `${range.from}${words.rangeJoin}${range.to}`;
}

/**
 * An item's heading by its kind's pattern: "Effektmål 1. Länets invånare har en god hälsa". An item without a number
 * leaves the place of the number out, with the blank before it.
 */
export function itemHeading(
  item: Pick<PlanItem, 'number' | 'title'>,
  kind: Pick<ItemKind, 'heading'>,
  words: Pick<ReportWords, 'rangeJoin'>,
): string {
  const { number, title } = item;
  const numbered =
    number === null
      ? kind.heading.replace(/\s?\{number\}/g, '')
      : kind.heading.replaceAll('{number}', () => rangeText(number, words));
  return numbered.replaceAll('{title}', () => title).trim();
}
