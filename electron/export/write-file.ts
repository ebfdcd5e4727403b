import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ErrorKind, failed, ok, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';

/**
 * Writes a whole file or nothing: beside the place, flushed to the disk, then moved there. A file that stands there is
 * replaced only when the new one is complete; what is half written is removed.
 *
 * @returns `not-found` (no such folder), `read-only` (no permission, or the file is open in another program), `disk-full`
 *   or `unexpected`, with a message for the person
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const refused = await attempt(() => writeFlushed(beside, bytes));
  if (refused !== null) return undone(beside, refused, path, 'write');
  const notMoved = await attempt(() => rename(beside, path));
  if (notMoved !== null) return undone(beside, notMoved, path, 'replace');
  // The file stands there whole; where a file system cannot flush a folder, its name is written a little later.
  await attempt(() => flushFolder(dirname(path)));
  return ok(null);
}

/** Removes what was written beside; a disk that refuses that too says the same as it did the first time. */
async function undone(
  beside: string,
  error: NodeJS.ErrnoException,
  path: string,
  step: 'write' | 'replace',
): Promise<Result<null>> {
  await attempt(() => rm(beside, { force: true }));
  return explain(error, path, step);
}

/** The error of something that failed; null when it did not. */
async function attempt(work: () => Promise<void>): Promise<NodeJS.ErrnoException | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the file's new name last through a power cut. Windows does not open folders, and needs no such thing. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function explain(error: NodeJS.ErrnoException, path: string, step: 'write' | 'replace'): Result<null> {
  const file = basename(path);
  const folder = dirname(path);
  const said = (kind: ErrorKind, message: string): Result<null> => failed(kind, message, { details: error.message });
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return said('disk-full', t('report:diskFull', { file }));
    case 'ENOENT':
    case 'ENOTDIR':
      return said('not-found', t('report:folderMissing', { folder }));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'EISDIR':
    case 'ENOTEMPTY':
      return said('read-only', step === 'replace' ? t('report:fileInUse', { file }) : t('report:folderReadOnly', { folder }));
    default:
      return said('unexpected', t('report:writeFailed', { file }));
  }
}
