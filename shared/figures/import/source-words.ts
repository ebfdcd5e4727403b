import { t } from '../../text/messages/index.ts';

/**
 * Where a figure comes from, as it is kept with its cell: "huvudbok.xlsx 2025-01-14, Resultat!B12". `date` is the day the file was
 * last changed; `sheet` is null for a file that has only one, and `file` for what was pasted.
 */
export function sourceWords(file: string | null, sheet: string | null, cell: string, date: string): string {
  const from = file ?? t('figures:import.pasted');
  return `${from} ${date}, ${sheet === null ? cell : `${sheet}!${cell}`}`;
}

/** The day of a moment where the person is, 2025-01-14. */
export function dayOf(moment: Date): string {
  return moment.toLocaleDateString('sv');
}
