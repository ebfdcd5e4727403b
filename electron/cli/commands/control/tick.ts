import { randomUUID } from 'node:crypto';
import { localDate, localDay } from '../../../../shared/text/local-date.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { misused } from '../../outcome.ts';
import { withStore } from '../../with-store.ts';
import { committed } from './committed.ts';

/**
 * `control tick --store F --action A [--on DAY] [--what TEXT] [--by NAME] [--deviation TEXT [--remedy TEXT]] [--id ID]`: an action
 * was carried out, today when no day is given. A described deviation makes it the result.
 */
export const tickAction = command(
  {
    store: 'value',
    action: 'value',
    on: 'optional',
    what: 'optional',
    by: 'optional',
    deviation: 'optional',
    remedy: 'optional',
    id: 'optional',
  },
  ({ store: file, action, on, what = null, by = null, deviation = null, remedy = null, id }) => {
    const happened = on === undefined ? localDay(new Date()) : localDate(on);
    if (happened === null) return misused(t('cli:control.badDay', { day: on ?? '' }));
    return withStore(file, 'import', async (store) =>
      committed(
        file,
        await store.commit({
          type: 'tick.add',
          action,
          id: id ?? `avprickning-${randomUUID()}`,
          happened,
          what,
          by,
          result: deviation === null ? 'ok' : 'deviation',
          deviation,
          remedy,
          steps: [],
        }),
      ),
    );
  },
);
