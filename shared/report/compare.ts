import type { FollowUp } from '../model/occasion.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { Scale } from '../model/scale.ts';
import type { YearModel } from '../model/year-model.ts';
import { toPlainText } from '../text/plain-text.ts';
import { type DifferencePart, wordDifference } from '../text/word-difference.ts';
import { itemHeading } from './item-words.ts';

/** One of the two occasions: what was said of the items of its year. */
export interface Compared {
  readonly model: YearModel;
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
}

export type ComparedField = 'colour' | 'arrow' | 'status' | 'outcome' | 'comment';

/** What a field said before and after, in the words of its own year; null for nothing. */
export interface FieldDifference {
  readonly field: ComparedField;
  readonly before: string | null;
  readonly after: string | null;
  /** Word by word, of a comment. */
  readonly words: readonly DifferencePart[] | null;
}

export interface ItemDifference {
  /** The item on the later occasion, and its id on the earlier. */
  readonly item: string;
  readonly was: string;
  readonly name: string;
  readonly fields: readonly FieldDifference[];
}

export interface ItemName {
  readonly item: string;
  readonly name: string;
}

export interface Comparison {
  /** The items of which something else is said, in the later year's printing order. */
  readonly changed: readonly ItemDifference[];
  /** Items of the later year that the earlier does not have, and the other way round. */
  readonly added: readonly ItemName[];
  readonly removed: readonly ItemName[];
}

/**
 * What differs between two occasions of a year, or of two years whose items are linked by lineage. Statuses are compared by their
 * words, since each year has its own scales.
 */
export function compareOccasions(before: Compared, after: Compared): Comparison {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const pairs = after.items.map((item) => ({ item, was: earlier.get(item.id) ?? earlier.get(item.lineage ?? '') }));
  const kept = new Set(pairs.map(({ was }) => was?.id));
  const [saidBefore, saidAfter] = [said(before), said(after)];
  return {
    changed: pairs.flatMap(({ item, was }) => {
      if (was === undefined) return [];
      const fields = differences(saidBefore(was), saidAfter(item));
      return fields.length === 0 ? [] : [{ item: item.id, was: was.id, name: itemName(after.model, item), fields }];
    }),
    added: pairs.filter(({ was }) => was === undefined).map(({ item }) => named(after.model, item)),
    removed: before.items.filter(({ id }) => !kept.has(id)).map((item) => named(before.model, item)),
  };
}

type Said = Readonly<Record<ComparedField, string | null>>;

/** What is said of each item, in words. */
function said({ model, followUps }: Compared): (item: PlanItem) => Said {
  const of = new Map(followUps.map((followUp) => [followUp.item, followUp]));
  return (item) => {
    const followUp = of.get(item.id);
    const scales = model.kinds.find(({ id }) => id === item.kind)?.scales ?? [];
    const word = (use: Scale['use'], value: string | null | undefined) =>
      model.scales.find((scale) => scale.use === use && scales.includes(scale.id))?.values.find(({ id }) => id === value)?.word ??
      null;
    return {
      colour: word('colour', followUp?.colour),
      arrow: word('arrow', followUp?.arrow),
      status: word('indicator-status', followUp?.status),
      outcome: followUp?.outcome?.trim() || null,
      comment: toPlainText(followUp?.comment ?? null).trim() || null,
    };
  };
}

function differences(before: Said, after: Said): readonly FieldDifference[] {
  const fields = ['colour', 'arrow', 'status', 'outcome', 'comment'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      before: before[field],
      after: after[field],
      words: field === 'comment' ? wordDifference(before.comment, after.comment) : null,
    }));
}

function named(model: YearModel, item: PlanItem): ItemName {
  return { item: item.id, name: itemName(model, item) };
}

/** What an item is called in its year: "Effektmål 1. Länets invånare har en god hälsa". */
export function itemName(model: YearModel, item: PlanItem): string {
  const kind = model.kinds.find(({ id }) => id === item.kind);
  return kind === undefined ? item.title : itemHeading(item, kind, model.words);
}
