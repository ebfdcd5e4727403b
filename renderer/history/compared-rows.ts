import type { ComparedField, Comparison, FieldDifference } from '../../shared/report/compare.ts';
import { t } from '../../shared/text/messages/index.ts';

export const COMPARED_FIELDS = ['all', 'colour', 'arrow', 'status', 'outcome', 'comment'] as const satisfies readonly (
  | ComparedField
  | 'all'
)[];
export type ComparedChoice = (typeof COMPARED_FIELDS)[number];

/** An item with what is said of it on one of the occasions and not on the other. */
export interface ComparedItem {
  readonly id: string;
  readonly name: string;
  /** The item on the later occasion; null for one that it does not have. */
  readonly item: string | null;
  /** What is to be said of an item that only one of the occasions has. */
  readonly note: string | null;
  readonly fields: readonly FieldDifference[];
}

/** The items that differ in the chosen field; all that differ, and those that came or went, when none is chosen. */
export function comparedRows({ changed, added, removed }: Comparison, chosen: ComparedChoice): readonly ComparedItem[] {
  const differ = changed.flatMap(({ item, name, fields }): ComparedItem[] => {
    const shown = fields.filter(({ field }) => chosen === 'all' || chosen === field);
    return shown.length === 0 ? [] : [{ id: item, name, item, note: null, fields: shown }];
  });
  if (chosen !== 'all') return differ;
  return [
    ...differ,
    ...added.map(({ item, name }) => ({ id: item, name, item, note: t('history:added'), fields: [] })),
    ...removed.map(({ item, name }) => ({ id: `- ${item}`, name, item: null, note: t('history:removed'), fields: [] })),
  ];
}
