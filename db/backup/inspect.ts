import { readFileSync } from 'node:fs';
import { asApiError } from '../errors.ts';
import { APPLICATION_ID, checkPages, numberPragma, openInMemory, type SqliteFile } from '../files/sqlite.ts';

/** How far a store has come: two files with the same mark hold the same work. */
export interface Mark {
  readonly schemaVersion: number;
  /** The newest reading of the log's clock; null for a store that nothing has been done in. */
  readonly clock: string | null;
}

export function markOf(file: SqliteFile): Mark {
  const clock = file.prepare<[], string>('SELECT max(clock) FROM step').pluck().get();
  return { schemaVersion: numberPragma(file, 'user_version'), clock: clock ?? null };
}

/**
 * What is wrong with a copy that nobody writes; null when it is whole. Every page, index and reference of it is checked,
 * and it gets no trace beside it.
 */
export function faultOfCopy(path: string): string | null {
  return inCopy(path, faultOf, (why) => why);
}

/** The mark of a copy; null when it cannot be read. */
export function markOfCopy(path: string): Mark | null {
  return inCopy<Mark | null>(path, markOf, () => null);
}

function inCopy<T>(path: string, look: (file: SqliteFile) => T, unreadable: (why: string) => T): T {
  try {
    const file = openInMemory(readFileSync(path));
    try {
      return look(file);
    } finally {
      file.close();
    }
  } catch (thrown) {
    return unreadable(asApiError(thrown).details ?? String(thrown));
  }
}

function faultOf(file: SqliteFile): string | null {
  if (numberPragma(file, 'application_id') !== APPLICATION_ID) return 'not a store';
  const complaints = checkPages(file, 'integrity_check');
  if (complaints.length > 0) return complaints.join('\n');
  return file.prepare('PRAGMA foreign_key_check').get() === undefined ? null : 'rows that refer to nothing';
}
