import { verifyStore } from '../../../db/index.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, limited } from '../outcome.ts';
import { damagedWords, storeFailure } from '../store-failure.ts';

/**
 * `verify --store F [--json]`: checks all of a store without changing it. What is wrong goes to standard error, one line each,
 * and the command ends with 1; with `--json` the whole check is on standard output besides, good or bad.
 */
export const verify = command({ store: 'value', json: 'flag' }, async ({ store: file, json }) => {
  const check = await verifyStore(file);
  if (!check.ok) {
    return storeFailure(file, check.error, 'read');
  }
  const { ok: isSound, problems, counts } = check.value;
  const words = isSound ? `${t('cli:verify.sound', { file })}\n` : '';
  const faults = limited(
    problems.map((message) => t('cli:about', { file, message })),
    (rest) => t('cli:more', { file, rest, total: problems.length }),
  );
  return {
    exitCode: isSound ? 0 : 1,
    output: json ? asJson(check.value) : words,
    // What cannot be counted cannot be used either.
    errors: counts === null ? [...faults, await damagedWords(file)] : faults,
  };
});
