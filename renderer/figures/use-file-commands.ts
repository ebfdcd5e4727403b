import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { noteSaving } from '../data/saving.ts';
import { exportTables } from '../report/exporting.ts';
import { importFile } from './import/importing.ts';

interface State {
  readonly readOnly: boolean;
  /** Whether a table is being made, which has no cells yet. */
  readonly isNew: boolean;
}

/** Figures in from a file and out to one, of the table that is shown or whose definition is; where nothing can be done, why not. */
export function useFileCommands(occasion: string, table: string | null, { readOnly, isNew }: State): void {
  const out = (format: 'xlsx' | 'csv', of: string | null) =>
    table === null ? say('figures:noTable') : void exportTables(occasion, of, format);
  useCommands({
    'import-figures': () => {
      if (readOnly) say('views:locked');
      else if (isNew) say('figures:notYet');
      else if (table === null) say('figures:noTable');
      else void importFile({ occasion, table });
    },
    'export-table': () => out('xlsx', table),
    'export-tables': () => out('xlsx', null),
    'export-csv': () => out('csv', table),
  });
}

function say(reason: 'views:locked' | 'figures:notYet' | 'figures:noTable'): void {
  noteSaving({ said: t(reason) });
}
