import { t } from '../../shared/text/messages/index.ts';
import { asApiError } from '../errors.ts';
import { checkPages, numberPragma, type SqliteFile, sqliteVersion } from '../files/sqlite.ts';
import { ENTITIES, type EntityName, isEntityName } from '../log/entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { newestVersion } from '../migrations/migrate.ts';
import { migrationsDone, missingTables } from '../open/tables.ts';
import { build, type Connection, type Reader } from '../query.ts';
import { rowsAstray, unknownEntities } from './log.ts';
import { isSearchWhole } from './search.ts';
import { yearFaults } from './years.ts';

/** What `arshjul verify` prints: everything in it is plain JSON. */
export interface StoreCheck {
  /** True when nothing is wrong: `problems` is empty. */
  readonly ok: boolean;
  readonly file: string;
  /**
   * `store`: it can be looked into. `damaged`: it is broken, or lacks tables. `other-version`: this program does not know its schema, or
   * upgrades it when it is opened. `foreign`: it does not begin as a store.
   */
  readonly nature: 'store' | 'damaged' | 'other-version' | 'foreign';
  /** Null when the file is too broken to tell. */
  readonly schemaVersion: number | null;
  readonly sqliteVersion: string;
  /** "ok", or SQLite's own words for what is broken in the file. */
  readonly integrity: string;
  /** Swedish, one sentence each. */
  readonly problems: readonly string[];
  /** Rows by the entity's name in the store, and of the log: `step`, `change`; null when the file is too broken or too different to count. */
  readonly counts: Counts | null;
}

type Counts = Readonly<Record<EntityName | 'step' | 'change', number>>;

/** How many ids one sentence names. */
const NAMED = 5;

/**
 * Checks a whole store: its pages and indexes, its tables and references, its schema, and that its rows are what the log says.
 * What is too broken to be looked into is a problem like the others.
 */
export function verify({ file, snapshot }: Connection, path: string): StoreCheck {
  // Asked first: when the check finds the schema broken, nothing more can be asked of the connection.
  const about = { file: path, sqliteVersion: sqliteVersion(file) };
  const complaints = pageComplaints(file);
  if (complaints.length > 0) {
    const problems = [t('store:problem.integrity')];
    return {
      ...about,
      ok: false,
      nature: 'damaged',
      schemaVersion: null,
      integrity: complaints.join('\n'),
      problems,
      counts: null,
    };
  }
  return snapshot((reader) => {
    const schemaVersion = numberPragma(file, 'user_version');
    const problems = contentProblems(file, reader, schemaVersion);
    const newest = newestVersion(MIGRATIONS);
    const isOther = schemaVersion > newest || (schemaVersion < newest && migrationsDone(file) === schemaVersion);
    const canCount = schemaVersion === newest && missingTables(file).length === 0;
    return {
      ...about,
      ok: problems.length === 0,
      nature: canCount ? 'store' : isOther ? 'other-version' : 'damaged',
      schemaVersion,
      integrity: 'ok',
      problems,
      counts: canCount ? counts(reader) : null,
    };
  });
}

/** On some broken files SQLite's check does not end with a list of complaints but with an error. */
function pageComplaints(file: SqliteFile): readonly string[] {
  try {
    return checkPages(file, 'integrity_check');
  } catch (thrown) {
    const { kind, details } = asApiError(thrown);
    if (kind !== 'store-damaged') throw thrown;
    return [details ?? String(thrown)];
  }
}

/** Of another schema, or without all of its tables, a store has no content that this program can tell right from wrong. */
function contentProblems(file: SqliteFile, reader: Reader, schemaVersion: number): string[] {
  const newest = newestVersion(MIGRATIONS);
  const versions = { found: schemaVersion, expected: newest };
  if (schemaVersion < newest) return [olderProblem(schemaVersion, migrationsDone(file))];
  if (schemaVersion > newest) return [t('store:problem.schema', versions)];
  const missing = missingTables(file);
  if (missing.length > 0) return missing.map((table) => t('store:problem.missing-table', { table }));
  const broken = file.prepare<[], string>('SELECT DISTINCT "table" FROM pragma_foreign_key_check').pluck().all();
  const unknown = unknownEntities(reader);
  const astray = Object.keys(ENTITIES)
    .filter(isEntityName)
    .flatMap((name) => {
      const ids = rowsAstray(reader, name);
      return ids.length === 0 ? [] : [t('store:problem.log', { name, ids: named(ids) })];
    });
  return [
    ...broken.map((table) => t('store:problem.foreign-key', { table })),
    ...yearFaults(reader),
    ...unknown.map((name) => t('store:problem.unknown-entity', { name })),
    ...astray,
    // What can be searched follows the rows, also those that have gone astray.
    ...(astray.length > 0 || isSearchWhole(reader) ? [] : [t('store:problem.search')]),
  ];
}

/** What is said of a store of an older schema: that opening upgrades it, where it does. */
function olderProblem(found: number, done: number): string {
  return done === found
    ? t('store:problem.older-schema', { found, expected: newestVersion(MIGRATIONS) })
    : t('store:problem.migrations', { found, done });
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
    own_word: count('own_word'),
    word_template: count('word_template'),
    slide_template: count('slide_template'),
    year_model: count('year_model'),
    table_definition: count('table_definition'),
    plan_item: count('plan_item'),
    glossary_term: count('glossary_term'),
    control_area: count('control_area'),
    control_risk: count('control_risk'),
    control_action: count('control_action'),
    portfolio_risk: count('portfolio_risk'),
    risk_assessment: count('risk_assessment'),
    plan_decision: count('plan_decision'),
    occasion: count('occasion'),
    report: count('report'),
    report_version: count('report_version'),
    board_package: count('board_package'),
    follow_up: count('follow_up'),
    section_text: count('section_text'),
    board_text: count('board_text'),
    occasion_table: count('occasion_table'),
    table_cell: count('table_cell'),
    column_version: count('column_version'),
    accepted_finding: count('accepted_finding'),
    control_follow_up: count('control_follow_up'),
    control_answer: count('control_answer'),
    risk_answer: count('risk_answer'),
    control_assessment: count('control_assessment'),
    control_tick: count('control_tick'),
    control_evidence: count('control_evidence'),
    step: count('step'),
    change: count('change'),
  };
}
