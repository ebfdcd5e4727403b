import { t } from '../../shared/text/messages/index.ts';
import { checkPages, numberPragma, type SqliteFile } from '../files/sqlite.ts';
import { ENTITIES, type EntityName, isEntityName } from '../log/entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { newestVersion } from '../migrations/migrate.ts';
import { build, type Reader } from '../query.ts';
import { rowsAstray, unknownEntities } from './log.ts';
import { yearFaults } from './years.ts';

/** What `arshjul verify` prints: everything in it is plain JSON. */
export interface StoreCheck {
  /** True when nothing is wrong: `problems` is empty. */
  readonly ok: boolean;
  readonly file: string;
  readonly schemaVersion: number;
  readonly sqliteVersion: string;
  /** "ok", or SQLite's own words for what is broken in the file. */
  readonly integrity: string;
  /** Swedish, one sentence each. */
  readonly problems: readonly string[];
  /** Rows by the entity's name in the store, and of the log: `step`, `change`; null when the file is too broken to count. */
  readonly counts: Counts | null;
}

type Counts = Readonly<Record<EntityName | 'step' | 'change', number>>;

/** How many ids one sentence names. */
const NAMED = 5;

/** Checks a whole store: its pages and indexes, its references, its schema, and that its rows are what the log says. */
export function verify(file: SqliteFile, reader: Reader, path: string): StoreCheck {
  const complaints = checkPages(file, 'integrity_check');
  const schemaVersion = numberPragma(file, 'user_version');
  // What stands on broken pages would only be named as broken once more.
  const problems = complaints.length > 0 ? [t('store:problem.integrity')] : contentProblems(file, reader, schemaVersion);
  return {
    ok: problems.length === 0,
    file: path,
    schemaVersion,
    sqliteVersion: String(file.prepare('SELECT sqlite_version()').pluck().get()),
    integrity: complaints.length === 0 ? 'ok' : complaints.join('\n'),
    problems,
    counts: complaints.length === 0 ? counts(reader) : null,
  };
}

function contentProblems(file: SqliteFile, reader: Reader, schemaVersion: number): string[] {
  const newest = newestVersion(MIGRATIONS);
  const broken = file.prepare<[], string>('SELECT DISTINCT "table" FROM pragma_foreign_key_check').pluck().all();
  const unknown = unknownEntities(reader);
  return [
    ...(schemaVersion === newest ? [] : [t('store:problem.schema', { found: schemaVersion, expected: newest })]),
    ...broken.map((table) => t('store:problem.foreign-key', { table })),
    ...yearFaults(reader),
    ...unknown.map((name) => t('store:problem.unknown-entity', { name })),
    ...Object.keys(ENTITIES)
      .filter(isEntityName)
      .flatMap((name) => {
        const astray = rowsAstray(reader, name);
        return astray.length === 0 ? [] : [t('store:problem.log', { name, ids: named(astray) })];
      }),
  ];
}

function named(ids: readonly string[]): string {
  const more = ids.length > NAMED ? ', …' : '';
  return ids.slice(0, NAMED).join(', ') + more;
}

function counts(reader: Reader): Counts {
  const count = (table: EntityName | 'step' | 'change') =>
    reader.first(build.selectFrom(table).select((of) => of.fn.countAll<number>().as('rows')))?.rows ?? 0;
  return {
    organisation: count('organisation'),
    year_model: count('year_model'),
    table_definition: count('table_definition'),
    plan_item: count('plan_item'),
    control_area: count('control_area'),
    control_risk: count('control_risk'),
    control_action: count('control_action'),
    occasion: count('occasion'),
    report: count('report'),
    follow_up: count('follow_up'),
    section_text: count('section_text'),
    occasion_table: count('occasion_table'),
    table_cell: count('table_cell'),
    control_follow_up: count('control_follow_up'),
    control_answer: count('control_answer'),
    control_assessment: count('control_assessment'),
    step: count('step'),
    change: count('change'),
  };
}
