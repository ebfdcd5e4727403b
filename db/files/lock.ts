import { type BigIntStats, closeSync, openSync, rmSync, statSync } from 'node:fs';
import { t } from '../../shared/text/messages/index.ts';
import { codeOf, refuse } from '../errors.ts';
import { openSqlite, type SqliteFile } from './sqlite.ts';

/** The right to write a store; one program at a time has it. */
export interface WriteLock {
  readonly release: () => void;
}

const ATTEMPTS = 5;

/**
 * Takes the right to write a store, or refuses with `store-busy`. It is SQLite's exclusive lock on an empty file beside the
 * store: the operating system drops it with the process, however that ends, so it can never be left behind as a number in a
 * file can. Readers do not look at it.
 */
export function takeWriteLock(storeFile: string): WriteLock {
  const path = `${storeFile}-lock`;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = makeOrFind(path);
    const held = holdExclusively(path);
    if (held === null) continue;
    // Whoever had the lock before takes the file away when it is done: make sure that this one still has the name.
    if (isSameFile(before, find(path))) return { release: () => release(held, path) };
    held.close();
  }
  return refuse('store-busy', t('store:busy'), { details: path });
}

/** Null when the file was taken away before it could be opened. */
function holdExclusively(path: string): SqliteFile | null {
  const file = openUnlessGone(path);
  if (file === null) return null;
  try {
    file.pragma('busy_timeout = 0');
    // Nothing is ever written here, so a journal would only lie beside the store.
    file.pragma('journal_mode = MEMORY');
    file.exec('BEGIN EXCLUSIVE');
    return file;
  } catch (thrown) {
    file.close();
    throw thrown;
  }
}

function openUnlessGone(path: string): SqliteFile | null {
  try {
    return openSqlite(path, 'write');
  } catch (thrown) {
    if (codeOf(thrown) === 'SQLITE_CANTOPEN' && find(path) === undefined) return null;
    throw thrown;
  }
}

/**
 * Where a file that is open can be removed, the name goes before the lock, so that the next one makes a new file. Windows
 * refuses that; there the name goes last, and stays when someone else has taken it already.
 */
function release(held: SqliteFile, path: string): void {
  if (process.platform !== 'win32') rmSync(path, { force: true });
  held.close();
  if (process.platform === 'win32') removeUnlessTaken(path);
}

function removeUnlessTaken(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (thrown) {
    if (!['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(thrown) ?? '')) throw thrown;
  }
}

/**
 * The file of the lock. Only a file that is not there is opened here: closing one that is would drop the lock of another
 * connection in this process.
 */
function makeOrFind(path: string): BigIntStats | undefined {
  const there = find(path);
  if (there !== undefined) return there;
  try {
    closeSync(openSync(path, 'wx'));
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown;
  }
  return find(path);
}

function find(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

function isSameFile(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}
