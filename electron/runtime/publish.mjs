import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Longer than any of our steps takes; only what is older than this can be left over from a process that was killed. */
const leftoverAgeMs = 60 * 60 * 1000;

/**
 * Makes a file or a folder beside its place and renames it in, so that what has the right name is always whole: a kill in
 * the middle leaves only a `.tmp` beside it, and of two makers at once one wins and the other's work is dropped.
 *
 * @param {string} target
 * @param {(beside: string) => Promise<void>} make writes a file, or a folder with content, at the path it is given
 * @returns {Promise<void>}
 */
export async function publish(target, make) {
  const beside = await placeBeside(target);
  try {
    await make(beside);
    await flush(beside);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (isTaken(error)) return;
    throw error;
  }
}

/**
 * A folder for the work on something that will be published, removed again whatever happens.
 *
 * @template T
 * @param {string} target what the work is for
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkFolder(target, work) {
  const folder = await placeBeside(target);
  await mkdir(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} target */
async function placeBeside(target) {
  await mkdir(dirname(target), { recursive: true });
  await removeLeftovers(target);
  return `${target}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}

/**
 * @param {string} target
 * @param {number} now
 */
async function removeLeftovers(target, now = Date.now()) {
  const folder = dirname(target);
  const start = `${basename(target)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !/\.\d+-[0-9a-f]{8}\.tmp$/.test(name)) continue;
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info !== null && now - info.mtimeMs > leftoverAgeMs) await rm(path, { recursive: true, force: true });
  }
}

/** @param {string} path */
async function flush(path) {
  if (!(await stat(path)).isFile()) return;
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Renaming a folder onto one with content fails: another process was first with the same thing.
 *
 * @param {unknown} error
 */
function isTaken(error) {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOTEMPTY' || error.code === 'EEXIST';
}
