import type { ItemTouched, ModelView } from '../../shared/api/views.ts';
import { isTheirs } from '../../shared/grid/theirs.ts';
import { expectedOfItem } from '../../shared/report/progress/expected.ts';
import { t } from '../../shared/text/messages/index.ts';
import { aboutMine, type GridFilter } from '../grid/filter.ts';
import { type ItemNode, isItemReady } from './rows.ts';

interface Person {
  readonly name: string;
  readonly initials: string;
}

/** "Mina, inte klara" in one press. */
export const MINE_NOT_READY = { label: t('grid:filter.mineNotReady'), ids: ['mine', 'not-ready'] } as const;

/** The filter that needs to know when each item was changed last. */
export const CHANGED = 'changed';

const DAY = 24 * 60 * 60 * 1_000;
const DAYS: Readonly<Record<string, number>> = { today: 1, week: 7, month: 30 };

/** How the rows of a plan can be made fewer. `touched` is null until it has been read: then nothing is held to be changed. */
export function itemFilters(
  { model, organisations }: Pick<ModelView, 'model' | 'organisations'>,
  person: Person | null,
  touched: readonly ItemTouched[] | null,
): readonly GridFilter<ItemNode>[] {
  const changedAt = new Map(touched?.map(({ item, at }) => [item, Date.parse(at)]));
  const since = (days: number) => new Date().setHours(0, 0, 0, 0) - (days - 1) * DAY;
  return [
    { ...press('mine', t('grid:filter.mine'), ({ item }) => isTheirs(item.responsible, person)), ...aboutMine(person) },
    press('not-ready', t('grid:filter.notReady'), (node) => isItemReady(node) === false),
    press('missing', t('grid:filter.missing'), ({ item, kind, followUp }) =>
      expectedOfItem(model, kind, item, followUp).some(([, isFilled]) => !isFilled),
    ),
    {
      id: 'status',
      label: t('grid:filter.status'),
      options: model.scales
        .filter(({ use }) => use === 'colour' || use === 'indicator-status')
        .flatMap(({ values }) => values.map(({ id, word }) => ({ id, word }))),
      matches: ({ followUp }, chosen) => followUp.colour === chosen || followUp.status === chosen,
    },
    {
      id: 'receiver',
      label: t('grid:filter.receiver'),
      options: organisations.map(({ id, name }) => ({ id, word: name.definite })),
      matches: ({ item }, chosen) => item.receiver === chosen,
    },
    {
      id: CHANGED,
      label: t('grid:filter.changed'),
      options: [
        { id: 'today', word: t('grid:filter.today') },
        { id: 'week', word: t('grid:filter.week') },
        { id: 'month', word: t('grid:filter.month') },
      ],
      matches: ({ id }, chosen) => (changedAt.get(id) ?? 0) >= since(DAYS[chosen] ?? 1),
    },
  ];
}

function press(id: string, label: string, matches: (node: ItemNode) => boolean): GridFilter<ItemNode> {
  return { id, label, options: null, matches };
}
