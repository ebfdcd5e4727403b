import type { Operation } from '../log/operations.ts';
import { readRow } from '../log/rows.ts';
import type { Log } from '../log/step.ts';
import { asFields, sameValue } from '../log/values.ts';
import type { Reader } from '../query.ts';

/** The operation that takes this one back. */
export function inverse(operation: Operation): Operation {
  return { ...operation, old: operation.new, new: operation.old };
}

/**
 * Carries out an operation once more, as part of a new step. Answers false, with nothing done, when what it would replace is
 * not what stands there.
 */
export function reapply(reader: Reader, log: Log, operation: Operation): boolean {
  const { entity, entityId, field } = operation;
  const row = readRow(reader, entity, entityId);
  const standing = field === null || row === null ? row : (row[field] ?? null);
  const replaced = field === null && operation.old !== null ? asFields(entity, operation.old) : operation.old;
  if ((field !== null && row === null) || !sameValue(standing, replaced)) return false;
  if (field !== null) log.set(entity, entityId, field, operation.new);
  else if (operation.new === null) log.remove(entity, entityId);
  else log.createAs(entity, entityId, asFields(entity, operation.new));
  return true;
}
