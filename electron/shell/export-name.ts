import type { Library, ModelView } from '../../shared/api/views.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { filledWords } from '../../shared/report/layout-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ControlExport } from '../export/control/index.ts';
import { fileNameOf } from './file-names.ts';
import { ownNames } from './own-names.ts';

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

/** The same for several that are to stand beside each other, each under a name of its own. */
export function exportNames(library: Library, reports: readonly string[]): readonly string[] {
  return ownNames(reports.map((id) => exportName(library, id) ?? id));
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

/** The same for a year as data: "Hälso- och sjukvårdsnämnden 2024"; null when the store has no such year. */
export function yearName({ organisations, years }: Library, yearId: string): string | null {
  const year = years.find(({ id }) => id === yearId);
  const organisation = organisations.find(({ id }) => id === year?.organisation);
  return year === undefined || organisation === undefined ? null : fileNameOf(`${organisation.name.heading} ${year.year}`);
}

/** The same for a table, or with null for all of them: "Driftredovisning 2024"; null when the year has no such table. */
export function tablesName({ model: { tables, year } }: ModelView, tableId: string | null): string | null {
  const title = tableId === null ? t('shell:file.allTables') : tables.find(({ id }) => id === tableId)?.title;
  if (title === undefined) return null;
  const words = withYear(title, year);
  return fileNameOf(words.includes(String(year)) ? words : `${words} ${year}`);
}

/** The same for a document of the internal control: "Internkontrollplan 2025 – Hälso- och sjukvårdsnämnden". */
export function controlName({ model, organisations }: ModelView, document: ControlExport): string {
  const report = `${t(`controlReport:name.${document}`)} ${model.year}`;
  const organisation = organisations.find(({ id }) => id === model.organisation);
  if (organisation === undefined) return fileNameOf(report);
  return fileNameOf(t('shell:file.reportName', { report, organisation: organisation.name.heading }));
}
