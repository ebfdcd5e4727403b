import { t } from '../text/messages/index.ts';
import type { ControlRhythm } from './control.ts';

/** Why a rhythm cannot be kept in a year; null when it can. */
export function rhythmProblem({ from, to }: ControlRhythm, year: number): 'outside-year' | 'ends-first' | null {
  const isOutside = (day: string | null) => day !== null && Number(day.slice(0, 4)) !== year;
  if (isOutside(from) || isOutside(to)) return 'outside-year';
  return from !== null && to !== null && to < from ? 'ends-first' : null;
}

/** "Varje månad 2024-02-01–2024-06-30", "Varje år till 2024-05-31": as a person reads it. */
export function rhythmWords({ every, from, to }: ControlRhythm): string {
  const word = t(`control:every.${every}`);
  if (from !== null && to !== null) return `${word} ${from}–${to}`;
  if (from !== null) return t('control:rhythm.from', { every: word, day: from });
  return to === null ? word : t('control:rhythm.to', { every: word, day: to });
}
