import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { t } from '../../shared/text/messages/index.ts';
import { settingAside } from '../backup/set-aside.ts';
import { codeOf, refuse } from '../errors.ts';
import { lockPath } from '../files/lock.ts';
import { JOURNAL_SUFFIXES, journalOf } from '../files/paths.ts';
import { APPLICATION_ID, openSqlite } from '../files/sqlite.ts';
import { publishNew } from '../files/sync.ts';
import { type Migrations, migrate } from '../migrations/migrate.ts';

/**
 * Makes an empty store of the newest schema. It is made beside and gets its name when it is whole, so that a file with the
 * name of a store always is one. `fill` writes its first content, given its path. Answers the path of the store; refuses with
 * `conflict` when something has the name.
 */
export async function createFile(file: string, migrations: Migrations, fill: (made: string) => Promise<void>): Promise<string> {
  const path = resolve(file);
  if (existsSync(path)) refuseTaken(path);
  if (!existsSync(dirname(path))) refuse('store-missing', t('store:folder-missing'), { details: path });
  const made = `${path}.ny-${randomBytes(4).toString('hex')}`;
  try {
    await writeEmptyStore(made, migrations);
    await fill(made);
    // SQLite closes also when it has no room to empty the journal into the file, and only the file gets the name.
    if (existsSync(journalOf(made))) refuse('disk-full', t('store:disk-full-create'), { details: 'the journal is left' });
    // The journal of a store that has been taken away would be read as this one's.
    for (const _moved of settingAside(path, Date.now()));
    publishNew(made, path);
    return path;
  } catch (thrown) {
    removeStore(made);
    if (codeOf(thrown) === 'EEXIST') refuseTaken(path);
    throw thrown;
  }
}

/** Takes away a store that was never used, with all that SQLite and the lock have put beside it. */
export function removeStore(path: string): void {
  for (const suffix of ['', '-journal', ...JOURNAL_SUFFIXES]) rmSync(`${path}${suffix}`, { force: true });
  rmSync(lockPath(path), { force: true });
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
