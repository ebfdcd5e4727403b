import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { t } from '../../../shared/text/messages/index.ts';
import { makeStore } from '../../shell/make-store.ts';
import { command } from '../command.ts';
import { done, failure, failureWith } from '../outcome.ts';
import { systemErrorWords } from '../system-errors.ts';

const EXAMPLE = fileURLToPath(new URL('../../../resources/example/hsn-2024.json', import.meta.url));

/** `init --store F [--example]`: makes a store, empty or with the example year. Never takes the place of a file. */
export const init = command({ store: 'value', example: 'flag' }, async ({ store: file, example }) => {
  const folder = await folderProblem(dirname(resolve(file)));
  if (folder !== null) {
    return failure(folder);
  }
  const made = await makeStore(file, example ? EXAMPLE : null);
  if (!made.ok) {
    return failureWith(file, made.error);
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
    return t('cli:about', { file: folder, message: systemErrorWords(error) });
  }
}
