import type { BaseWindow } from 'electron';
import type { EventMap } from '../../shared/api/contract.ts';
import type { ReportFormat } from '../../shared/api/report-formats.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { exportName } from '../../shared/report/export-name.ts';
import { type ReportVersion, VERSION_FORMATS } from '../../shared/report/versions/version.ts';
import { fileNameOf } from '../../shared/text/file-name.ts';
import { t } from '../../shared/text/messages/index.ts';
import { controlFormat } from '../export/control/index.ts';
import type { ShellHandlers } from './answer-call.ts';
import { askForTemplate } from './dialogs.ts';
import type { Exports, Written } from './export-job.ts';
import type { ExportOrder } from './export-messages.ts';
import { controlName, tablesName } from './export-name.ts';
import type { ExportPlaces } from './export-places.ts';
import { exportSeveral } from './export-several.ts';
import type { ExportedFiles } from './exported-files.ts';
import type { StoreHost } from './store-host.ts';

type ExportCalls = Pick<
  ShellHandlers,
  | 'exportReport'
  | 'exportReports'
  | 'exportVersion'
  | 'exportComparison'
  | 'chooseTemplate'
  | 'exportTables'
  | 'exportControl'
  | 'cancelExport'
  | 'showFile'
>;

/** The calls that take a report out of the store. */
export function exportCalls(
  host: StoreHost,
  exports: Exports,
  window: BaseWindow,
  places: ExportPlaces,
  onProgress: (progress: EventMap['exportProgress']) => void,
  exported: ExportedFiles,
): ExportCalls {
  const exportTo = async (order: ExportOrder, name: string) => {
    const path = await places.ask(order.format, name);
    if (path === null) return failed('cancelled', t('shell:export.cancelled'));
    const done = await exports.run(order, path, onProgress);
    if (!done.ok) return done;
    exported.add(path);
    return ok({ path, ...done.value });
  };
  /** What is handed out is kept; that it could not be is no fault of the file, which stands there. */
  const keep = async (report: string, format: ReportFormat, { bytes, of }: Written): Promise<string | null> => {
    const kind = VERSION_FORMATS.find((one) => one === format);
    if (kind === undefined || of === null) return null;
    const kept = await host.keepVersion({ ...of, report, name: null, note: null, file: { format: kind, bytes } });
    return kept.ok ? null : t('report:versions.notKept', { why: kept.error.message });
  };
  return {
    exportReport: async ({ report, format, remarks = false, board: only = null, pages = [] }) => {
      const library = await host.call('library', undefined);
      if (!library.ok) return library;
      const name = exportName(library.value, report, only);
      const file = host.file();
      if (name === null || file === null) return failed('not-found', t('shell:export.noReport'), { field: 'report' });
      const done = await exportTo({ file, report, format, remarks, only, pages }, name);
      if (!done.ok) return done;
      const { path } = done.value;
      // With what is said to the secretary it is handed to nobody else.
      if (remarks) return ok({ path, notKept: null });
      if (format !== 'json') return ok({ path, notKept: await keep(report, format, done.value) });
      const files = await host.sideFiles({ report, path });
      return files.ok ? ok({ path, notKept: null }) : files;
    },
    exportReports: async ({ reports, format }) => {
      const library = await host.call('library', undefined);
      if (!library.ok) return library;
      const file = host.file();
      if (file === null) return failed('not-found', t('shell:export.noReport'), { field: 'reports' });
      const order = { library: library.value, file, reports, format };
      const done = await exportSeveral(order, { exports, places, window, onProgress, keep });
      if (done.ok) exported.add(done.value.path);
      return done;
    },
    exportVersion: async ({ report, version: id, format }) => {
      const found = await versionNamed(host, report, id);
      if (!found.ok) return found;
      const { file, name } = found.value;
      const done = await exportTo({ file, report, version: id, format }, name);
      if (!done.ok) return done;
      const kept = await host.keepVersionFile({ report, version: id, file: { format, bytes: done.value.bytes } });
      return ok({ path: done.value.path, notKept: kept.ok ? null : t('report:versions.notKept', { why: kept.error.message }) });
    },
    exportComparison: async ({ report, before, after }) => {
      const found = await versionNamed(host, report, before);
      if (!found.ok) return found;
      const { file, name, versions } = found.value;
      const later = versions.find(({ id }) => id === after);
      const state = later === undefined ? await host.state() : null;
      const person = state?.state === 'open' ? state.person.name : '';
      const by = { author: later?.by ?? person, at: later?.made ?? new Date().toISOString() };
      const order = { file, report, before, after, by, format: 'docx' } as const;
      const done = await exportTo(order, fileNameOf(t('report:versions.comparisonName', { name })));
      return done.ok ? ok({ path: done.value.path, notKept: null }) : done;
    },
    chooseTemplate: async ({ organisation, kind }) => {
      const path = await askForTemplate(window, kind);
      return path === null ? failed('cancelled', t('shell:call.cancelled')) : host.keepTemplate(kind, organisation, path);
    },
    exportTables: async ({ occasion, table, format }) => {
      const file = host.file();
      const view = await host.call('model', { occasion });
      if (!view.ok) return view;
      const name = tablesName(view.value, table);
      if (name === null || file === null) return failed('not-found', t('figures:export.noTable'), { field: 'table' });
      return pathOnly(await exportTo({ file, occasion, table, format }, name));
    },
    exportControl: async ({ occasion, document }) => {
      const file = host.file();
      const view = await host.call('model', { occasion });
      if (!view.ok) return view;
      if (file === null) return failed('not-found', t('shell:export.noReport'), { field: 'occasion' });
      const order = { file, occasion, control: document, format: controlFormat(document) } as const;
      return pathOnly(await exportTo(order, controlName(view.value, document)));
    },
    cancelExport: async () => {
      await exports.cancel();
      return ok(null);
    },
    showFile: ({ path, how }) => exported.show(path, how),
  };
}

/** The store's file, the report's versions, and what a file of one of them is called. */
async function versionNamed(
  host: StoreHost,
  report: string,
  id: string,
): Promise<Result<{ readonly file: string; readonly name: string; readonly versions: readonly ReportVersion[] }>> {
  const library = await host.call('library', undefined);
  if (!library.ok) return library;
  const versions = await host.call('versions', { report });
  if (!versions.ok) return versions;
  const [of, file] = [exportName(library.value, report), host.file()];
  const version = versions.value.find((one) => one.id === id);
  if (of === null || file === null || version === undefined) {
    return failed('not-found', t('store:report-version-not-found'), { field: 'version' });
  }
  const name = fileNameOf(t('report:versions.fileName', { report: of, version: version.name }));
  return ok({ file, name, versions: versions.value });
}

function pathOnly(done: Result<{ readonly path: string }>): Result<{ readonly path: string }> {
  return done.ok ? ok({ path: done.value.path }) : done;
}
