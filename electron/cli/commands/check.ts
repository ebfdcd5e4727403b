import { t } from '../../../shared/text/messages/index.ts';
import { checkedReport } from '../../shell/checked-report.ts';
import { command } from '../command.ts';
import { asJson, done, failure } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `check --store F --report ID [--json]`: what is to be mended in a report before it is handed in, with the id of where. Nothing that
 * is found makes the command fail.
 */
export const check = command({ store: 'value', report: 'value', json: 'flag' }, ({ store: file, report, json }) =>
  withStore(file, 'read', async (store) => {
    const checked = await checkedReport(store, report);
    if (!checked.ok) {
      const isMissing = checked.error.kind === 'not-found';
      if (isMissing) return failure(t('cli:export.noReport', { file, report }));
      return checked.error.kind === 'invalid-input' ? failure(checked.error.message) : storeFailure(file, checked.error, 'read');
    }
    if (json) return done(asJson(checked.value));
    const lines = checked.value.map(({ sentence, place, chapter }) => `${sentence}  [${place?.id ?? chapter ?? '-'}]`);
    return done(`${(lines.length === 0 ? [t('report:check.none')] : lines).join('\n')}\n`);
  }),
);
