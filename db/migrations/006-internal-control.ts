import { type Kysely, sql } from 'kysely';

/** The living side of internal control: what was done and when, how risks are judged, what has been decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [];
