import { t } from '../text/messages/index.ts';
import type { ControlRhythm } from './control.ts';

/** Why a rhythm cannot be kept in a year; null when it can. */
export function rhythmProblem({ from, to }: ControlRhythm, year: number): 'outside-year' | 'ends-first' | null {
  const isOutside = (day: string | null) => day !== null && Number(day.slice(0, 4)) !== year;
  if (isOutside(from) || isOutside(to)) return 'outside-year';
  return from !== null && to !== null && to < from ? 'ends-first' : null;
}

/** "varje månad 2024-02-01–2024-06-30": as a person reads it. */
export function rhythmWords({ every, from, to }: ControlRhythm): string {
  const days = from === null && to === null ? '' : ` ${from ?? ''}–${to ?? ''}`;
  return `${t(`control:every.${every}`)}${days}`;
}
