import Sqlite from 'better-sqlite3';

/** An open SQLite file: better-sqlite3's connection, which answers at once and throws `SqliteError`. */
export type SqliteFile = Sqlite.Database;

/** In the header of every store (`PRAGMA application_id`), so that `file` and this program know it: "ARSH". */
export const APPLICATION_ID = 0x41525348;

/** Long enough for another connection's checkpoint, short enough that a person does not wonder. Milliseconds. */
const BUSY_TIMEOUT = 1_000;

export type SqliteMode =
  /** Reads and writes; makes the file when it is not there. */
  | 'create'
  | 'write'
  /** Cannot write, and leaves the journal of a store that was not closed as it is. */
  | 'read';

/** Opens a file with SQLite. */
export function openSqlite(path: string, mode: SqliteMode): SqliteFile {
  return new Sqlite(path, { ...options(), readonly: mode === 'read', fileMustExist: mode !== 'create' });
}

/** Where in the header of a file its two versions stand, and the version without a write-ahead log. */
const VERSION_BYTES = [18, 19] as const;
const ROLLBACK_VERSION = 1;

/**
 * Opens the bytes of a file: its state when they were read. A file in memory can have no journal, so its header is changed to say
 * that it never had one: https://www.sqlite.org/fileformat.html#file_format_version_numbers
 */
export function openInMemory(bytes: Buffer): SqliteFile {
  for (const place of VERSION_BYTES) if (place < bytes.length) bytes[place] = ROLLBACK_VERSION;
  return new Sqlite(bytes, { ...options(), readonly: true });
}

/** The binding can be another than the package's own: the fallback Electron needs one of its own. */
function options() {
  const nativeBinding = process.env.ARSHJUL_SQLITE_BINDING;
  return { timeout: BUSY_TIMEOUT, ...(nativeBinding ? { nativeBinding } : {}) };
}

/** The value of a pragma that answers with one number. */
export function numberPragma(file: SqliteFile, name: 'application_id' | 'user_version' | 'data_version'): number {
  return Number(file.pragma(name, { simple: true }));
}

/** "3.54.1" */
export function sqliteVersion(file: SqliteFile): string {
  return String(file.prepare('SELECT sqlite_version()').pluck().get());
}

/** What `quick_check` or `integrity_check` complains of, at most 20 lines; empty when the file is whole. */
export function checkPages(file: SqliteFile, check: 'quick_check' | 'integrity_check'): readonly string[] {
  const lines = file.prepare<[], string>(`pragma ${check}(20)`).pluck().all();
  return lines.length === 1 && lines[0] === 'ok' ? [] : lines;
}
