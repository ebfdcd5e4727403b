import { type Kysely, sql } from 'kysely';

/**
 * What is expected of a plan item (instruction, day, comment), what it is measured against besides the year's target and how, and
 * approval; the words that an organisation spells in its own way; and where texts are found. The log is not touched: in a row that
 * it made before, these fields are blank (`blankOf`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const add = (table: string, column: string) => `ALTER TABLE ${table} ADD COLUMN ${column}`;
const flag = (column: string) => `${column} INTEGER NOT NULL DEFAULT 0 CHECK (${column} IN (0, 1))`;

const statements: readonly string[] = [
  add('plan_item', 'long_term_target TEXT'),
  add('plan_item', 'last_known TEXT'),
  add('plan_item', 'due TEXT'),
  add('plan_item', 'instruction TEXT'),
  add('plan_item', 'comment_expected INTEGER CHECK (comment_expected IN (0, 1))'),
  add('plan_item', `footnotes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(footnotes))`),
  add('year_model', 'measuring TEXT CHECK (json_valid(measuring))'),
  add('follow_up', 'status_reason TEXT'),
  add('follow_up', flag('nothing_to_report')),
  add('follow_up', flag('approved')),
  add('section_text', flag('approved')),
  add('occasion', flag('approved')),
  `CREATE TABLE own_word (
    organisation TEXT NOT NULL REFERENCES organisation (id), word TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (organisation, word)
  ) STRICT, WITHOUT ROWID`,
  // The places of siblings, the follow-ups that go with an item, and the same item in the year after.
  'CREATE INDEX plan_item_place ON plan_item (year, parent, position)',
  'CREATE INDEX plan_item_parent ON plan_item (parent)',
  'CREATE INDEX plan_item_lineage ON plan_item (lineage) WHERE lineage IS NOT NULL',
  'CREATE INDEX follow_up_item ON follow_up (item)',
  'CREATE INDEX follow_up_place ON follow_up (occasion, position)',
  // Each text of each row once more, as plain words, and an index of the words. It is filled when the store is opened
  // (`db/search/fill.ts`). å, ä and ö stay themselves: `remove_diacritics 0`.
  `CREATE TABLE searchable (
    id INTEGER PRIMARY KEY NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,
    UNIQUE (entity, entity_id, field)
  ) STRICT`,
  `CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
  )`,
  // As SQLite's own pages say: https://www.sqlite.org/fts5.html#external_content_tables
  `CREATE TRIGGER searchable_made AFTER INSERT ON searchable BEGIN
    INSERT INTO search_index (rowid, text) VALUES (new.id, new.text);
  END`,
  `CREATE TRIGGER searchable_gone AFTER DELETE ON searchable BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.id, old.text);
  END`,
  `CREATE TRIGGER searchable_changed AFTER UPDATE ON searchable BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO search_index (rowid, text) VALUES (new.id, new.text);
  END`,
];
