import { Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { t } from '../../shared/text/messages/index.ts';
import { asApiError, refuse } from '../errors.ts';
import type { SqliteFile } from '../files/sqlite.ts';

/** SQLite's schema changes can be rolled back; Kysely's own adapter says no, and would leave a failed migration half done. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): true {
    return true;
  }
}

class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

export type Migrations = Readonly<Record<string, Migration>>;

/** The schema version of the newest migration. */
export function newestVersion(migrations: Migrations): number {
  return Object.keys(migrations).reduce((newest, name) => Math.max(newest, versionOf(name)), 0);
}

/**
 * Brings an open file to the newest schema in one transaction. Refuses when a migration fails; the file is then as it was.
 * Foreign keys are on, so a migration that leaves rows which refer to nothing fails at its commit.
 */
export async function migrate(file: SqliteFile, migrations: Migrations): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new TransactionalSqliteDialect({ database: file }) });
  const numbered = Object.fromEntries(Object.entries(migrations).map(([name, migration]) => [name, numberedAs(name, migration)]));
  const migrator = new Migrator({ db, provider: { getMigrations: async () => numbered } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const { kind, message, details } = asApiError(error);
  const more = details === undefined ? {} : { details };
  // A full disk or a damaged page is the machine's fault and has its own words; everything else is the migration's.
  const isOfMachine = kind === 'disk-full' || kind === 'read-only' || kind === 'store-damaged' || kind === 'store-busy';
  if (isOfMachine) refuse(kind, message, more);
  refuse('unexpected', t('store:upgrade-failed'), more);
}

function numberedAs(name: string, migration: Migration): Migration {
  return {
    up: async (db) => {
      await migration.up(db);
      await sql`pragma user_version = ${sql.raw(String(versionOf(name)))}`.execute(db);
    },
  };
}

/** "001-first-store" -> 1 */
function versionOf(name: string): number {
  return Number.parseInt(name, 10);
}
