import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupFile } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import type { SqliteFile } from '../files/sqlite.ts';
import { publish, syncFile } from '../files/sync.ts';
import { faultOfCopy, markOf, markOfCopy } from './inspect.ts';
import { backupsIn, namesIn } from './list.ts';
import { backupId, backupPath, isUnfinished, unfinishedPath } from './names.ts';
import { copiesToKeep } from './rotation.ts';

/**
 * Copies an open store with SQLite's online backup, while it may be written. The copy is written beside, opened and checked
 * whole before it gets its name; then older ones go by the rotation. Nothing is copied when the newest copy already
 * holds the same: an idle store must not push its older copies out. `now` is in milliseconds since 1970.
 */
export async function makeBackup(file: SqliteFile, folder: string, now: number): Promise<BackupFile> {
  mkdirSync(folder, { recursive: true });
  const existing = backupsIn(folder);
  const [newest] = existing;
  if (newest !== undefined && holdsTheSame(file, backupPath(folder, newest.id))) return newest;

  clearUnfinished(folder);
  const time = freeTime(existing, now);
  const made = unfinishedPath(folder, backupId(time));
  try {
    await file.backup(made);
    const fault = faultOfCopy(made);
    if (fault !== null) refuse('store-damaged', t('store:backup-bad'), { details: fault });
    syncFile(made);
    publish(made, backupPath(folder, backupId(time)));
  } catch (thrown) {
    rmSync(made, { force: true });
    throw thrown;
  }
  rotate(folder, now);
  const { size } = statSync(backupPath(folder, backupId(time)));
  return { id: backupId(time), at: new Date(time).toISOString(), bytes: size };
}

/** The whole check comes last: it takes longest, and is needed only where nothing has changed since. */
function holdsTheSame(file: SqliteFile, copy: string): boolean {
  const mark = markOf(file);
  const copied = markOfCopy(copy);
  return copied?.clock === mark.clock && copied.schemaVersion === mark.schemaVersion && faultOfCopy(copy) === null;
}

/** The first millisecond from now on that no copy is named after. */
function freeTime(existing: readonly BackupFile[], now: number): number {
  const taken = new Set(existing.map(({ id }) => id));
  let time = Math.floor(now);
  while (taken.has(backupId(time))) time += 1;
  return time;
}

/** What a copying that was cut short has left; only the one writer of a store copies it, so none is being written. */
function clearUnfinished(folder: string): void {
  for (const name of namesIn(folder).filter(isUnfinished)) rmSync(join(folder, name), { force: true });
}

function rotate(folder: string, now: number): void {
  const copies = backupsIn(folder).map(({ id, at }) => ({ id, time: Date.parse(at) }));
  const kept = copiesToKeep(
    copies.map(({ time }) => time),
    now,
  );
  for (const { id, time } of copies) if (!kept.has(time)) rmSync(backupPath(folder, id), { force: true });
}
