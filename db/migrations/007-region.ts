import { type Kysely, sql } from 'kysely';

/** What a region knows of the organisations under it: how much of a company it owns, and when one closes its own books. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of organisations) await sql.raw(statement).execute(db);
}

const organisations: readonly string[] = [
  'ALTER TABLE organisation ADD COLUMN share TEXT',
  'ALTER TABLE organisation ADD COLUMN reports_at TEXT',
];
