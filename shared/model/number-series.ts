import type { NumberRange, PlanItem } from './plan-item.ts';

/** Where a series begins again: once a year, or under each parent. */
export type SeriesScope = 'year' | 'parent';

/**
 * The numbers that the items of one kind get when they are numbered in printing order from 1: only those that change. A range
 * keeps its width: "Nr 3 - 8" takes six numbers. A number with a letter belongs to another and stays: "3 a".
 */
export function numberedInOrder(
  items: readonly PlanItem[],
  kind: string,
  scope: SeriesScope,
): readonly { readonly item: string; readonly number: NumberRange }[] {
  const next = new Map<string | null, number>();
  return inPrintingOrder(items).flatMap(({ id, kind: own, parent, number }) => {
    if (own !== kind || number?.letter !== undefined) return [];
    const series = scope === 'year' ? null : parent;
    const from = next.get(series) ?? 1;
    const to = from + (number === null ? 0 : number.to - number.from);
    next.set(series, to + 1);
    return number?.from === from && number.to === to ? [] : [{ item: id, number: { from, to } }];
  });
}

function inPrintingOrder(items: readonly PlanItem[]): readonly PlanItem[] {
  const children = new Map<string | null, PlanItem[]>();
  for (const item of items) {
    const siblings = children.get(item.parent);
    if (siblings === undefined) children.set(item.parent, [item]);
    else siblings.push(item);
  }
  const below = (parent: string | null): PlanItem[] => (children.get(parent) ?? []).flatMap((item) => [item, ...below(item.id)]);
  return below(null);
}
