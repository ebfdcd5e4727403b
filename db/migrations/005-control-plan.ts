import { type Kysely, sql } from 'kysely';

/**
 * What a risk threatens, who owns it and where it was found; what kind of action, whose, when and how often. The log is not
 * touched: in a row that it made before, these fields are blank (`blankOf`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const add = (table: string, column: string) => `ALTER TABLE ${table} ADD COLUMN ${column}`;
const list = (column: string) => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`;

const statements: readonly string[] = [
  add('control_risk', list('requirements')),
  add('control_risk', 'source TEXT'),
  add('control_risk', 'owner TEXT'),
  add('control_risk', 'lineage TEXT'),
  add('control_action', 'kind TEXT'),
  add('control_action', 'responsible TEXT'),
  add('control_action', 'due TEXT'),
  add('control_action', 'rhythm TEXT CHECK (json_valid(rhythm))'),
  add('control_action', list('steps')),
  add('control_action', 'lineage TEXT'),
  'CREATE INDEX control_risk_place ON control_risk (year, area, position)',
  'CREATE INDEX control_action_place ON control_action (year, risk, position)',
];
