import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { t } from '../../../shared/text/messages/index.ts';
import { makeStore } from '../../shell/make-store.ts';
import { command } from '../command.ts';
import { done, failure } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { systemErrorWords } from '../system-errors.ts';

const EXAMPLE = fileURLToPath(new URL('../../../resources/example/hsn-2024.json', import.meta.url));

/** `init --store F [--example]`: makes a store, empty or with the example year. Never takes the place of a file. */
export const init = command({ store: 'value', example: 'flag' }, async ({ store: file, example }) => {
  // The name of a file that ends so would be made without its end.
  if (file.endsWith('/') || file.endsWith(sep)) {
    return failure(t('cli:init.folder', { file }));
  }
  const folder = await folderProblem(dirname(resolve(file)));
  if (folder !== null) {
    return failure(folder);
  }
  const made = await makeStore(file, example ? EXAMPLE : null);
  if (!made.ok) {
    return storeFailure(file, made.error, 'create');
  }
  await made.value.close();
  return done(`${t(example ? 'cli:init.example' : 'cli:init.empty', { file })}\n`);
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
