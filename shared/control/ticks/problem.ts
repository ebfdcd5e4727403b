import type { LocalDate } from '../../model/primitives.ts';
import type { ControlTick } from '../tick.ts';

export type TickFault = 'outside-year' | 'not-yet' | 'no-deviation' | 'deviation-of-ok';

/** The field that a fault is in. */
export const FAULT_FIELD: Readonly<Record<TickFault, 'happened' | 'deviation'>> = {
  'outside-year': 'happened',
  'not-yet': 'happened',
  'no-deviation': 'deviation',
  'deviation-of-ok': 'deviation',
};

/** Why a tick cannot be one of a year's, or not yet; null when it can. `today` null: whenever it is said. */
export function tickFault(
  { happened, result, deviation, remedy }: Pick<ControlTick, 'happened' | 'result' | 'deviation' | 'remedy'>,
  { year, today }: { readonly year: number; readonly today: LocalDate | null },
): TickFault | null {
  if (Number(happened.slice(0, 4)) !== year) return 'outside-year';
  if (today !== null && happened > today) return 'not-yet';
  if (result === 'deviation' && deviation === null) return 'no-deviation';
  return result === 'ok' && (deviation !== null || remedy !== null) ? 'deviation-of-ok' : null;
}
