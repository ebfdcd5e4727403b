import type { BaseWindow } from 'electron';
import type { FigureFile } from '../../shared/api/figure-files.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { dayOf } from '../../shared/figures/import/file-day.ts';
import { LARGEST_FIGURE_FILE, tooLargeWords } from '../../shared/figures/import/file-size.ts';
import type { Receiver } from '../../shared/figures/import/read-into.ts';
import { withYearsInFiles } from '../../shared/figures/import/with-years.ts';
import { tableOfYear } from '../../shared/figures/year-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ShellHandlers } from './answer-call.ts';
import { askForFigureFile } from './dialogs.ts';
import type { FigureFiles } from './figure-files.ts';
import type { StoreHost } from './store-host.ts';

type FigureCalls = Pick<ShellHandlers, 'openFigures' | 'findFigures' | 'figureCells' | 'closeFigures'>;

/** The calls that look into a file that figures come from; what comes of it is committed as any other change. */
export function figureCalls(
  host: Pick<StoreHost, 'call'>,
  files: FigureFiles,
  window: BaseWindow,
  onProgress: (fraction: number) => void,
): FigureCalls {
  return {
    openFigures: async ({ file }): Promise<Result<FigureFile>> => {
      if (file !== null && file.bytes.length > LARGEST_FIGURE_FILE) {
        return failed('invalid-input', tooLargeWords(file.bytes.length));
      }
      if (file !== null) {
        return files.open({ name: file.name, date: dayOf(new Date(file.modified)), bytes: file.bytes }, onProgress);
      }
      const path = await askForFigureFile(window);
      return path === null ? failed('cancelled', t('shell:call.cancelled')) : files.open({ path }, onProgress);
    },
    findFigures: async ({ occasion, table, ...wish }) => {
      const receiver = await receiverOf(host, occasion, table);
      return receiver.ok ? files.ask('find', { receiver: receiver.value, wish }, onProgress) : receiver;
    },
    figureCells: (part) => files.ask('cells', part, onProgress),
    closeFigures: async () => {
      await files.close();
      return ok(null);
    },
  };
}

async function receiverOf(host: Pick<StoreHost, 'call'>, occasion: string, table: string): Promise<Result<Receiver>> {
  const [view, figures] = await Promise.all([host.call('model', { occasion }), host.call('figures', { occasion })]);
  if (!view.ok) return view;
  if (!figures.ok) return figures;
  const { tables, year } = view.value.model;
  const definition = tables.find(({ id }) => id === table);
  if (definition === undefined) return failed('not-found', t('figures:import.noTable'), { field: 'table' });
  const entered = figures.value.find((cells) => cells.table === table)?.cells ?? {};
  return ok({ definition: withYearsInFiles(tableOfYear(definition, year), year), entered });
}
