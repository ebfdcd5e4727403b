import type { Library } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { fileNameOf } from './file-names.ts';

/**
 * The name to suggest for an exported report, without extension: "Verksamhetsberättelse 2024 – Hälso- och sjukvårdsnämnden"; null
 * when the store has no such report.
 */
export function exportName({ organisations, years, reports }: Library, reportId: string): string | null {
  const report = reports.find(({ id }) => id === reportId);
  if (report === undefined) return null;
  const year = years.find(({ id }) => id === report.year);
  const organisation = organisations.find(({ id }) => id === year?.organisation);
  if (organisation === undefined) return fileNameOf(report.title);
  return fileNameOf(t('shell:file.reportName', { report: report.title, organisation: organisation.name.heading }));
}
