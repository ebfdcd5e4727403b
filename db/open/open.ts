import { existsSync, statSync } from 'node:fs';
import { t } from '../../shared/text/messages/index.ts';
import { makeBackup } from '../backup/backup.ts';
import { backupsIn } from '../backup/list.ts';
import { codeOf, refuse } from '../errors.ts';
import { takeWriteLock, type WriteLock } from '../files/lock.ts';
import { defaultBackupFolder, existingFile } from '../files/paths.ts';
import { openInMemory, openSqlite, type SqliteFile, type SqliteMode } from '../files/sqlite.ts';
import { type Migrations, migrate, newestVersion } from '../migrations/migrate.ts';
import { type Probe, probe } from './probe.ts';

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
  const path = existingFile(file);
  const backupFolder = opening.backupFolder ?? defaultBackupFolder(path);
  const lock = takeWriteLock(path);
  try {
    // Looked at through a connection that cannot write: a damaged file is left as it is, with its journal.
    const { schemaVersion } = withSqlite(path, 'read', (sqlite) => look(sqlite, opening, backupFolder, 'all-unless-closed'));
    const sqlite = openSqlite(path, 'write');
    try {
      sqlite.pragma('journal_mode = WAL');
      sqlite.pragma('synchronous = FULL');
      sqlite.pragma('foreign_keys = ON');
      if (schemaVersion < newestVersion(opening.migrations)) {
        await makeBackup(sqlite, backupFolder, opening.now());
        await migrate(sqlite, opening.migrations);
      }
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

/** Opens a store to read it, whoever writes it. One of an older schema is first brought to the newest by a writer. */
export async function openToRead(file: string, opening: Opening): Promise<Opened> {
  const path = existingFile(file);
  const backupFolder = opening.backupFolder ?? defaultBackupFolder(path);
  const sqlite = openReader(path);
  try {
    const { schemaVersion } = look(sqlite, opening, backupFolder, 'pages');
    if (schemaVersion === newestVersion(opening.migrations)) return { path, sqlite, backupFolder, lock: null };
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

function look(sqlite: SqliteFile, opening: Opening, backupFolder: string, check: 'pages' | 'all-unless-closed'): Probe {
  return probe(sqlite, newestVersion(opening.migrations), () => backupsIn(backupFolder).length > 0, check);
}

/**
 * A connection that changes nothing, yet may tidy up: opened for writing, it takes the journal away with it when it is the last
 * one out. Where the folder cannot be written, the file is read as it stands, unless a journal holds what is newest.
 */
function openReader(path: string): SqliteFile {
  const sqlite = openSqlite(path, 'write');
  try {
    sqlite.pragma('query_only = ON');
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
    return sqlite;
  } catch (thrown) {
    sqlite.close();
    const code = codeOf(thrown) ?? '';
    if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY')) return openAsItStands(path);
    if (code === 'SQLITE_NOTADB') return openSqlite(path, 'read');
    throw thrown;
  }
}

function openAsItStands(path: string): SqliteFile {
  const journal = `${path}-wal`;
  if (existsSync(journal) && statSync(journal).size > 0) return refuse('read-only', t('store:cannot-open'), { details: journal });
  return openInMemory(path);
}

function withSqlite<T>(path: string, mode: SqliteMode, work: (sqlite: SqliteFile) => T): T {
  const sqlite = openSqlite(path, mode);
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
}
