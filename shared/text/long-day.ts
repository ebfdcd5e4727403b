import type { LocalDate } from '../model/primitives.ts';

/** "31 juli 2024" */
export function longDay(day: LocalDate): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant as the clock where the machine is shows it, to the minute: "23 augusti 2024 10:20". */
export function longTime(instant: string): string {
  const at = new Date(instant);
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(at);
  return `${day} ${new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short' }).format(at)}`;
}
