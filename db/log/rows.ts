import type { Reader, SqlValue, Writer } from '../query.ts';
import { forgetRow, indexField, indexRow } from '../search/index.ts';
import { type EntityName, entity, type FieldValue, keptAs, splitKey } from './entities.ts';

/** The fields of a row by name, without its key. */
export type RowFields = Readonly<Record<string, FieldValue>>;

/** The row of an entity, or null when there is none. */
export function readRow(reader: Reader, name: EntityName, entityId: string): RowFields | null {
  const [row] = reader.rows(sqlOf(name).read, splitKey(entityId));
  return row === undefined ? null : fieldsOf(name, row);
}

/** Every row of an entity with its `entity_id`. */
export function readAllRows(reader: Reader, name: EntityName): Map<string, RowFields> {
  const { key } = entity(name);
  return new Map(
    reader.rows(sqlOf(name).readAll, []).map((row) => [key.map((column) => row[column]).join('/'), fieldsOf(name, row)]),
  );
}

export function insertRow(writer: Writer, name: EntityName, entityId: string, fields: RowFields): void {
  const values = Object.keys(entity(name).fields).map((field) => toColumn(name, field, fields[field] ?? null));
  writer.execute(sqlOf(name).insert, [...splitKey(entityId), ...values]);
  indexRow(writer, name, entityId, fields);
}

export function updateField(writer: Writer, name: EntityName, entityId: string, field: string, value: FieldValue): void {
  const column = toColumn(name, field, value);
  writer.execute(`UPDATE "${name}" SET "${field}" = ? WHERE ${sqlOf(name).where}`, [column, ...splitKey(entityId)]);
  indexField(writer, name, entityId, field, value);
}

export function deleteRow(writer: Writer, name: EntityName, entityId: string): void {
  writer.execute(`DELETE FROM "${name}" WHERE ${sqlOf(name).where}`, splitKey(entityId));
  forgetRow(writer, name, entityId);
}

interface EntitySql {
  readonly where: string;
  readonly read: string;
  readonly readAll: string;
  readonly insert: string;
}

const made = new Map<EntityName, EntitySql>();

function sqlOf(name: EntityName): EntitySql {
  const known = made.get(name);
  if (known !== undefined) return known;
  const { key, fields } = entity(name);
  const columns = [...key, ...Object.keys(fields)];
  const where = key.map((column) => `"${column}" = ?`).join(' AND ');
  const select = `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM "${name}"`;
  const sql = {
    where,
    read: `${select} WHERE ${where}`,
    readAll: select,
    insert: `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  };
  made.set(name, sql);
  return sql;
}

function fieldsOf(name: EntityName, row: Readonly<Record<string, SqlValue>>): RowFields {
  return Object.fromEntries(
    Object.keys(entity(name).fields).map((field) => [field, fromColumn(name, field, row[field] ?? null)]),
  );
}

function toColumn(name: EntityName, field: string, value: FieldValue): SqlValue {
  const kept = keptAs(name, field);
  if (value === null) return null;
  if (kept === 'json' || kept === 'list') return JSON.stringify(value);
  if ((kept === 'flag' || kept === 'choice') && typeof value === 'boolean') return value ? 1 : 0;
  if (kept === 'integer' && typeof value === 'number') return value;
  if (kept === 'text' && typeof value === 'string') return value;
  throw new TypeError(`${name}.${field} cannot hold a ${typeof value}`);
}

function fromColumn(name: EntityName, field: string, column: SqlValue): FieldValue {
  const kept = keptAs(name, field);
  if (column === null) return null;
  if (kept === 'flag' || kept === 'choice') return column === 1;
  return kept === 'json' || kept === 'list' ? parsed(String(column)) : column;
}

function parsed(json: string): FieldValue {
  const value: FieldValue = JSON.parse(json);
  return value;
}
