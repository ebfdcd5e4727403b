import type { FollowUp } from '../model/occasion.ts';
import type { NumberRange, PlanItem } from '../model/plan-item.ts';
import type { ScaleValue } from '../model/scale.ts';
import type { SummaryRule, YearModel } from '../model/year-model.ts';
import { sum } from './sum.ts';

export interface SummaryRow {
  readonly label: string;
  /** How many, per column of the summary. */
  readonly counts: readonly number[];
  /** The ids of the items behind each count, in printing order. */
  readonly items: readonly (readonly string[])[];
  /** How many have no colour yet; they are in no column. */
  readonly withoutColour: number;
  readonly itemsWithoutColour: readonly string[];
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
  const columnOf = (item: PlanItem): number => columns.findIndex(({ id }) => id === colours.get(item.id));
  const rows = rule.rows.map((row): SummaryRow => {
    const own = items.filter((item) => row.kinds.includes(item.kind));
    const weight = (item: PlanItem): number => (row.count === 'numbers' ? numbersIn(item.number) : 1);
    const cells = columns.map((_, column) => own.filter((item) => columnOf(item) === column));
    const uncoloured = own.filter((item) => columnOf(item) === -1);
    return {
      label: row.label,
      counts: cells.map((cell) => sum(cell.map(weight))),
      items: cells.map((cell) => cell.map(({ id }) => id)),
      withoutColour: sum(uncoloured.map(weight)),
      itemsWithoutColour: uncoloured.map(({ id }) => id),
    };
  });
  return { caption: rule.caption, columns, rows };
}

/** A count as the year prints it: nothing counted is blank, 0 or a dash. */
export function printedCount(count: number, rule: Pick<SummaryRule, 'zero'>): string {
  if (count !== 0) return `${count}`;
  switch (rule.zero) {
    case 'blank':
      return '';
    case 'zero':
      return '0';
    case 'dash':
      return '\u2013';
  }
}

function numbersIn(range: NumberRange | null): number {
  return range === null ? 1 : range.to - range.from + 1;
}
