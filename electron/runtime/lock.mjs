import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The holder touches its lock this often ... */
const touchEveryMs = 5_000;
/** ... so a lock untouched for this long has no living holder, on whatever machine it was. */
const staleAfterMs = 60_000;
const lookEveryMs = 200;

/**
 * Lets one process at a time do a piece of work. It saves double work only: what the work produces is published by
 * renaming, so nothing breaks if two processes ever hold the same lock (a laptop that slept for a minute, say).
 *
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void, staleMs?: number }} [options] `onWait` is called once, when another process holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(path, work, options = {}) {
  await mkdir(dirname(path), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), id: randomBytes(8).toString('hex') });
  let told = false;
  while (!(await take(path, mine))) {
    if (await isAbandoned(path, options.staleMs ?? staleAfterMs)) {
      await removeAbandoned(path);
      continue;
    }
    if (!told) {
      told = true;
      options.onWait?.();
    }
    await wait(lookEveryMs);
  }
  const touch = setInterval(() => {
    const now = new Date();
    // Someone may have taken the lock as abandoned; then there is nothing left to touch, and nothing to do about it.
    utimes(path, now, now).catch(() => {});
  }, touchEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    if ((await readLock(path)) === mine) await rm(path, { force: true });
  }
}

/**
 * @param {string} path
 * @param {string} content
 */
async function take(path, content) {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {number} staleMs
 */
async function isAbandoned(path, staleMs) {
  const info = await stat(path).catch(() => null);
  if (info === null) return false;
  if (Date.now() - info.mtimeMs > staleMs) return true;
  const content = await readLock(path);
  if (content === null || content === '') return false;
  return holderIsGone(content);
}

/** @param {string} content */
function holderIsGone(content) {
  /** @type {unknown} */
  let holder;
  try {
    holder = JSON.parse(content);
  } catch {
    // Not one of ours, or half written: only its age can tell.
    return false;
  }
  if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('host' in holder)) return false;
  if (holder.host !== hostname() || typeof holder.pid !== 'number') return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/**
 * Renamed away before it is removed, so that of several waiters only one gets to remove it.
 *
 * @param {string} path
 */
async function removeAbandoned(path) {
  const aside = `${path}.${randomBytes(4).toString('hex')}.old`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  await rm(aside, { force: true });
}

/** @param {string} path */
async function readLock(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
