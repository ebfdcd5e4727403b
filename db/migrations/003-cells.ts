import { type Kysely, sql } from 'kysely';

/**
 * Where a figure came from and a note beside it; earlier versions of a table's columns; and what has been found in the figures and
 * accepted. The log is not touched: in a cell that it made before, these fields are blank (`blankOf`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  'ALTER TABLE table_cell ADD COLUMN source TEXT CHECK (json_valid(source))',
  'ALTER TABLE table_cell ADD COLUMN note TEXT',
  `CREATE TABLE column_version (
    occasion TEXT NOT NULL, "table" TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
    "column" TEXT NOT NULL, name TEXT NOT NULL, date TEXT NOT NULL, cells TEXT NOT NULL CHECK (json_valid(cells)),
    PRIMARY KEY (occasion, "table", id),
    FOREIGN KEY (occasion, "table") REFERENCES occasion_table (occasion, "table") DEFERRABLE INITIALLY DEFERRED
  ) STRICT`,
  // The finding's key in its parts; `reason` is null where it has been accepted and no longer is.
  `CREATE TABLE accepted_finding (
    occasion TEXT NOT NULL REFERENCES occasion (id) DEFERRABLE INITIALLY DEFERRED,
    "check" TEXT NOT NULL, "table" TEXT NOT NULL, "row" TEXT NOT NULL, "column" TEXT NOT NULL, figures TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (occasion, "check", "table", "row", "column", figures)
  ) STRICT`,
];
