import { type EntityName, isEntityName } from '../log/entities.ts';
import { fromLog } from '../log/operations.ts';
import { type RowFields, readAllRows } from '../log/rows.ts';
import { asFields, sameValue } from '../log/values.ts';
import { build, type Reader } from '../query.ts';

/** The ids of an entity whose rows are not what the log says that they have become. */
export function rowsAstray(reader: Reader, name: EntityName): string[] {
  const told = replay(reader, name);
  const standing = readAllRows(reader, name);
  const ids = new Set([...told.keys(), ...standing.keys()]);
  return [...ids].filter((id) => !sameValue(told.get(id) ?? null, standing.get(id) ?? null));
}

/** Every row of an entity as its operations make it, from the first to the last. */
function replay(reader: Reader, name: EntityName): Map<string, RowFields> {
  const rows = new Map<string, RowFields>();
  const operations = reader.all(
    build.selectFrom('change').select(['entity_id', 'field', 'new']).where('entity', '=', name).orderBy('clock'),
  );
  for (const operation of operations) {
    const value = fromLog(operation.new);
    const row = rows.get(operation.entity_id);
    if (operation.field !== null) rows.set(operation.entity_id, { ...row, [operation.field]: value });
    else if (value === null) rows.delete(operation.entity_id);
    else rows.set(operation.entity_id, asFields(name, value));
  }
  return rows;
}

/** Names in the log that this program has no entity for. */
export function unknownEntities(reader: Reader): string[] {
  return reader
    .all(build.selectFrom('change').select('entity').distinct())
    .map(({ entity }) => entity)
    .filter((name) => !isEntityName(name));
}
