import type { Library, ModelView } from '../../shared/api/views.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { exportName } from '../../shared/report/export-name.ts';
import { fileNameOf } from '../../shared/text/file-name.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ControlExport } from '../export/control/index.ts';
import { ownNames } from './own-names.ts';

/** The names to suggest for several reports that are to stand beside each other, each under a name of its own. */
export function exportNames(library: Library, reports: readonly string[]): readonly string[] {
  return ownNames(reports.map((id) => exportName(library, id) ?? id));
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
