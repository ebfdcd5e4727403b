import type { OccasionHead } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';

const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const hour = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });
const longDay = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });

/** "Helår 31 december" */
export function occasionName({ kind, cutOff }: OccasionHead): string {
  return t(`views:occasion.${kind}`, { day: day.format(new Date(`${cutOff}T00:00:00Z`)) });
}

/** An instant as the machine's clock shows it: "14:35:07". */
export function clockTime(instant: string): string {
  return clock.format(new Date(instant));
}

/** How one speaks of an instant: "14:35" today, else "21 november 2024 14:35". */
export function spokenTime(instant: string, now: Date): string {
  const then = new Date(instant);
  const time = hour.format(then);
  return then.toDateString() === now.toDateString() ? time : `${longDay.format(then)} ${time}`;
}
