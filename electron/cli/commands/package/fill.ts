import { followCommands, type Taking } from '../../../../shared/region/take-figures.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { boardSums } from '../../../region/board-sums.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/**
 * `package fill --store F --occasion O [--write] [--json]`: what the region's tables would get of the boards' reports, cell by cell; writes it
 * with `--write`, as one step. What the region has written itself stands.
 */
export const fillFromBoards = command(
  { store: 'value', occasion: 'value', write: 'flag', json: 'flag' },
  ({ store: file, occasion, write, json }) =>
    withStore(file, write ? 'import' : 'read', async (store) => {
      const [sums, figures, reports] = await Promise.all([
        boardSums(store, occasion),
        store.figures(occasion),
        store.boardReports(occasion),
      ]);
      if (!sums.ok) return storeFailure(file, sums.error, 'read');
      if (!figures.ok) return storeFailure(file, figures.error, 'read');
      if (!reports.ok) return storeFailure(file, reports.error, 'read');
      const commands = followCommands(occasion, sums.value, figures.value, reports.value);
      if (write && commands.length > 0) {
        const written = await store.commit({ type: 'many', words: 'board-figures', commands });
        if (!written.ok) return storeFailure(file, written.error, 'import');
      }
      if (json) return done(asJson(commands.map(told)));
      return done(`${commands.length === 0 ? t('region:figures.nothing') : commands.map(line).join('\n')}\n`);
    }),
);

/** `value` is null where a cell is emptied, and not there where the region's own figure stands and only what it is compared with is new. */
function told({ table, row, column, ...command }: Taking) {
  const source = command.type === 'cell.source' ? command.value : (command.source ?? null);
  return { table, row, column, ...(command.type === 'cell.source' ? {} : { value: command.value }), source };
}

function line(command: Taking): string {
  const { table, row, column, value, source } = { value: undefined, ...told(command) };
  const cell = `${table} ${row} ${column}`;
  if (value === undefined) return t('region:figures.kept', { cell, figure: source?.figure ?? '' });
  return value === null
    ? t('region:figures.gone', { cell })
    : t('region:figures.got', { cell, value, source: source?.name ?? '' });
}
