import type { ItemKind } from '../model/item-kind.ts';
import type { Measure } from '../model/measures.ts';
import type { NumberRange, PlanItem } from '../model/plan-item.ts';
import type { ReportWords } from '../model/year-model.ts';
import { t } from '../text/messages/index.ts';

/** "3 - 8", "7" for a single number, "3 a" for one with a letter. */
export function rangeText({ from, to, letter }: NumberRange, words: Pick<ReportWords, 'rangeJoin'>): string {
  if (letter !== undefined) return `${from} ${letter}`;
  return to === from ? `${from}` : `${from}${words.rangeJoin}${to}`;
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

/** The heading over the days when activities are to be finished: the year's own word, or else the program's. */
export function endDateWord({ endDate = t('report:endDate') }: ReportWords): string {
  return endDate;
}

/** The headings of the columns of values: the year's own words, or else the program's. */
export function measureWords(words: ReportWords): Readonly<Record<Measure, string>> {
  const { outcome, target, lastKnown = t('report:lastKnown'), longTermTarget = t('report:longTermTarget') } = words;
  return { lastKnown, outcome, target, longTermTarget };
}
