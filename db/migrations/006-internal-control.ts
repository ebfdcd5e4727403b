import { type Kysely, sql } from 'kysely';

/**
 * The living side of internal control: what was done and when, how risks are judged, what has been decided. The Word template of an
 * organisation, and the files of templates (docs/decisions/word-template-in-the-store.md).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...templates]) await sql.raw(statement).execute(db);
}

const references = (table: string, columns: string) => `REFERENCES ${table} (${columns}) DEFERRABLE INITIALLY DEFERRED`;
const ofAction = `action TEXT NOT NULL ${references('control_action', 'id')}, id TEXT NOT NULL`;
const ofYear = `year TEXT NOT NULL ${references('year_model', 'id')}`;

const statements: readonly string[] = [
  `CREATE TABLE control_tick (
    ${ofAction}, ${ofYear},
    happened TEXT NOT NULL, recorded TEXT NOT NULL, "by" TEXT NOT NULL, what TEXT,
    result TEXT NOT NULL CHECK (result IN ('ok', 'deviation')), deviation TEXT, remedy TEXT,
    steps TEXT NOT NULL CHECK (json_valid(steps)), withdrawn TEXT CHECK (json_valid(withdrawn)),
    PRIMARY KEY (action, id)
  ) STRICT`,
  // The days of a year's ticks are read from it alone, without a look at the rows.
  'CREATE INDEX control_tick_days ON control_tick (year, action, happened, result) WHERE withdrawn IS NULL',
  `CREATE TABLE control_evidence (
    ${ofAction}, ${ofYear},
    tick TEXT, name TEXT NOT NULL, reference TEXT, file TEXT CHECK (json_valid(file)),
    added TEXT NOT NULL, "by" TEXT NOT NULL,
    PRIMARY KEY (action, id),
    FOREIGN KEY (action, tick) ${references('control_tick', 'action, id')}
  ) STRICT`,
  'CREATE INDEX control_evidence_year ON control_evidence (year)',
  'CREATE INDEX control_evidence_tick ON control_evidence (action, tick)',
  // The bytes of attached files, known by what they are: apart from the log, so that no year and no history is read with them.
  'CREATE TABLE evidence_bytes (sha256 TEXT PRIMARY KEY NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT',
  // What is said of each point of the assessment, and what its text was written from.
  "ALTER TABLE control_assessment ADD COLUMN points TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(points))",
  'ALTER TABLE control_assessment ADD COLUMN basis TEXT CHECK (json_valid(basis))',
];

const templates: readonly string[] = [
  `CREATE TABLE template_file (
    hash TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL, offers TEXT NOT NULL CHECK (json_valid(offers))
  ) STRICT`,
  `CREATE TABLE word_template (
    organisation TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id), name TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES template_file (hash), styles TEXT NOT NULL CHECK (json_valid(styles))
  ) STRICT, WITHOUT ROWID`,
];
