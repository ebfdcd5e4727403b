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

export type Inspection = { readonly good: true; readonly mark: Mark } | { readonly good: false; readonly why: string };

/** Opens a copy that nobody writes, without a trace beside it, and checks every page, index and reference of it. */
export function inspectCopy(path: string): Inspection {
  try {
    const file = openInMemory(path);
    try {
      return inspect(file);
    } finally {
      file.close();
    }
  } catch (thrown) {
    return { good: false, why: asApiError(thrown).details ?? String(thrown) };
  }
}

function inspect(file: SqliteFile): Inspection {
  if (numberPragma(file, 'application_id') !== APPLICATION_ID) return { good: false, why: 'not a store' };
  const complaints = checkPages(file, 'integrity_check');
  if (complaints.length > 0) return { good: false, why: complaints.join('\n') };
  if (file.prepare('PRAGMA foreign_key_check').get() !== undefined) return { good: false, why: 'rows that refer to nothing' };
  return { good: true, mark: markOf(file) };
}
