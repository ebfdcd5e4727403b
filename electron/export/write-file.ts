import { randomUUID } from 'node:crypto';
import { lstat, open, readlink, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type ErrorKind, failed, ok, type Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import { type OpenElsewhere, openElsewhere } from './open-elsewhere.ts';

/**
 * Writes a whole file or nothing: beside the place, flushed to the disk, then moved there. A file that stands there is
 * replaced only when the new one is complete, and keeps its rights; what is half written is removed. A link is followed and stays.
 *
 * @returns `not-found` (no such folder), `invalid-input` (a device, a pipe, links in a ring), `conflict` (another program says that it has the file open), `read-only`
 *   (no permission, the file is write-protected, or open in another program), `disk-full`
 *   or `unexpected`, with a message for the person
 */
export async function writeFileSafely(named: string, bytes: Uint8Array): Promise<Result<null>> {
  const looked = await attempt(() => targetOf(named));
  if (!looked.ok) return explain(looked.error, named, 'write');
  const { path, mode, isOther } = looked.value;
  if (isOther) return failed('invalid-input', t('report:notFile', { file: basename(named) }));
  // Taking its place would need no right to write in it.
  if (mode !== null && (mode & ANYONE_WRITES) === 0) {
    return failed('read-only', t('report:fileProtected', { file: basename(path) }));
  }
  const user = mode === null ? null : await openElsewhere(path);
  if (user !== null) return inUse(user, path);
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const written = await attempt(() => writeFlushed(beside, bytes, mode));
  if (!written.ok) return undone(beside, written.error, path, 'write');
  const moved = await attempt(() => rename(beside, path));
  if (!moved.ok) return undone(beside, moved.error, path, 'replace');
  // The file stands there whole; where a file system cannot flush a folder, its name is written a little later.
  await attempt(() => flushFolder(dirname(path)));
  return ok(null);
}

/** A lock that a program has left behind when it stopped is for the person to tell from one that holds. */
function inUse({ lock, person }: OpenElsewhere, path: string): Result<null> {
  const file = basename(path);
  const message = person === null ? t('report:fileOpen', { file }) : t('report:fileOpenBy', { file, person });
  return failed('conflict', `${message} ${t('report:staleLock', { lock: basename(lock) })}`);
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

/** The rights of whoever may change a file; one that nobody may change is write-protected. */
const ANYONE_WRITES = 0o222;

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: NodeJS.ErrnoException };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** As many links after each other as Linux follows. */
const MOST_LINKS = 40;

interface Target {
  /** Where the file itself stands or is to stand, past all links. */
  readonly path: string;
  /** The rights of the file that stands there; null for a new one, which gets the person's usual. */
  readonly mode: number | null;
  /** Something that cannot be replaced by a file without being lost: a device, a pipe, a socket. */
  readonly isOther: boolean;
}

async function targetOf(named: string): Promise<Target> {
  const about = await orMissing(stat(named));
  const isOther = about !== null && !about.isFile() && !about.isDirectory();
  // A file without a name of its own, such as the program's output, is not looked for behind its link.
  const path = isOther ? named : await pastLinks(named);
  return { path, mode: about === null ? null : about.mode & 0o7777, isOther };
}

/** Links are followed one by one, since the last may lead to where nothing stands yet. */
async function pastLinks(named: string): Promise<string> {
  let path = named;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const about = await orMissing(lstat(path));
    if (about === null || !about.isSymbolicLink()) return path;
    path = resolve(dirname(path), await readlink(path));
  }
  throw Object.assign(new Error(`too many links: ${named}`), { code: 'ELOOP' });
}

async function orMissing<T>(about: Promise<T>): Promise<T | null> {
  try {
    return await about;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function writeFlushed(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'wx', mode ?? 0o666);
  try {
    // What the system takes away from a new file's rights is no concern of one that replaces another.
    if (mode !== null) await file.chmod(mode);
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
    case 'ELOOP':
      return said('invalid-input', t('report:notFile', { file }));
    case 'ENOENT':
    case 'ENOTDIR':
      return said('not-found', t('report:folderMissing', { folder }));
    case 'ENAMETOOLONG':
      return said('unexpected', t('report:nameTooLong', { file }));
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
