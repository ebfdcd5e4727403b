import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupFile } from '../../shared/api/views.ts';
import { codeOf } from '../errors.ts';
import { backupId, backupTime } from './names.ts';

/** The copies in a folder, newest first; each was checked before it got its name. None where there is no folder. */
export function backupsIn(folder: string): BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => {
      const time = backupTime(name);
      return time === null ? [] : [{ time, bytes: statSync(join(folder, name)).size }];
    })
    .sort((one, other) => other.time - one.time)
    .map(({ time, bytes }) => ({ id: backupId(time), at: new Date(time).toISOString(), bytes }));
}

const NOTHING_TO_SEE = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/** The names in a folder; none where there is no folder, or none that this person may look into. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (thrown) {
    if (NOTHING_TO_SEE.has(codeOf(thrown) ?? '')) return [];
    throw thrown;
  }
}
