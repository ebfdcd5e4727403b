import Sqlite from 'better-sqlite3';
import { ENTITIES } from '../../db/log/entities.ts';

/** Runs SQL on a store's file past the store itself. */
export function withRaw<T>(file: string, work: (raw: Sqlite.Database) => T): T {
  const raw = new Sqlite(file);
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

/** Every row that the log speaks of, by table: what undo must bring back to the letter. */
export function allRows(file: string): Record<string, unknown[]> {
  return withRaw(file, (raw) =>
    Object.fromEntries(
      Object.entries(ENTITIES).map(([table, { key }]) => {
        const order = key.map((column) => `"${column}"`).join(', ');
        return [table, raw.prepare(`SELECT * FROM "${table}" ORDER BY ${order}`).all()];
      }),
    ),
  );
}
