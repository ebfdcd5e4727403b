import type { BoardsView } from '../../../../shared/api/views.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { boardsView } from '../../../region/boards-view.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/** `package goals --store F --occasion O [--json]`: the region's goals across its boards, how many of each colour, and what does not fit. */
export const boardGoals = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const view = await boardsView(store, occasion);
    if (!view.ok) return storeFailure(file, view.error, 'read');
    return done(json ? asJson({ ...view.value.goals, sentences: view.value.sentences }) : `${lines(view.value).join('\n')}\n`);
  }),
);

function lines({ boards, goals, sentences }: BoardsView): string[] {
  const short = new Map(boards.map(({ board }) => [board.id, board.name.short]));
  const none = t('region:goals.none');
  return [
    ...goals.rows.map(({ item, name, own, cells }) => {
      const told = cells.flatMap(({ board, goal }) =>
        goal === null ? [] : [t('region:goals.status', { board: short.get(board) ?? board, colour: goal.colour?.word ?? none })],
      );
      const statuses = [t('region:goals.status', { board: t('region:goals.own'), colour: own?.word ?? none }), ...told].join(
        ', ',
      );
      return `${t('region:goals.line', { goal: name, statuses })}  [${item}]`;
    }),
    ...[sentences.counts, sentences.worst].filter((sentence) => sentence !== null),
    ...goals.findings.map(({ sentence }) => sentence),
  ];
}
