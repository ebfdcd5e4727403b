import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { t } from '../../shared/text/messages/index.ts';
import { settingAside } from '../backup/set-aside.ts';
import { codeOf, refuse } from '../errors.ts';
import { JOURNAL_SUFFIXES } from '../files/paths.ts';
import { APPLICATION_ID, openSqlite } from '../files/sqlite.ts';
import { publishNew } from '../files/sync.ts';
import { type Migrations, migrate } from '../migrations/migrate.ts';

/**
 * Makes an empty store of the newest schema. It is made beside and gets its name when it is whole, so that a file with the
 * name of a store always is one. Refuses with `conflict` when something has the name.
 */
export async function createFile(file: string, migrations: Migrations): Promise<void> {
  const path = resolve(file);
  if (existsSync(path)) refuseTaken(path);
  if (!existsSync(dirname(path))) refuse('store-missing', t('store:folder-missing'), { details: path });
  const made = `${path}.ny-${randomBytes(4).toString('hex')}`;
  try {
    await writeEmptyStore(made, migrations);
    // The journal of a store that has been taken away would be read as this one's.
    for (const _moved of settingAside(path, Date.now()));
    publishNew(made, path);
  } catch (thrown) {
    for (const suffix of ['', '-journal', ...JOURNAL_SUFFIXES]) rmSync(`${made}${suffix}`, { force: true });
    if (codeOf(thrown) === 'EEXIST') refuseTaken(path);
    throw thrown;
  }
}

/** A new file with a store's head and tables; closed again. */
export async function writeEmptyStore(path: string, migrations: Migrations): Promise<void> {
  const sqlite = openSqlite(path, 'create');
  try {
    sqlite.pragma(`application_id = ${APPLICATION_ID}`);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    await migrate(sqlite, migrations);
  } finally {
    sqlite.close();
  }
}

function refuseTaken(path: string): never {
  return refuse('conflict', t('store:name-taken'), { details: path });
}
