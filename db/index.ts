import type { Result } from '../shared/api/result.ts';
import type { BackupFile } from '../shared/api/views.ts';
import type { Year } from '../shared/model/year.ts';
import { backupsIn } from './backup/list.ts';
import { backupPath } from './backup/names.ts';
import { newestGoodCopy, withOffer } from './backup/offer.ts';
import { restore } from './backup/restore.ts';
import { asApiError, attempt, Refusal } from './errors.ts';
import { defaultBackupFolder, existingFile, pathOf } from './files/paths.ts';
import { settleAll } from './log/step.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migrations } from './migrations/migrate.ts';
import { createFile, removeStore } from './open/create.ts';
import { openToRead, openToWrite, openWriter } from './open/open.ts';
import { connect } from './query.ts';
import { readingSession, writingSession } from './session/open-session.ts';
import type { Store, StoreOptions } from './store.ts';
import type { StoreCheck } from './verify/verify.ts';
import { verifyFile } from './verify/verify-file.ts';

export { momentWords } from './backup/offer.ts';
export type { NewPackage } from './commit/package/keep.ts';
export type { NewVersion, VersionFile } from './commit/report-version/keep.ts';
export type { Committed, Store, StoreOptions } from './store.ts';
export type { StoreCheck } from './verify/verify.ts';

interface NewStoreOptions extends Omit<StoreOptions, 'access'> {
  /** The year that the store begins with, which cannot be undone; an empty store without it. */
  readonly year?: Year;
  /** Writes what it begins with besides the year, which cannot be undone either. */
  readonly fill?: (store: Store) => Promise<Result<unknown>>;
}

/** Makes a store, all of it or nothing, and opens it to be written. `conflict` when the file exists. */
export function createStore(file: string, { year, fill, ...options }: NewStoreOptions = {}): Promise<Result<Store>> {
  return attempt(async () => {
    const path = await createFile(file, MIGRATIONS, async (made) => {
      if (year !== undefined) await begin(made, { year, fill }, options);
    });
    try {
      return await open(path, options, MIGRATIONS);
    } catch (thrown) {
      // It could not even be opened once: no one has anything in it.
      if (asApiError(thrown).kind === 'disk-full') removeStore(path);
      throw thrown;
    }
  }, 'create');
}

/** Writes the year that a store begins with and what belongs to it, before the store has its name: no one else can know of it, so it needs no lock. */
async function begin(
  path: string,
  { year, fill }: { readonly year: Year; readonly fill: NewStoreOptions['fill'] | undefined },
  { clock = Date.now, person }: StoreOptions,
): Promise<void> {
  const opened = { path, sqlite: openWriter(path), backupFolder: defaultBackupFolder(path), lock: null };
  const store = writingSession(opened, clock, person);
  const imported = await store.importYear(year, 'start');
  const filled = imported.ok && fill !== undefined ? await fill(store) : imported;
  connect(opened.sqlite).transaction(settleAll);
  await store.close();
  if (!filled.ok) throw new Refusal(filled.error);
}

/**
 * Opens a store. Refuses with `store-missing`, `store-foreign`, `store-damaged`, `store-newer`, `store-busy` (another program
 * writes it), `read-only` or `disk-full`; the file is then as it was.
 */
export function openStore(file: string, options: StoreOptions = {}): Promise<Result<Store>> {
  return openStoreWith(MIGRATIONS, file, options);
}

/** `openStore` with other migrations than the program's own: for tests of going from one version to another. */
export async function openStoreWith(migrations: Migrations, file: string, options: StoreOptions = {}): Promise<Result<Store>> {
  const opened = await attempt(() => open(file, options, migrations), options.access === 'read' ? 'read' : 'change');
  return opened.ok ? opened : { ok: false, error: withOffer(opened.error, copiesOf(file, options.backupFolder)) };
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
  return backupsIn(copiesOf(file, backupFolder));
}

/** The newest copy of a store that is whole now; null when there is none. */
export async function newestGoodBackup(file: string, backupFolder?: string): Promise<BackupFile | null> {
  return newestGoodCopy(copiesOf(file, backupFolder));
}

function copiesOf(file: string, backupFolder: string | undefined): string {
  return backupFolder ?? defaultBackupFolder(pathOf(file));
}

/**
 * Checks a store without opening it: also one that is damaged, was not closed, is of another schema, or is no store. Neither it
 * nor its journal is changed. Refuses only what cannot be read at all.
 */
export function verifyStore(file: string): Promise<Result<StoreCheck>> {
  return attempt(() => verifyFile(existingFile(file)), 'read');
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
  }, 'restore');
}
