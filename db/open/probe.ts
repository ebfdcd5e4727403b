import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { checkPages, numberPragma, type SqliteFile, sqliteVersion } from '../files/sqlite.ts';
import { isSafeSqlite } from '../version.ts';
import { migrationsDone, missingTables } from './tables.ts';

export interface Probe {
  readonly schemaVersion: number;
}

/**
 * Looks at a store before anything is written to it. Refuses one that is damaged, or was made by a newer program. `newest` is the
 * schema version that this program knows. Every page is checked, and the indexes too (`integrity_check`) when the store was not
 * closed.
 */
export function probe(file: SqliteFile, newest: number, check: 'pages' | 'all-unless-closed'): Probe {
  refuseUnsafeSqlite(file);
  const schemaVersion = numberPragma(file, 'user_version');
  if (schemaVersion > newest) return refuseNewer(file, schemaVersion);
  const complaints = checkPages(file, check === 'pages' || wasClosed(file) ? 'quick_check' : 'integrity_check');
  const faults = complaints.length > 0 ? complaints : contentFaults(file, schemaVersion, newest);
  if (faults.length > 0) refuse('store-damaged', t('store:damaged'), { details: faults.join('\n') });
  return { schemaVersion };
}

/**
 * What SQLite's own checks do not see. An older store whose version disagrees with its list of migrations could not be brought
 * further: the migrator goes by the list, and everything else by the version.
 */
function contentFaults(file: SqliteFile, schemaVersion: number, newest: number): readonly string[] {
  if (schemaVersion === newest) return missingTables(file).map((name) => `no table ${name}`);
  const done = migrationsDone(file);
  return done === schemaVersion ? [] : [`schema ${schemaVersion}, but ${done} migrations done`];
}

function refuseUnsafeSqlite(file: SqliteFile): void {
  const version = sqliteVersion(file);
  if (!isSafeSqlite(version)) refuse('unexpected', t('store:sqlite-old'), { details: `SQLite ${version}` });
}

function refuseNewer(file: SqliteFile, schemaVersion: number): never {
  const details = `schema ${schemaVersion}`;
  const version = setting(file, 'program');
  return version === null
    ? refuse('store-newer', t('store:newer-unknown'), { details })
    : refuse('store-newer', t('store:newer', { version }), { version, details });
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
