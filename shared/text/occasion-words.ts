import type { Occasion } from '../model/occasion.ts';
import { longDay } from './long-day.ts';
import { t } from './messages/index.ts';

/** An occasion inside a sentence: "helår 31 december 2024". */
export function occasionWords({ kind, cutOff }: Pick<Occasion, 'kind' | 'cutOff'>): string {
  return t(`store:occasion.${kind}`, { day: longDay(cutOff) });
}
