import { blankOf, type EntityName, entity, type FieldValue } from './entities.ts';
import type { RowFields } from './rows.ts';

/** Whether two values are the same, whatever order their keys stand in. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  return one === other || sortedJson(one) === sortedJson(other);
}

/**
 * The fields of a row that stands in the log as one value. A row that was made by an older program lacks the fields that have
 * come since; they are blank.
 */
export function asFields(name: EntityName, value: FieldValue): RowFields {
  if (typeof value !== 'object' || value === null) throw new TypeError('a row in the log must be an object of its fields');
  const blanks = Object.entries(entity(name).fields).map(([field, kept]) => [field, blankOf(kept)] as const);
  return { ...Object.fromEntries(blanks), ...value };
}

function sortedJson(value: FieldValue): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
