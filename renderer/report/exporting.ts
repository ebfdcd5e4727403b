import type { ReportFormat } from '../../shared/api/report-formats.ts';
import { type ApiError, ok, type Result } from '../../shared/api/result.ts';
import type { ControlDocument } from '../../shared/report/control-documents.ts';
import type { VersionFormat } from '../../shared/report/versions/version.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { sendDrafts } from '../data/drafts.ts';
import { observable } from '../data/observable.ts';
import { shownPages } from './shown-pages.ts';

export type Exporting =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly fraction: number; readonly words: string }
  /** `words`: what has been written, where the file's name does not say it; `note`: what else is to be said of it. */
  | { readonly step: 'done'; readonly path: string; readonly words: string | null; readonly note: string | null }
  /** `again` begins anew with choosing the place. */
  | { readonly step: 'failed'; readonly error: ApiError; readonly again: () => void };

/** How the export stands; it goes on when another view is shown. */
export const exporting = observable<Exporting>({ step: 'idle' });

api.on('exportProgress', ({ fraction, words }) => {
  exporting.set((before) => (before.step === 'running' ? { step: 'running', fraction, words } : before));
});

/** Writes the report to a file that the person chooses; with `remarks`, what authors say to the secretary goes along in Word. */
export function exportReport(report: string, format: ReportFormat, remarks = false): Promise<void> {
  return startExport(() => {
    const pages = format === 'docx' ? shownPages(report) : null;
    return api.call('exportReport', { report, format, remarks, ...(pages === null ? {} : { pages: [...pages] }) });
  });
}

/** Writes these reports into a folder that the person chooses. */
export function exportReports(reports: readonly string[], format: 'docx' | 'pdf'): Promise<void> {
  return startExport(async () => {
    const answer = await api.call('exportReports', { reports: [...reports], format });
    if (!answer.ok) return answer;
    const { path, written, count, problem } = answer.value;
    const folder = fileName(path);
    const words =
      written === count ? t('views:report.doneAll', { count, folder }) : t('views:report.doneSome', { written, count, folder });
    return ok({ path, words, notKept: problem });
  });
}

/** Writes the chapter of one board of a region's report, alone, to a Word file that the person chooses. */
export function exportBoard(report: string, board: string): Promise<void> {
  return startExport(() => api.call('exportReport', { report, format: 'docx', board }));
}

/** Writes a kept version of the report, as it was handed out, to a file that the person chooses. */
export function exportVersion(report: string, version: string, format: VersionFormat): Promise<void> {
  return startExport(() => api.call('exportVersion', { report, version, format }));
}

/** Writes what differs between two versions as a Word document with tracked changes. */
export function exportComparison(report: string, before: string, after: string | null): Promise<void> {
  return startExport(() => api.call('exportComparison', { report, before, after }));
}

/** Writes a table of an occasion, or with null all of them, to a file that the person chooses. */
export function exportTables(occasion: string, table: string | null, format: 'xlsx' | 'csv'): Promise<void> {
  return startExport(() => api.call('exportTables', { occasion, table, format }));
}

/** Writes a document of the internal control of an occasion to a file that the person chooses. */
export function exportControl(occasion: string, document: ControlDocument | 'list'): Promise<void> {
  return startExport(() => api.call('exportControl', { occasion, document }));
}

/** What is being typed is saved first. */
async function startExport(
  write: () => Promise<Result<{ readonly path: string; readonly words?: string; readonly notKept?: string | null }>>,
): Promise<void> {
  if (exporting.get().step === 'running') return;
  exporting.set(() => ({ step: 'running', fraction: 0, words: t('views:report.starting') }));
  await sendDrafts();
  const answer = await write();
  exporting.set(() => {
    if (answer.ok)
      return { step: 'done', path: answer.value.path, words: answer.value.words ?? null, note: answer.value.notKept ?? null };
    if (answer.error.kind === 'cancelled') return { step: 'idle' };
    return { step: 'failed', error: answer.error, again: () => void startExport(write) };
  });
}

/** The last name of a path. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
