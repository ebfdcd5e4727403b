import { type Kysely, sql } from 'kysely';

/**
 * The living side of internal control: what was done and when, how risks are judged, what has been decided. The templates of an
 * organisation, and their files (docs/decisions/word-template-in-the-store.md). What has been handed out of reports
 * (docs/decisions/versions-of-reports.md). What a region has received of its boards (docs/decisions/packages-of-boards.md). What
 * authors say to whoever puts a document together.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const all = [...statements, ...templates, ...risks, ...versions, ...packages, ...remarks];
  for (const statement of all) await sql.raw(statement).execute(db);
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
    added TEXT NOT NULL, "by" TEXT NOT NULL, purged TEXT CHECK (json_valid(purged)),
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
  `CREATE TABLE slide_template (
    organisation TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id), name TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES template_file (hash)
  ) STRICT, WITHOUT ROWID`,
];

const list = (column: string) => `"${column}" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("${column}"))`;
const flag = (column: string) => `"${column}" INTEGER NOT NULL DEFAULT 0 CHECK ("${column}" IN (0, 1))`;

/** The risks that an organisation lives with, how they have been judged, what a year's plan took of them and what the board decided. */
const risks: readonly string[] = [
  `CREATE TABLE portfolio_risk (
    id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL ${references('organisation', 'id')}, position INTEGER NOT NULL,
    area TEXT NOT NULL, text TEXT NOT NULL, ${flag('region_wide')}, ${list('requirements')}, source TEXT, owner TEXT,
    status TEXT NOT NULL CHECK (status IN ('active', 'closed')), status_reason TEXT,
    region TEXT CHECK (json_valid(region)), ${list('actions')}
  ) STRICT`,
  'CREATE INDEX portfolio_risk_place ON portfolio_risk (organisation, position)',
  `CREATE TABLE risk_assessment (
    risk TEXT NOT NULL ${references('portfolio_risk', 'id')}, id TEXT NOT NULL, position INTEGER NOT NULL,
    date TEXT NOT NULL, person TEXT NOT NULL, probability TEXT NOT NULL, consequence TEXT NOT NULL, note TEXT,
    PRIMARY KEY (risk, id)
  ) STRICT`,
  `CREATE TABLE plan_decision (
    year TEXT PRIMARY KEY NOT NULL ${references('year_model', 'id')},
    date TEXT NOT NULL, paragraph TEXT NOT NULL, plan TEXT NOT NULL CHECK (json_valid(plan)), ${list('amendments')}, ${flag('open')},
    ${list('earlier')}
  ) STRICT`,
  `ALTER TABLE control_risk ADD COLUMN portfolio TEXT ${references('portfolio_risk', 'id')}`,
  'ALTER TABLE control_risk ADD COLUMN dropped TEXT',
  // Answers from before stay where they are: they are read as the risk's own until it has one (shared/control/risk-answer.ts).
  `CREATE TABLE risk_answer (
    occasion TEXT NOT NULL ${references('occasion', 'id')}, risk TEXT NOT NULL ${references('control_risk', 'id')},
    question TEXT NOT NULL, class TEXT, text TEXT,
    PRIMARY KEY (occasion, risk, question)
  ) STRICT`,
  'ALTER TABLE control_action ADD COLUMN portfolio TEXT',
];

const versions: readonly string[] = [
  // Years and files as they stood, packed, known by what they are: apart from the log, as evidence is.
  'CREATE TABLE version_bytes (sha256 TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT',
  `CREATE TABLE report_version (
    report TEXT NOT NULL ${references('report', 'id')}, id TEXT NOT NULL, position INTEGER NOT NULL,
    made TEXT NOT NULL, "by" TEXT NOT NULL, name TEXT NOT NULL, note TEXT,
    snapshot TEXT NOT NULL ${references('version_bytes', 'sha256')}, template TEXT CHECK (json_valid(template)),
    files TEXT NOT NULL CHECK (json_valid(files)), decision TEXT CHECK (json_valid(decision)),
    PRIMARY KEY (report, id)
  ) STRICT`,
];

const packages: readonly string[] = [
  `ALTER TABLE plan_item ADD COLUMN ${list('boards')}`,
  `ALTER TABLE follow_up ADD COLUMN ${list('taken')}`,
  // The report itself is among the packed bytes, as the years of versions are: read only, and never spread out over the region's own rows.
  `CREATE TABLE board_package (
    occasion TEXT NOT NULL ${references('occasion', 'id')}, board TEXT NOT NULL ${references('organisation', 'id')},
    made TEXT NOT NULL, "by" TEXT NOT NULL, received TEXT NOT NULL, received_by TEXT NOT NULL, file TEXT NOT NULL,
    contents TEXT NOT NULL CHECK (json_valid(contents)), report TEXT NOT NULL ${references('version_bytes', 'sha256')},
    PRIMARY KEY (occasion, board)
  ) STRICT`,
];

const remarks: readonly string[] = [
  'ALTER TABLE follow_up ADD COLUMN to_secretary TEXT',
  'ALTER TABLE section_text ADD COLUMN to_secretary TEXT',
];
