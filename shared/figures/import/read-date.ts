import { localDate } from '../../text/local-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/u;
const WORDS = /^(\d{1,2})\s+([a-zåäö]{3,9})\.?\s+(\d{4})$/iu;
const SLASH = /^(\d{1,2})\/(\d{1,2})[\s/]+(\d{4})$/u;

/** A day as people write it ("2024-12-31", "31 dec 2024", "31/12 2024") as 2024-12-31; null when it is none. */
export function readDate(text: string): string | null {
  const [year, month, day] = partsOf(text.trim());
  if (year === undefined || month === undefined || day === undefined) return null;
  return localDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function partsOf(text: string): readonly string[] {
  const iso = ISO.exec(text);
  if (iso !== null) return iso.slice(1, 4);
  const [, day, month, year] = WORDS.exec(text) ?? SLASH.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return [];
  return [year, /^\d/u.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1), day];
}
