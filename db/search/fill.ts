import type { SqliteFile } from '../files/sqlite.ts';
import { isEntityName } from '../log/entities.ts';
import { readAllRows } from '../log/rows.ts';
import { build, connect, type Writer } from '../query.ts';
import { indexRow } from './index.ts';
import { SEARCH_VERSION, SEARCHED } from './texts.ts';

/** Whether the index of a store of the newest schema holds what this program searches. */
export function isIndexed(file: SqliteFile): boolean {
  const version = file.prepare<[], string>(`SELECT value FROM setting WHERE key = 'search'`).pluck().get();
  return version === SEARCH_VERSION;
}

/** Indexes a store from its rows: one whose index is of another version, or that has just been given one. */
export function fillIndex(file: SqliteFile): void {
  connect(file).transaction((writer) => {
    writer.execute('DELETE FROM searchable', []);
    for (const name of Object.keys(SEARCHED).filter(isEntityName)) {
      for (const [entityId, fields] of readAllRows(writer, name)) indexRow(writer, name, entityId, fields);
    }
    note(writer);
  });
}

function note(writer: Writer): void {
  writer.run(
    build
      .insertInto('setting')
      .values({ key: 'search', value: SEARCH_VERSION })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: SEARCH_VERSION })),
  );
}
