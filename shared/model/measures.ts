import type { ItemKind } from './item-kind.ts';

/** The values of a measured item, in the order of their columns. */
export const MEASURES = ['lastKnown', 'outcome', 'target', 'longTermTarget'] as const;
export type Measure = (typeof MEASURES)[number];

/** The columns of a kind that says nothing of them. */
const USUAL: Measure[] = ['outcome', 'target'];

/** Which values a document prints of a kind's items, in order; none of a kind that is not measured. */
export function measuresOf({ measured, columns = USUAL }: Pick<ItemKind, 'measured' | 'columns'>): readonly Measure[] {
  return measured ? MEASURES.filter((measure) => columns.includes(measure)) : [];
}
