import { type Kysely, sql } from 'kysely';

/**
 * What a region knows of the organisations under it: how much of a company it owns, when one closes its own books, and what has moved
 * between them. Its words in the
 * place of a board's, texts that stand in several chapters, and the terms that its documents explain.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...organisations, ...moved, ...texts]) await sql.raw(statement).execute(db);
}

const references = (table: string) => `REFERENCES ${table} (id) DEFERRABLE INITIALLY DEFERRED`;

const organisations: readonly string[] = [
  'ALTER TABLE organisation ADD COLUMN share TEXT',
  'ALTER TABLE organisation ADD COLUMN reports_at TEXT',
];

/** Units that have moved between the organisations of a year. */
const moved: readonly string[] = ['ALTER TABLE year_model ADD COLUMN reorganisations TEXT CHECK (json_valid(reorganisations))'];

const texts: readonly string[] = [
  'ALTER TABLE section_text ADD COLUMN original TEXT CHECK (json_valid(original))',
  `CREATE TABLE board_text (
    occasion TEXT NOT NULL ${references('occasion')}, board TEXT NOT NULL ${references('organisation')}, section TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)), original TEXT NOT NULL CHECK (json_valid(original)),
    PRIMARY KEY (occasion, board, section)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE glossary_term (
    year TEXT NOT NULL ${references('year_model')}, id TEXT NOT NULL,
    term TEXT NOT NULL, explanation TEXT CHECK (json_valid(explanation)),
    PRIMARY KEY (year, id)
  ) STRICT, WITHOUT ROWID`,
  // What a version was laid out from besides the year: the packages of the boards, as they were then.
  "ALTER TABLE report_version ADD COLUMN boards TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(boards))",
];
