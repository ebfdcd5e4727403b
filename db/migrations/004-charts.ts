import { type Kysely, sql } from 'kysely';

/** The charts of a year, in its model; a year of before has none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`ALTER TABLE year_model ADD COLUMN charts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(charts))`).execute(db);
}
