import type { LocalDate } from '../model/primitives.ts';

/** "31 juli 2024" */
export function longDay(day: LocalDate): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
