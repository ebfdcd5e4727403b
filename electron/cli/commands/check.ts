import { ok } from '../../../shared/api/result.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { checkedReport } from '../../shell/checked-report.ts';
import { command } from '../command.ts';
import { asJson, done, failure } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `check --store F --report ID [--json]`: what is to be mended in a report before it is handed in, with the id of where, and what does not
 * agree over the whole of it. Nothing that is found makes the command fail; with `--json` what can be accepted has its key, which the
 * command `finding.accept` takes, and by whom and why it has been.
 */
export const check = command({ store: 'value', report: 'value', json: 'flag' }, ({ store: file, report, json }) =>
  withStore(file, 'read', async (store) => {
    const checked = await checkedReport(store, report);
    if (!checked.ok) {
      const isMissing = checked.error.kind === 'not-found';
      if (isMissing) return failure(t('cli:export.noReport', { file, report }));
      return checked.error.kind === 'invalid-input' ? failure(checked.error.message) : storeFailure(file, checked.error, 'read');
    }
    const of = await store.yearOfReport(report);
    const occasion = of.ok ? of.value.occasion : null;
    const accepted = occasion === null ? ok([]) : await store.accepted(occasion);
    if (!accepted.ok) return storeFailure(file, accepted.error, 'read');
    const said = new Map(accepted.value.map(({ finding, ...rest }) => [finding, rest]));
    const findings = checked.value.map((finding) => ({ ...finding, accepted: said.get(finding.key ?? '') ?? null }));
    if (json) return done(asJson(findings));
    const lines = findings.map(({ sentence, place, chapter, accepted: by }) => {
      const words = by === null ? sentence : t('cli:figures.accepted', { sentence, ...by });
      return `${words}  [${place?.id ?? chapter ?? '-'}]`;
    });
    return done(`${(lines.length === 0 ? [t('report:check.none')] : lines).join('\n')}\n`);
  }),
);
