import type { SupervisedBoard } from '../../../../shared/api/views.ts';
import { boardCells } from '../../../../shared/control/supervision.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/**
 * `control supervise --store F --year 2024 [--json]`: every board, with what the store holds of its internal control for the year: plan,
 * follow-up of each occasion and assessment, received or not.
 */
export const superviseControl = command(
  { store: 'value', year: 'value', json: 'flag' },
  async ({ store: file, year: wanted, json }) => {
    const year = Number(wanted);
    if (!/^(19|20|21)\d\d$/.test(wanted)) return misused(t('cli:control.year', { year: wanted }));
    return withStore(file, 'read', async (store) => {
      const boards = await store.supervision(year);
      if (!boards.ok) return storeFailure(file, boards.error, 'read');
      return done(json ? asJson(boards.value) : `${boards.value.map(lineOf).join('\n')}\n`);
    });
  },
);

function lineOf(board: SupervisedBoard): string {
  const { plan, followUps, assessment } = boardCells(board);
  const cells = [plan, ...followUps, assessment].map(({ words }) => words);
  return `${board.organisation.name.heading}: ${cells.join('; ')}`;
}
