import type { TrendPoint } from '../../../shared/api/views.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/** `trend --store F --item ID [--json]`: an item over the years, with outcome, target and latest known value of each. */
export const trend = command({ store: 'value', item: 'value', json: 'flag' }, ({ store: file, item, json }) =>
  withStore(file, 'read', async (store) => {
    const points = await store.trend(item);
    if (!points.ok) return storeFailure(file, points.error, 'read');
    return done(json ? asJson(points.value) : `${points.value.map((point) => lineOf(point)).join('\n')}\n`);
  }),
);

function lineOf({ year, item, outcome, target, lastKnown }: TrendPoint): string {
  const none = t('cli:trend.none');
  return t('cli:trend.point', {
    year,
    outcome: outcome ?? none,
    target: target ?? none,
    lastKnown: lastKnown ?? none,
    id: item,
  });
}
