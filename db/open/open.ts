import { makeBackup } from '../backup/backup.ts';
import { takeWriteLock, type WriteLock } from '../files/lock.ts';
import { defaultBackupFolder, existingFile } from '../files/paths.ts';
import { openSqlite, type SqliteFile } from '../files/sqlite.ts';
import { type Migrations, migrate, newestVersion } from '../migrations/migrate.ts';
import { fillIndex, isIndexed } from '../search/fill.ts';
import { refuseOtherFiles } from './head.ts';
import { probe } from './probe.ts';
import { openReader } from './reader.ts';

/** An open file that has been looked at, and the lock that comes with writing it. */
export interface Opened {
  readonly path: string;
  readonly sqlite: SqliteFile;
  readonly backupFolder: string;
  readonly lock: WriteLock | null;
}

export interface Opening {
  readonly backupFolder: string | undefined;
  readonly now: () => number;
  readonly migrations: Migrations;
}

/** Opens a store to write it, alone: checked, and brought to the newest schema after a backup of the older one. */
export async function openToWrite(file: string, opening: Opening): Promise<Opened> {
  const { path, backupFolder } = known(file, opening);
  const lock = takeWriteLock(path);
  try {
    const newest = newestVersion(opening.migrations);
    // Looked at through a connection that cannot write: a damaged file is left as it is, with its journal.
    const schemaVersion = schemaVersionOf(path, newest);
    const sqlite = openWriter(path);
    try {
      if (schemaVersion < newest) {
        await makeBackup(sqlite, backupFolder, opening.now());
        await migrate(sqlite, opening.migrations);
      }
      if (!isIndexed(sqlite)) fillIndex(sqlite);
      return { path, sqlite, backupFolder, lock };
    } catch (thrown) {
      sqlite.close();
      throw thrown;
    }
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}

/** Opens a store to read it, whoever writes it. One of an older schema, or index, is first brought to the newest by a writer. */
export async function openToRead(file: string, opening: Opening): Promise<Opened> {
  const { path, backupFolder } = known(file, opening);
  const newest = newestVersion(opening.migrations);
  const sqlite = openReader(path);
  try {
    if (probe(sqlite, newest, 'pages').schemaVersion === newest && isIndexed(sqlite))
      return { path, sqlite, backupFolder, lock: null };
  } catch (thrown) {
    sqlite.close();
    throw thrown;
  }
  sqlite.close();
  const migrated = await openToWrite(path, opening);
  migrated.sqlite.close();
  migrated.lock?.release();
  return openToRead(path, opening);
}

/** The one connection that writes a store, with the settings that what is saved relies on. */
export function openWriter(path: string): SqliteFile {
  const sqlite = openSqlite(path, 'write');
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    return sqlite;
  } catch (thrown) {
    sqlite.close();
    throw thrown;
  }
}

/** Where a store and its copies stand; refuses what is not a store before anything is made beside it. */
function known(file: string, opening: Opening): Pick<Opened, 'path' | 'backupFolder'> {
  const path = existingFile(file);
  const backupFolder = opening.backupFolder ?? defaultBackupFolder(path);
  refuseOtherFiles(path, backupFolder);
  return { path, backupFolder };
}

function schemaVersionOf(path: string, newest: number): number {
  const sqlite = openReader(path);
  try {
    return probe(sqlite, newest, 'all-unless-closed').schemaVersion;
  } finally {
    sqlite.close();
  }
}
