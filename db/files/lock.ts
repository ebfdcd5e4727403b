import { accessSync, chmodSync, constants, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../errors.ts';
import { openSqlite, type SqliteFile } from './sqlite.ts';

/** The right to write a store; one program at a time has it. */
export interface WriteLock {
  readonly release: () => void;
}

/**
 * Takes the right to write a store; throws `SQLITE_BUSY` at once when another program has it. It is SQLite's exclusive lock on
 * an empty, hidden file beside the store: the operating system drops it with the process, however that ends, so it is never
 * left behind as a number in a file can be. Readers do not look at it.
 */
export function takeWriteLock(storeFile: string): WriteLock {
  const folder = dirname(storeFile);
  // SQLite would only say that it cannot open a file; this says why.
  accessSync(folder, constants.W_OK);
  const path = lockPath(storeFile);
  const file = openLockFile(path);
  try {
    file.pragma('busy_timeout = 0');
    // Nothing is ever written here, so a journal would only lie beside the store.
    file.pragma('journal_mode = MEMORY');
    file.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    file.close();
    throw thrown;
  }
  return {
    release: () => {
      file.close();
      if (process.platform === 'win32') removeUnlessTaken(path);
    },
  };
}

/** Where the lock of a store stands. */
export function lockPath(storeFile: string): string {
  return join(dirname(storeFile), `.${basename(storeFile)}-lock`);
}

/** Whoever may write in the folder may take the lock, not only the one who was first. */
function openLockFile(path: string): SqliteFile {
  const isNew = !existsSync(path);
  const file = openSqlite(path, 'create');
  if (isNew && existsSync(path)) chmodSync(path, 0o666);
  return file;
}

/**
 * Windows does not hide the file by its name, and refuses to remove one that someone else has opened. Elsewhere the file
 * stays: removed while another waits for it, it would be locked under no name, and a third would lock a new one.
 */
function removeUnlessTaken(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (thrown) {
    if (!['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(thrown) ?? '')) throw thrown;
  }
}
