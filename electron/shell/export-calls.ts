import { join } from 'node:path';
import { app, type BaseWindow } from 'electron';
import type { EventMap } from '../../shared/api/contract.ts';
import { failed, ok } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ShellHandlers } from './answer-call.ts';
import { askForExport } from './dialogs.ts';
import type { Exports } from './export-job.ts';
import { exportName } from './export-name.ts';
import type { ExportedFiles } from './exported-files.ts';
import type { StoreHost } from './store-host.ts';

type ExportCalls = Pick<ShellHandlers, 'exportReport' | 'cancelExport' | 'showFile'>;

/** The calls that take a report out of the store. */
export function exportCalls(
  host: StoreHost,
  exports: Exports,
  window: BaseWindow,
  onProgress: (progress: EventMap['exportProgress']) => void,
  exported: ExportedFiles,
): ExportCalls {
  return {
    exportReport: async ({ report, format }) => {
      const library = await host.call('library', undefined);
      if (!library.ok) return library;
      const name = exportName(library.value, report);
      const file = host.file();
      if (name === null || file === null) return failed('not-found', t('shell:export.noReport'), { field: 'report' });
      const path = await askForExport(window, format, join(app.getPath('documents'), `${name}.${format}`));
      if (path === null) return failed('cancelled', t('shell:export.cancelled'));
      const done = await exports.run({ file, report, format }, path, onProgress);
      if (!done.ok) return done;
      exported.add(path);
      return ok({ path });
    },
    cancelExport: async () => {
      await exports.cancel();
      return ok(null);
    },
    showFile: ({ path, how }) => exported.show(path, how),
  };
}
