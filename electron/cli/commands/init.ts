import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { t } from '../../../shared/text/messages/index.ts';
import { examplesIn } from '../../exchange/examples.ts';
import { makeStore } from '../../shell/make-store.ts';
import { command } from '../command.ts';
import { done, failure, misused } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { systemErrorWords } from '../system-errors.ts';

const EXAMPLES = examplesIn(fileURLToPath(new URL('../../../resources', import.meta.url)));
const TYPES = { store: 'value', example: 'flag', 'example-region': 'flag' } as const;

/**
 * `init --store F [--example | --example-region]`: makes a store, empty, with a board's example year, or with the example region's and the
 * reports of its boards. Never takes the place of a file.
 */
export const init = command(TYPES, async ({ store: file, example, 'example-region': isRegion }) => {
  if (example && isRegion) return misused(t('cli:init.which'));
  // The name of a file that ends so would be made without its end.
  if (file.endsWith('/') || file.endsWith(sep)) {
    return failure(t('cli:init.folder', { file }));
  }
  const folder = await folderProblem(dirname(resolve(file)));
  if (folder !== null) {
    return failure(folder);
  }
  const made = await makeStore(file, isRegion ? EXAMPLES.region : example ? EXAMPLES.board : null);
  if (!made.ok) {
    return storeFailure(file, made.error, 'create');
  }
  await made.value.close();
  return done(`${t(isRegion ? 'cli:init.region' : example ? 'cli:init.example' : 'cli:init.empty', { file })}\n`);
});

/** SQLite has no words for a folder that is not there. */
async function folderProblem(folder: string): Promise<string | null> {
  try {
    const isFolder = (await stat(folder)).isDirectory();
    return isFolder ? null : t('cli:file.notFolder', { folder });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return t('cli:about', { file: folder, message: systemErrorWords(String(error.code)) });
  }
}
