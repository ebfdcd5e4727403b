import type { FollowUp } from '../model/occasion.ts';
import type { NumberRange, PlanItem } from '../model/plan-item.ts';
import type { ScaleValue } from '../model/scale.ts';
import type { YearModel } from '../model/year-model.ts';

export interface SummaryRow {
  readonly label: string;
  /** How many, per column of the summary. */
  readonly counts: readonly number[];
  /** How many have no colour yet; they are in no column. */
  readonly withoutColour: number;
}

/** Table 3.1: items by group of kinds and by colour. */
export interface Summary {
  readonly caption: string;
  readonly columns: readonly ScaleValue[];
  readonly rows: readonly SummaryRow[];
}

/**
 * Counts the items by the year model's summary rule. Where a row counts numbers, "Nr 3 - 8" is six; an item without a
 * number is one. Items without a colour are counted apart.
 */
export function countSummary(model: YearModel, items: readonly PlanItem[], followUps: readonly FollowUp[]): Summary {
  const rule = model.summary;
  const columns = model.scales.find((scale) => scale.id === rule.scale)?.values ?? [];
  const colours = new Map(followUps.map((followUp) => [followUp.item, followUp.colour]));
  const rows = rule.rows.map((row): SummaryRow => {
    const own = items.filter((item) => row.kinds.includes(item.kind));
    const weight = (item: PlanItem): number => (row.count === 'numbers' ? numbersIn(item.number) : 1);
    const counts = columns.map((value) => sum(own.filter((item) => colours.get(item.id) === value.id).map(weight)));
    return { label: row.label, counts, withoutColour: sum(own.map(weight)) - sum(counts) };
  });
  return { caption: rule.caption, columns, rows };
}

function numbersIn(range: NumberRange | null): number {
  return range === null ? 1 : range.to - range.from + 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
