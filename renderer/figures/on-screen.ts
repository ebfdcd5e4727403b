import type { NumberStyle } from '../../shared/figures/definition.ts';
import type { YearModel } from '../../shared/model/year-model.ts';

/** On the screen a minus is a real minus, whatever the document prints. */
export function onScreen({ numberStyles }: Pick<YearModel, 'numberStyles'>): ReadonlyMap<string, NumberStyle> {
  return new Map(numberStyles.map((style) => [style.id, { ...style, minus: '\u2212' }]));
}
