import { type Kysely, sql } from 'kysely';

/**
 * The living side of internal control: what was done and when, how risks are judged, what has been decided. The Word template of an
 * organisation, and the files of templates (docs/decisions/word-template-in-the-store.md).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...templates]) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [];

const templates: readonly string[] = [
  `CREATE TABLE template_file (
    hash TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL, offers TEXT NOT NULL CHECK (json_valid(offers))
  ) STRICT`,
  `CREATE TABLE word_template (
    organisation TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id), name TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES template_file (hash), styles TEXT NOT NULL CHECK (json_valid(styles))
  ) STRICT, WITHOUT ROWID`,
];
