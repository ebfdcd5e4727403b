import { build, type Reader } from '../query.ts';
import type { EntityName, FieldValue } from './entities.ts';
import { entityNamed } from './entities.ts';

/**
 * One change of one field, or of a whole row: an operation without a field made the row (`old` null) or took it away (`new`
 * null).
 */
export interface Operation {
  readonly id: string;
  readonly clock: string;
  readonly entity: EntityName;
  readonly entityId: string;
  readonly field: string | null;
  readonly old: FieldValue;
  readonly new: FieldValue;
}

/** A step's operations, first to last. */
export function operationsOf(reader: Reader, step: string): Operation[] {
  const rows = reader.all(build.selectFrom('change').selectAll().where('step', '=', step).orderBy('id'));
  return rows.map((row) => ({
    id: row.id,
    clock: row.clock,
    entity: entityNamed(row.entity),
    entityId: row.entity_id,
    field: row.field,
    old: fromLog(row.old),
    new: fromLog(row.new),
  }));
}

/** The operation that last had a say in this field, or, without a field, in this row; null when none has. */
export function latestOperation(reader: Reader, entity: EntityName, entityId: string, field: string | null): string | null {
  const ofThing = build.selectFrom('change').select('id').where('entity', '=', entity).where('entity_id', '=', entityId);
  const ofField =
    field === null ? ofThing : ofThing.where((where) => where.or([where('field', '=', field), where('field', 'is', null)]));
  return reader.first(ofField.orderBy('clock', 'desc').limit(1))?.id ?? null;
}

export function toLog(value: FieldValue): string | null {
  return value === null ? null : JSON.stringify(value);
}

export function fromLog(json: string | null): FieldValue {
  if (json === null) return null;
  const value: FieldValue = JSON.parse(json);
  return value;
}
