const long = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('sv-SE', { month: 'short', timeZone: 'UTC' });

/** "mars", of a month from 1 to 12. */
export function monthName(month: number): string {
  return long.format(Date.UTC(2024, month - 1, 1));
}

/** "mar", without the point. */
export function shortMonth(month: number): string {
  return short.format(Date.UTC(2024, month - 1, 1)).replace('.', '');
}
