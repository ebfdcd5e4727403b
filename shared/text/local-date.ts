const WRITTEN = /^(\d{4})-?(\d{2})-?(\d{2})$/;

/** The day that a text names, as ISO 8601 ("2025-02-07"; also "20250207"); null when it names none that the calendar has. */
export function localDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = WRITTEN.exec(text.trim()) ?? [];
  const iso = `${year}-${month}-${day}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}
