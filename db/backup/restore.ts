import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { takeWriteLock } from '../files/lock.ts';
import { publish, syncFile } from '../files/sync.ts';
import { faultOfCopy } from './inspect.ts';
import { settingAside } from './set-aside.ts';

/**
 * Puts a copy in a store's place, and keeps what stood there beside it. Answers where it is kept; null when nothing stood
 * there.
 */
export function restore(path: string, copy: string, now: number): string | null {
  if (!existsSync(copy)) refuse('not-found', t('store:backup-not-found'), { details: copy });
  const lock = takeWriteLock(path);
  try {
    const steps = restoring(path, copy, now);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  } catch (thrown) {
    rmSync(unfinishedPath(path), { force: true });
    throw thrown;
  } finally {
    lock.release();
  }
}

/**
 * The steps of `restore`, for one who holds the write lock. After each `yield` the work may stop: nothing is lost, and doing all
 * of it again completes it.
 */
export function* restoring(path: string, copy: string, now: number): Generator<string, string | null> {
  const made = unfinishedPath(path);
  copyFileSync(copy, made);
  syncFile(made);
  yield `copied ${copy}`;
  const fault = faultOfCopy(made);
  if (fault !== null) refuse('store-damaged', t('store:backup-damaged'), { details: fault });
  const aside = yield* settingAside(path, now);
  publish(made, path);
  return aside;
}

/** Where a copy stands on its way to the store's place. */
function unfinishedPath(path: string): string {
  return `${path}.aterstalls`;
}
