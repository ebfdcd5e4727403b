import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, failureWith } from '../outcome.ts';
import { withStore } from '../with-store.ts';

/**
 * `verify --store F [--json]`: checks all of a store without changing it. What is wrong goes to standard error, one line each,
 * and the command ends with 1; with `--json` the whole check is on standard output besides, good or bad.
 */
export const verify = command({ store: 'value', json: 'flag' }, ({ store: file, json }) =>
  withStore(file, 'read', async (store) => {
    const check = await store.verify();
    if (!check.ok) {
      return failureWith(file, check.error);
    }
    const { ok: isSound, problems } = check.value;
    const words = isSound ? `${t('cli:verify.sound', { file })}\n` : '';
    return {
      exitCode: isSound ? 0 : 1,
      output: json ? asJson(check.value) : words,
      errors: problems.map((message) => t('cli:about', { file, message })),
    };
  }),
);
