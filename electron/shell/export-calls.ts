import { join } from 'node:path';
import { app, type BaseWindow } from 'electron';
import type { EventMap } from '../../shared/api/contract.ts';
import { failed, ok } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import { controlFormat } from '../export/control/index.ts';
import type { ShellHandlers } from './answer-call.ts';
import { askForExport, askForTemplate } from './dialogs.ts';
import type { Exports } from './export-job.ts';
import type { ExportOrder } from './export-messages.ts';
import { controlName, exportName, tablesName } from './export-name.ts';
import type { ExportedFiles } from './exported-files.ts';
import type { StoreHost } from './store-host.ts';

type ExportCalls = Pick<
  ShellHandlers,
  'exportReport' | 'chooseTemplate' | 'exportTables' | 'exportControl' | 'cancelExport' | 'showFile'
>;

/** The calls that take a report out of the store. */
export function exportCalls(
  host: StoreHost,
  exports: Exports,
  window: BaseWindow,
  onProgress: (progress: EventMap['exportProgress']) => void,
  exported: ExportedFiles,
): ExportCalls {
  const exportTo = async (order: ExportOrder, name: string) => {
    const path = await askForExport(window, order.format, join(app.getPath('documents'), `${name}.${order.format}`));
    if (path === null) return failed('cancelled', t('shell:export.cancelled'));
    const done = await exports.run(order, path, onProgress);
    if (!done.ok) return done;
    exported.add(path);
    return ok({ path });
  };
  return {
    exportReport: async ({ report, format }) => {
      const library = await host.call('library', undefined);
      if (!library.ok) return library;
      const name = exportName(library.value, report);
      const file = host.file();
      if (name === null || file === null) return failed('not-found', t('shell:export.noReport'), { field: 'report' });
      const done = await exportTo({ file, report, format }, name);
      if (!done.ok || format !== 'json') return done;
      const files = await host.sideFiles({ report, path: done.value.path });
      return files.ok ? done : files;
    },
    chooseTemplate: async ({ organisation }) => {
      const path = await askForTemplate(window);
      return path === null ? failed('cancelled', t('shell:call.cancelled')) : host.keepTemplate(organisation, path);
    },
    exportTables: async ({ occasion, table, format }) => {
      const file = host.file();
      const view = await host.call('model', { occasion });
      if (!view.ok) return view;
      const name = tablesName(view.value, table);
      if (name === null || file === null) return failed('not-found', t('figures:export.noTable'), { field: 'table' });
      return exportTo({ file, occasion, table, format }, name);
    },
    exportControl: async ({ occasion, document }) => {
      const file = host.file();
      const view = await host.call('model', { occasion });
      if (!view.ok) return view;
      if (file === null) return failed('not-found', t('shell:export.noReport'), { field: 'occasion' });
      const order = { file, occasion, control: document, format: controlFormat(document) } as const;
      return exportTo(order, controlName(view.value, document));
    },
    cancelExport: async () => {
      await exports.cancel();
      return ok(null);
    },
    showFile: ({ path, how }) => exported.show(path, how),
  };
}
