import { t } from '../../shared/text/messages/index.ts';
import { codeOf, refuse } from '../errors.ts';
import { APPLICATION_ID, checkPages, numberPragma, type SqliteFile } from '../files/sqlite.ts';
import { isSafeSqlite } from '../version.ts';

export interface Probe {
  readonly schemaVersion: number;
}

/**
 * Looks at a file before anything is written to it. Refuses one that is not a store, is damaged, or was made by a newer
 * program. `newest` is the schema version that this program knows; `hasBackups` tells a store whose head is destroyed from a
 * file that never was one. Every page is checked, and the indexes too (`integrity_check`) when the store was not closed.
 */
export function probe(file: SqliteFile, newest: number, hasBackups: () => boolean, check: 'pages' | 'all-unless-closed'): Probe {
  if (applicationId(file) !== APPLICATION_ID) {
    return hasBackups() ? refuse('store-damaged', t('store:damaged')) : refuse('store-foreign', t('store:foreign'));
  }
  refuseUnsafeSqlite(file);
  const schemaVersion = numberPragma(file, 'user_version');
  if (schemaVersion > newest) return refuseNewer(file, schemaVersion);
  const complaints = checkPages(file, check === 'pages' || wasClosed(file) ? 'quick_check' : 'integrity_check');
  if (complaints.length > 0) refuse('store-damaged', t('store:damaged'), { details: complaints.join('\n') });
  return { schemaVersion };
}

function refuseUnsafeSqlite(file: SqliteFile): void {
  const version = String(file.prepare('SELECT sqlite_version()').pluck().get());
  if (!isSafeSqlite(version)) refuse('unexpected', t('store:sqlite-old'), { details: `SQLite ${version}` });
}

/** Null when SQLite does not know the file for one of its own. */
function applicationId(file: SqliteFile): number | null {
  try {
    return numberPragma(file, 'application_id');
  } catch (thrown) {
    if (codeOf(thrown) === 'SQLITE_NOTADB') return null;
    throw thrown;
  }
}

function refuseNewer(file: SqliteFile, schemaVersion: number): never {
  const details = `schema ${schemaVersion}`;
  const version = setting(file, 'program');
  return version === null
    ? refuse('store-newer', t('store:newer-unknown'), { details })
    : refuse('store-newer', t('store:newer', { version }), { details });
}

function wasClosed(file: SqliteFile): boolean {
  return setting(file, 'closed') === 'yes';
}

/** A setting of a store of any version: the table `setting` is the one that never changes. */
function setting(file: SqliteFile, key: 'program' | 'closed'): string | null {
  const table = file.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'setting'`).get();
  if (table === undefined) return null;
  const value = file.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(key);
  return value ?? null;
}
