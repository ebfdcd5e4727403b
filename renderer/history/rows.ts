import type { ChangedField, ChangeStep } from '../../shared/api/changes.ts';

/** A line of the history. */
export type HistoryRow =
  /** A step that changed one field, or, without a field, one that changed several or a whole year. */
  | { readonly id: string; readonly type: 'step'; readonly step: ChangeStep; readonly field: ChangedField | null }
  /** One of several fields that a step changed. */
  | { readonly id: string; readonly type: 'field'; readonly step: ChangeStep; readonly field: ChangedField }
  | { readonly id: string; readonly type: 'more'; readonly step: ChangeStep; readonly field: null };

/** The steps as lines, one for each field. */
export function historyRows(steps: readonly ChangeStep[]): readonly HistoryRow[] {
  return steps.flatMap((step): HistoryRow[] => {
    const [first] = step.changes;
    if (step.changes.length === 1 && step.more === 0 && first?.what === step.what) {
      return [{ id: step.step, type: 'step', step, field: first }];
    }
    return [
      { id: step.step, type: 'step', step, field: null },
      ...step.changes.map((field) => ({ id: field.id, type: 'field' as const, step, field })),
      ...(step.more === 0 ? [] : [{ id: `${step.step} more`, type: 'more' as const, step, field: null }]),
    ];
  });
}
