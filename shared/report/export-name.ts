import type { Library } from '../api/views.ts';
import { fileNameOf } from '../text/file-name.ts';
import { t } from '../text/messages/index.ts';
import { filledWords } from './layout-words.ts';

/**
 * The name to suggest for an exported report, without extension: by its layout's pattern, else "Verksamhetsberättelse 2024 –
 * Hälso- och sjukvårdsnämnden"; of a board's chapter alone, with the board. Null when the store has no such report.
 */
export function exportName(library: Library, reportId: string, only: string | null = null): string | null {
  const whole = reportName(library, reportId);
  const board = library.organisations.find(({ id }) => id === only);
  if (whole === null || board === undefined) return whole;
  return fileNameOf(t('shell:file.reportName', { report: whole, organisation: board.name.heading }));
}

function reportName({ organisations, years, occasions, reports }: Library, reportId: string): string | null {
  const report = reports.find(({ id }) => id === reportId);
  if (report === undefined) return null;
  const year = years.find(({ id }) => id === report.year);
  const organisation = organisations.find(({ id }) => id === year?.organisation);
  if (organisation === undefined || year === undefined) return fileNameOf(report.title);
  const { fileName, title, kind } = report;
  if (fileName !== undefined) {
    const cutOff = kind === 'plan' ? null : (occasions.find(({ id }) => id === report.occasion)?.cutOff ?? null);
    return fileNameOf(filledWords(fileName, { year: year.year, organisation, layout: report, title, cutOff }));
  }
  return fileNameOf(t('shell:file.reportName', { report: report.title, organisation: organisation.name.heading }));
}
