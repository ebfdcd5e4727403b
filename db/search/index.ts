import type { EntityName, FieldValue } from '../log/entities.ts';
import type { Writer } from '../query.ts';
import { SEARCHED, wordsOf } from './texts.ts';

const KEEP = `INSERT INTO searchable (entity, entity_id, field, text) VALUES (?, ?, ?, ?)
  ON CONFLICT (entity, entity_id, field) DO UPDATE SET text = excluded.text`;
const FORGET = 'DELETE FROM searchable WHERE entity = ? AND entity_id = ? AND field = ?';
const FORGET_ROW = 'DELETE FROM searchable WHERE entity = ? AND entity_id = ?';

/** Keeps the words of a new row. */
export function indexRow(writer: Writer, name: EntityName, entityId: string, fields: Readonly<Record<string, FieldValue>>): void {
  for (const field of Object.keys(SEARCHED[name] ?? {})) {
    const words = wordsOf(writer, { name, entityId }, field, fields[field] ?? null);
    if (words !== null) writer.execute(KEEP, [name, entityId, field, words]);
  }
}

/** Keeps the words that a field has now, in place of those that it had. */
export function indexField(writer: Writer, name: EntityName, entityId: string, field: string, value: FieldValue): void {
  if (SEARCHED[name]?.[field] === undefined) return;
  const words = wordsOf(writer, { name, entityId }, field, value);
  if (words === null) writer.execute(FORGET, [name, entityId, field]);
  else writer.execute(KEEP, [name, entityId, field, words]);
}

export function forgetRow(writer: Writer, name: EntityName, entityId: string): void {
  if (SEARCHED[name] !== undefined) writer.execute(FORGET_ROW, [name, entityId]);
}
