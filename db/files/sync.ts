import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../errors.ts';

/**
 * Makes the disk hold what has been written to a file. Never for a file that SQLite has open in this process: closing it here
 * would drop SQLite's locks, https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
 */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the disk hold a folder's names after a rename. Windows has no such call, and does not need it. */
export function syncFolderOf(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Gives a finished file its name, replacing whatever has it. On the disk when it returns. */
export function publish(made: string, path: string): void {
  renameSync(made, path);
  syncFolderOf(path);
}

/** What file systems without hard links answer: FAT, some network shares; EISDIR is libuv's word for Windows' refusal. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR']);

/**
 * Gives a finished file its name where nothing has it; throws EEXIST otherwise. A hard link cannot replace a file; where there
 * are none, the caller's own look is all there is.
 */
export function publishNew(made: string, path: string): void {
  try {
    linkSync(made, path);
  } catch (thrown) {
    if (!WITHOUT_LINKS.has(codeOf(thrown) ?? '')) throw thrown;
    publish(made, path);
    return;
  }
  rmSync(made);
  syncFolderOf(path);
}
