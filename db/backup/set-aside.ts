import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JOURNAL_SUFFIXES, nameOf } from '../files/paths.ts';
import { syncFolderOf } from '../files/sync.ts';
import { namesIn } from './list.ts';

/**
 * Moves a store out of the way with its journal, to `<name>.skadad-<date>-<time>.arshjul` beside it, and answers that path;
 * null when nothing stood there. The journal goes first: a journal left alone under the store's name would be read into
 * whatever is put there next. Each `yield` is a place where an interruption leaves nothing lost; one after the journal
 * has gone is taken up again under the same name.
 */
export function* settingAside(path: string, now: number): Generator<string, string | null> {
  if (!existsSync(path)) {
    yield* moving(JOURNAL_SUFFIXES, path, asidePath(path, 'overgiven', now));
    return null;
  }
  const interrupted = interruptedAside(path);
  if (interrupted !== null) {
    for (const suffix of JOURNAL_SUFFIXES) rmSync(path + suffix, { force: true });
    yield* moving([''], path, interrupted);
    return interrupted;
  }
  const aside = asidePath(path, 'skadad', now);
  yield* moving([...JOURNAL_SUFFIXES, ''], path, aside);
  return aside;
}

function* moving(suffixes: readonly string[], path: string, aside: string): Generator<string, void> {
  for (const suffix of suffixes) {
    if (!existsSync(path + suffix)) continue;
    renameSync(path + suffix, aside + suffix);
    syncFolderOf(path);
    yield `moved ${path}${suffix}`;
  }
}

/**
 * Where the journal already stands when an earlier time was interrupted before the store itself had been moved. An empty
 * journal says only that someone has tried to open the store since.
 */
function interruptedAside(path: string): string | null {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return null;
  const folder = dirname(path);
  const names = new Set(namesIn(folder));
  const journal = [...names]
    .sort()
    .findLast((name) => name.startsWith(`${nameOf(path)}.skadad-`) && name.endsWith('.arshjul-wal'));
  const aside = journal?.slice(0, -'-wal'.length);
  return aside === undefined || names.has(aside) ? null : join(folder, aside);
}

/** A free name with the local time in it; a second one in the same second gets a number. */
function asidePath(path: string, word: 'skadad' | 'overgiven', now: number): string {
  const start = join(dirname(path), `${nameOf(path)}.${word}-${localStamp(now)}`);
  const free = (name: string) => ['', ...JOURNAL_SUFFIXES].every((suffix) => !existsSync(`${name}.arshjul${suffix}`));
  let name = start;
  for (let number = 2; !free(name); number += 1) name = `${start}-${number}`;
  return `${name}.arshjul`;
}

/** "20261122-071503" */
function localStamp(time: number): string {
  const at = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
}
