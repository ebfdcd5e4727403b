import { newestGoodBackup, type StoreCheck, verifyStore } from '../../../db/index.ts';
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
  const { ok: isSound, problems, nature } = check.value;
  const words = isSound ? `${t('cli:verify.sound', { file })}\n` : '';
  const faults = limited(
    problems.map((message) => t('cli:about', { file, message })),
    (rest) => t('cli:more', { file, rest, total: problems.length }),
  );
  return {
    exitCode: isSound ? 0 : 1,
    output: json ? asJson(check.value) : words,
    errors: [...faults, ...(await repairLines(file, nature))],
  };
});

/** What can be done with a store that is damaged. A file that does not begin as a store, and has no copies, never was one. */
async function repairLines(file: string, nature: StoreCheck['nature']): Promise<string[]> {
  switch (nature) {
    case 'store':
    case 'other-version':
      return [];
    case 'damaged':
      return [await damagedWords(file)];
    case 'foreign':
      return (await newestGoodBackup(file)) === null ? [] : [await damagedWords(file)];
  }
}
