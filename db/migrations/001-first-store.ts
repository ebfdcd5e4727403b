import { type Kysely, sql } from 'kysely';

/**
 * Every table of the first store. Foreign keys are checked at commit (deferred), so that an import or an undo may write its
 * rows in any order; none cascades, because every removal is an operation in the log.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const references = (table: string, column: string) => `REFERENCES ${table} (${column}) DEFERRABLE INITIALLY DEFERRED`;
const json = (column: string) => `"${column}" TEXT CHECK (json_valid("${column}"))`;
const jsonAlways = (column: string) => `"${column}" TEXT NOT NULL CHECK (json_valid("${column}"))`;
const flag = (column: string) => `"${column}" INTEGER NOT NULL CHECK ("${column}" IN (0, 1))`;
const ofYear = `year TEXT NOT NULL ${references('year_model', 'id')}`;
const ofOccasion = `occasion TEXT NOT NULL ${references('occasion', 'id')}`;
const position = 'position INTEGER NOT NULL';

const statements: readonly string[] = [
  'CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'CREATE TABLE person (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, initials TEXT NOT NULL) STRICT',
  `CREATE TABLE device (
    id TEXT PRIMARY KEY NOT NULL, machine TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL ${references('person', 'id')}
  ) STRICT`,

  `CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL, ${position},
    parent TEXT ${references('organisation', 'id')},
    kind TEXT NOT NULL, ${jsonAlways('name')}
  ) STRICT`,
  `CREATE TABLE year_model (
    id TEXT PRIMARY KEY NOT NULL, ${position},
    organisation TEXT NOT NULL ${references('organisation', 'id')},
    year INTEGER NOT NULL, ${jsonAlways('organisations')},
    ${jsonAlways('kinds')}, ${jsonAlways('scales')}, ${jsonAlways('receivers')}, ${jsonAlways('summary')},
    ${jsonAlways('words')}, ${jsonAlways('number_styles')}, ${jsonAlways('control_questions')}, ${jsonAlways('layouts')}
  ) STRICT`,
  `CREATE TABLE plan_item (
    id TEXT PRIMARY KEY NOT NULL, ${ofYear}, ${position},
    parent TEXT ${references('plan_item', 'id')},
    kind TEXT NOT NULL, ${json('number')}, title TEXT NOT NULL, ${json('description')},
    receiver TEXT, unit TEXT, direction TEXT, target TEXT, responsible TEXT, lineage TEXT
  ) STRICT`,
  'CREATE INDEX plan_item_year ON plan_item (year, position)',
  `CREATE TABLE table_definition (
    ${ofYear}, id TEXT NOT NULL, ${position},
    title TEXT NOT NULL, caption TEXT, ${jsonAlways('corner')}, unit TEXT, number_style TEXT NOT NULL,
    ${jsonAlways('columns')}, ${jsonAlways('rows')}, ${jsonAlways('notes')},
    item TEXT ${references('plan_item', 'id')},
    PRIMARY KEY (year, id)
  ) STRICT`,
  `CREATE TABLE control_area (id TEXT PRIMARY KEY NOT NULL, ${ofYear}, ${position}, name TEXT NOT NULL) STRICT`,
  `CREATE TABLE control_risk (
    id TEXT PRIMARY KEY NOT NULL, ${ofYear}, ${position},
    area TEXT NOT NULL ${references('control_area', 'id')},
    text TEXT NOT NULL, ${flag('region_wide')}
  ) STRICT`,
  `CREATE TABLE control_action (
    id TEXT PRIMARY KEY NOT NULL, ${ofYear}, ${position},
    risk TEXT NOT NULL ${references('control_risk', 'id')},
    text TEXT NOT NULL, ${flag('region_wide')}
  ) STRICT`,
  `CREATE TABLE occasion (
    id TEXT PRIMARY KEY NOT NULL, ${ofYear}, ${position},
    kind TEXT NOT NULL, cut_off TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'locked'))
  ) STRICT`,
  `CREATE TABLE report (
    id TEXT PRIMARY KEY NOT NULL, ${ofYear}, ${position},
    occasion TEXT ${references('occasion', 'id')},
    layout TEXT NOT NULL, title TEXT NOT NULL, diary_number TEXT
  ) STRICT`,

  `CREATE TABLE follow_up (
    ${ofOccasion}, item TEXT NOT NULL ${references('plan_item', 'id')}, ${position},
    colour TEXT, arrow TEXT, status TEXT, outcome TEXT, ${json('comment')}, missing_reason TEXT, ${flag('ready')},
    PRIMARY KEY (occasion, item)
  ) STRICT`,
  `CREATE TABLE section_text (
    ${ofOccasion}, section TEXT NOT NULL, ${position}, ${json('body')}, ${flag('ready')},
    PRIMARY KEY (occasion, section)
  ) STRICT`,
  `CREATE TABLE occasion_table (
    ${ofOccasion}, "table" TEXT NOT NULL, ${position},
    PRIMARY KEY (occasion, "table")
  ) STRICT`,
  `CREATE TABLE table_cell (
    occasion TEXT NOT NULL, "table" TEXT NOT NULL, "row" TEXT NOT NULL, "column" TEXT NOT NULL, value TEXT,
    PRIMARY KEY (occasion, "table", "row", "column"),
    FOREIGN KEY (occasion, "table") REFERENCES occasion_table (occasion, "table") DEFERRABLE INITIALLY DEFERRED
  ) STRICT`,
  `CREATE TABLE control_follow_up (
    ${ofOccasion}, action TEXT NOT NULL ${references('control_action', 'id')}, ${position},
    status TEXT, ${json('comment')}, ${flag('ready')},
    PRIMARY KEY (occasion, action)
  ) STRICT`,
  `CREATE TABLE control_answer (
    ${ofOccasion}, action TEXT NOT NULL ${references('control_action', 'id')}, question TEXT NOT NULL, ${position},
    class TEXT, text TEXT,
    PRIMARY KEY (occasion, action, question)
  ) STRICT`,
  `CREATE TABLE control_assessment (
    occasion TEXT PRIMARY KEY NOT NULL ${references('occasion', 'id')},
    verdict TEXT, ${json('text')}
  ) STRICT`,

  `CREATE TABLE step (
    id TEXT PRIMARY KEY NOT NULL, clock TEXT NOT NULL,
    person TEXT NOT NULL ${references('person', 'id')},
    device TEXT NOT NULL ${references('device', 'id')},
    kind TEXT NOT NULL CHECK (kind IN ('change', 'import', 'undo', 'redo')),
    target TEXT ${references('step', 'id')},
    state TEXT CHECK (state IN ('done', 'undone', 'settled')),
    subject TEXT NOT NULL, ${jsonAlways('names')}, ${flag('shared')}
  ) STRICT`,
  'CREATE INDEX step_clock ON step (clock)',
  `CREATE INDEX step_done ON step (person, device, id) WHERE state = 'done'`,
  `CREATE INDEX step_undone ON step (person, device, id) WHERE state = 'undone'`,
  // `base` is no foreign key: an operation can come from another laptop before the one that it replaced.
  `CREATE TABLE change (
    id TEXT PRIMARY KEY NOT NULL, clock TEXT NOT NULL, step TEXT NOT NULL ${references('step', 'id')},
    entity TEXT NOT NULL, entity_id TEXT NOT NULL, field TEXT,
    ${json('old')}, ${json('new')},
    base TEXT
  ) STRICT`,
  'CREATE INDEX change_thing ON change (entity, entity_id, clock, field)',
  'CREATE INDEX change_step ON change (step)',
  // An operation whole, with the person and the device that its step holds.
  `CREATE VIEW operation AS
    SELECT change.id, change.clock, step.device, step.person, change.step, change.entity, change.entity_id, change.field,
      change.old, change.new, change.base
    FROM change JOIN step ON step.id = change.step`,
];
