import type { SqliteFile } from '../files/sqlite.ts';
import { ENTITIES } from '../log/entities.ts';

/** Every table and view of the newest schema. */
export const TABLES: readonly string[] = [
  ...Object.keys(ENTITIES),
  ...[
    'setting',
    'person',
    'device',
    'step',
    'change',
    'operation',
    'searchable',
    'search_index',
    'template_file',
    'evidence_bytes',
    'version_bytes',
  ],
  // Where SQLite keeps the index of words: https://www.sqlite.org/fts5.html#fts5_data_structures
  ...['data', 'idx', 'docsize', 'config'].map((part) => `search_index_${part}`),
];

/** What a store of the newest schema lacks: SQLite's own checks see no fault in a table that is gone. */
export function missingTables(file: SqliteFile): string[] {
  const there = new Set(file.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all());
  return TABLES.filter((name) => !there.has(name));
}

/** How many migrations the migrator has noted as done; a store has had at least one. */
export function migrationsDone(file: SqliteFile): number {
  const isThere =
    file.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'kysely_migration'`).get() !== undefined;
  return isThere ? (file.prepare<[], number>('SELECT count(*) FROM kysely_migration').pluck().get() ?? 0) : 0;
}
