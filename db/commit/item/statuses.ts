import type { Scale } from '../../../shared/model/scale.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';

/** The field of a follow-up that holds a value of a scale of this use. */
export const STATUS_FIELDS = [
  ['colour', 'colour'],
  ['arrow', 'arrow'],
  ['status', 'indicator-status'],
] as const satisfies readonly (readonly ['colour' | 'arrow' | 'status', Scale['use']])[];

/** Whether an item of this kind can have the value: its kind has a scale of the use that holds it. */
export function fitsKind(model: YearModel, kind: string, use: Scale['use'], value: string): boolean {
  const scales = model.kinds.find(({ id }) => id === kind)?.scales ?? [];
  return model.scales.some(
    (scale) => scale.use === use && scales.includes(scale.id) && scale.values.some(({ id }) => id === value),
  );
}
