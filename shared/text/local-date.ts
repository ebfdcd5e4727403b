const WRITTEN = /^(\d{4})-?(\d{2})-?(\d{2})$/;

/** The day of a moment, where the machine is. */
export function localDay(at: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/** The day that a text names, as ISO 8601 ("2025-02-07"; also "20250207"); null when it names none that the calendar has. */
export function localDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = WRITTEN.exec(text.trim()) ?? [];
  const iso = `${year}-${month}-${day}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}
