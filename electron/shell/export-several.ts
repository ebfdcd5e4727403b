import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BaseWindow } from 'electron';
import type { EventMap } from '../../shared/api/contract.ts';
import type { ExportedReports, ReportFormat } from '../../shared/api/report-formats.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { Library } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { askToReplace } from './dialogs.ts';
import type { Exports, Written } from './export-job.ts';
import { exportNames } from './export-name.ts';
import type { ExportPlaces } from './export-places.ts';

interface Several {
  readonly library: Library;
  /** The store's. */
  readonly file: string;
  readonly reports: readonly string[];
  /** Of all but slides, which are slides. */
  readonly format: 'docx' | 'pdf';
}

interface With {
  readonly exports: Exports;
  readonly places: ExportPlaces;
  readonly window: BaseWindow;
  readonly onProgress: (progress: EventMap['exportProgress']) => void;
  /** Keeps what was handed out as a version; answers why it could not be. */
  readonly keep: (report: string, format: ReportFormat, written: Written) => Promise<string | null>;
}

/**
 * Writes several reports into one folder, under the names that the program gives them. What goes wrong with one does not keep the others
 * from being written; files that stand there are replaced only when the person says so.
 *
 * @returns `cancelled` when the person changed their mind before anything was written, and why the last was not when none was
 */
export async function exportSeveral(
  { library, file, reports: wanted, format }: Several,
  { exports, places, window, onProgress, keep }: With,
): Promise<Result<ExportedReports>> {
  const reports = library.reports.filter(({ id }) => wanted.includes(id));
  const names = exportNames(
    library,
    reports.map(({ id }) => id),
  );
  const folder = await places.askForFolder();
  if (folder === null) return failed('cancelled', t('shell:export.cancelled'));
  const orders = reports.map(({ id, title, kind }, index) => {
    const own = kind === 'deck' ? ('pptx' as const) : format;
    return { id, title, format: own, path: join(folder, `${names[index] ?? id}.${own}`) };
  });
  const taken = orders.map(({ path }) => path).filter((path) => existsSync(path));
  const mayReplace =
    taken.length === 0 ||
    (await askToReplace(
      window,
      taken.map((path) => basename(path)),
    ));
  if (!mayReplace) return failed('cancelled', t('shell:export.cancelled'));
  const problems: string[] = [];
  let written = 0;
  for (const [index, order] of orders.entries()) {
    const words = t('shell:export.several', { number: index + 1, count: orders.length, name: order.title });
    const done = await exports.run({ file, report: order.id, format: order.format }, order.path, ({ fraction }) =>
      onProgress({ fraction: (index + fraction) / orders.length, words }),
    );
    if (!done.ok) {
      if (written === 0 && (done.error.kind === 'cancelled' || index === orders.length - 1)) return done;
      const isCancelled = done.error.kind === 'cancelled';
      problems.push(isCancelled ? t('shell:export.stopped') : done.error.message);
      if (isCancelled) break;
      continue;
    }
    written += 1;
    const notKept = await keep(order.id, order.format, done.value);
    if (notKept !== null) problems.push(notKept);
  }
  return ok({
    path: folder,
    written,
    count: orders.length,
    problem: problems.length === 0 ? null : [...new Set(problems)].join(' '),
  });
}
