import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';

/** What SQLite keeps beside an open store: the journal of changes and its index. */
export const JOURNAL_SUFFIXES = ['-wal', '-shm'] as const;

/** Where a store's journal of changes stands. */
export function journalOf(path: string): string {
  return `${path}-wal`;
}

/** The one path of a file that exists, however it is reached; refuses what is not a file. */
export function existingFile(file: string): string {
  const path = resolve(file);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return refuse('store-missing', t('store:missing'), { details: path });
  if (there.isDirectory()) return refuse('store-foreign', t('store:folder'), { details: path });
  if (!there.isFile()) return refuse('store-foreign', t('store:foreign'), { details: path });
  return realpathSync(path);
}

/** The same for a file that may be gone. */
export function pathOf(file: string): string {
  const path = resolve(file);
  return existsSync(path) ? realpathSync(path) : path;
}

/** "/…/HSN 2024.arshjul" -> "/…/HSN 2024.kopior": where the copies stand when nothing else is said. */
export function defaultBackupFolder(file: string): string {
  return join(dirname(file), `${nameOf(file)}.kopior`);
}

/** The name of a store without its ending. */
export function nameOf(file: string): string {
  return basename(file, extname(file));
}
