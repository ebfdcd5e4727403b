import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeOf } from '../../db/errors.ts';
import { publishNew } from '../../db/files/sync.ts';
import { createStore, openStore, type Store } from '../../db/index.ts';
import { failed, type Result } from '../../shared/api/result.ts';
import type { Year } from '../../shared/model/year.ts';
import { t } from '../../shared/text/messages/index.ts';
import { readYearFile } from './year-file.ts';

/** Makes a store, empty or with the year of a year file, and opens it. Never takes the place of a file that is there. */
export async function makeStore(file: string, yearFile: string | null): Promise<Result<Store>> {
  if (yearFile === null) return createStore(file);
  const year = await readYearFile(yearFile);
  return year.ok ? makeWithYear(file, year.value) : year;
}

/** Made beside and named when it is whole: a store with the name always has its year, also when the making was cut short. */
async function makeWithYear(file: string, year: Year): Promise<Result<Store>> {
  const beside = `${file}.ny-${randomBytes(4).toString('hex')}`;
  try {
    const made = await createStore(beside);
    if (!made.ok) return made;
    const imported = await made.value.importYear(year, 'start');
    await made.value.close();
    if (!imported.ok) return imported;
    publishNew(beside, file);
    return openStore(file, { access: 'write' });
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown;
    return failed('conflict', t('shell:store.exists', { name: basename(file) }), { details: 'EEXIST' });
  } finally {
    await rm(beside, { force: true });
  }
}
