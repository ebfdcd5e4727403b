import type { Result } from '../shared/api/result.ts';
import type { BackupFile } from '../shared/api/views.ts';
import { backupsIn } from './backup/list.ts';
import { backupPath } from './backup/names.ts';
import { restore } from './backup/restore.ts';
import { attempt } from './errors.ts';
import { defaultBackupFolder, pathOf } from './files/paths.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migrations } from './migrations/migrate.ts';
import { createFile } from './open/create.ts';
import { openToRead, openToWrite } from './open/open.ts';
import { readingSession, writingSession } from './session/open-session.ts';
import type { Store, StoreOptions } from './store.ts';

export type { Store, StoreOptions } from './store.ts';
export type { StoreCheck } from './verify/verify.ts';

/** Makes an empty store and opens it to be written. `conflict` when the file exists. */
export function createStore(file: string, options: Omit<StoreOptions, 'access'> = {}): Promise<Result<Store>> {
  return attempt(async () => {
    await createFile(file, MIGRATIONS);
    return open(file, options, MIGRATIONS);
  });
}

/**
 * Opens a store. Refuses with `store-missing`, `store-foreign`, `store-damaged`, `store-newer`, `store-busy` (another program
 * writes it), `read-only` or `disk-full`; the file is then as it was.
 */
export function openStore(file: string, options: StoreOptions = {}): Promise<Result<Store>> {
  return openStoreWith(MIGRATIONS, file, options);
}

/** `openStore` with other migrations than the program's own: for tests of going from one version to another. */
export function openStoreWith(migrations: Migrations, file: string, options: StoreOptions = {}): Promise<Result<Store>> {
  return attempt(() => open(file, options, migrations));
}

async function open(file: string, options: StoreOptions, migrations: Migrations): Promise<Store> {
  const now = options.clock ?? Date.now;
  const opening = { backupFolder: options.backupFolder, now, migrations };
  if (options.access === 'read') return readingSession(await openToRead(file, opening));
  const opened = await openToWrite(file, opening);
  try {
    return writingSession(opened, now, options.person);
  } catch (thrown) {
    opened.sqlite.close();
    opened.lock?.release();
    throw thrown;
  }
}

/** The good copies of a store, newest first; also when the store itself is gone or cannot be opened. */
export async function listBackups(file: string, backupFolder?: string): Promise<BackupFile[]> {
  return backupsIn(backupFolder ?? defaultBackupFolder(pathOf(file)));
}

/**
 * Puts a copy in the store's place. What stood there is kept beside it, with its journal; `keptDamagedAs` is that path, null
 * when nothing stood there. No one may have the store open to write it.
 */
export function restoreBackup(
  file: string,
  backup: string,
  backupFolder?: string,
): Promise<Result<{ readonly keptDamagedAs: string | null }>> {
  return attempt(() => {
    const path = pathOf(file);
    const copy = backupPath(backupFolder ?? defaultBackupFolder(path), backup);
    return { keptDamagedAs: restore(path, copy, Date.now()) };
  });
}
