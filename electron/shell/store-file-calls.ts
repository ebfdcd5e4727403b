import { dirname, join } from 'node:path';
import { app, type BaseWindow } from 'electron';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ShellHandlers } from './answer-call.ts';
import { askForNewStore, askForStore, askForYearFile } from './dialogs.ts';
import type { programFiles } from './program-files.ts';
import type { StoreHost } from './store-host.ts';

type StoreFileCalls = Pick<ShellHandlers, 'openStore' | 'createStore' | 'reopenStore' | 'restoreBackup' | 'importYear'>;

/** The calls that choose which store is open. */
export function storeFileCalls(host: StoreHost, window: BaseWindow, examples: typeof programFiles.examples): StoreFileCalls {
  const contents = {
    empty: { name: t('shell:file.emptyName'), example: null },
    example: { name: t('shell:file.exampleName'), example: examples.board },
    'example-region': { name: t('shell:file.regionName'), example: examples.region },
  };
  return {
    openStore: async () => {
      const file = await askForStore(window);
      return file === null ? cancelled() : ok(await host.open(file));
    },
    createStore: async ({ content }) => {
      const { name, example } = contents[content];
      const file = await askForNewStore(window, join(usualFolder(host), `${name}.arshjul`));
      return file === null ? cancelled() : host.create(file, example);
    },
    reopenStore: async () => ok(await host.reopen()),
    restoreBackup: async ({ backup }) => ok(await host.restore(backup)),
    importYear: async () => {
      const file = await askForYearFile(window);
      return file === null ? cancelled() : host.importYear(file);
    },
  };
}

/** Beside the store in use, unless that is the program's own copy of the example; at first, among the person's documents. */
function usualFolder(host: StoreHost): string {
  const file = host.file();
  const isOwn = file === null || dirname(file) === app.getPath('userData');
  return isOwn ? app.getPath('documents') : dirname(file);
}

function cancelled(): Result<never> {
  return failed('cancelled', t('shell:call.cancelled'));
}
