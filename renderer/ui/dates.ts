import type { OccasionHead } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';

/** A format that is made when it is first used: making one takes milliseconds that the start can do without. */
function format(options: Intl.DateTimeFormatOptions): (instant: Date) => string {
  let made: Intl.DateTimeFormat | null = null;
  return (instant) => {
    made ??= new Intl.DateTimeFormat('sv-SE', options);
    return made.format(instant);
  };
}

const day = format({ day: 'numeric', month: 'long', timeZone: 'UTC' });
const clock = format({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
const hour = format({ hour: '2-digit', minute: '2-digit' });
const longDay = format({ day: 'numeric', month: 'long', year: 'numeric' });

/** "Helår 31 december" */
export function occasionName({ kind, cutOff }: OccasionHead): string {
  return t(`views:occasion.${kind}`, { day: dayOf(cutOff) });
}

/** A calendar day: "31 januari". */
export function dayOf(date: string): string {
  return day(new Date(`${date}T00:00:00Z`));
}

/** An instant as the machine's clock shows it: "14:35:07". */
export function clockTime(instant: string): string {
  return clock(new Date(instant));
}

/** How one speaks of an instant: "14:35" today, else "21 november 2024 14:35". */
export function spokenTime(instant: string, now: Date): string {
  const then = new Date(instant);
  const time = hour(then);
  return then.toDateString() === now.toDateString() ? time : `${longDay(then)} ${time}`;
}

/** The day that it is here, ISO 8601. */
export function today(): string {
  return format({})(new Date());
}
