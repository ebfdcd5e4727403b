import type { BoardStatus } from '../../../../shared/api/views.ts';
import { contentsWords, madeOf } from '../../../../shared/region/words.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { boardsView } from '../../../region/boards-view.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/** `package list --store F --occasion O [--json]`: board by board what has come to the region for an occasion. */
export const listBoards = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const view = await boardsView(store, occasion);
    if (!view.ok) return storeFailure(file, view.error, 'read');
    const { boards } = view.value;
    return done(json ? asJson(boards) : `${boards.map((one) => `${lineOf(one)}  [${one.board.id}]`).join('\n')}\n`);
  }),
);

function lineOf({ board, received }: BoardStatus): string {
  const { heading } = board.name;
  if (received === null) return `${heading}: ${t('region:list.missing')}`;
  return `${heading}: ${t('region:contents.made', madeOf(received))}. ${contentsWords(received.contents).ready}`;
}
