import type { Scale } from '../../shared/model/scale.ts';
import { t } from '../../shared/text/messages/index.ts';

/** What a scale is called among the others: its name, with its legend where another of the same use has that name too. */
export function scaleWord({ name, use, legend }: Scale, scales: readonly Scale[]): string {
  const isAlone = scales.filter((one) => one.use === use && one.name === name).length === 1;
  return isAlone ? name : t('model:scale.named', { name, legend });
}
