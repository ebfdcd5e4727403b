import { t } from '../../../../shared/text/messages/index.ts';
import { makePackage } from '../../../exchange/make-package.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { done, failure } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';
import { contentLines } from './words.ts';

/** `package export --store F --occasion O --out G.json`: the occasion as it stands, for the region to take. */
export const exportPackage = command(
  { store: 'value', occasion: 'value', out: 'value' },
  async ({ store: file, occasion, out }) => {
    const problem = await targetProblem(file, out);
    if (problem !== null) return failure(problem);
    return withStore(file, 'read', async (store) => {
      const made = await makePackage(store, occasion);
      if (!made.ok) return storeFailure(file, made.error, 'read');
      const saved = await writeFileSafely(out, made.value.bytes);
      if (!saved.ok) return writeFailure(out, saved.error);
      return done(`${[t('region:exported', { path: out }), ...contentLines(made.value.contents)].join('\n')}\n`);
    });
  },
);
