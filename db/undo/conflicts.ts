import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { entity, splitKey } from '../log/entities.ts';
import type { Operation } from '../log/operations.ts';
import { readRow } from '../log/rows.ts';
import { asSentence, subjectWords } from '../log/subject.ts';
import { build, type Reader } from '../query.ts';
import type { StackedStep, Writing } from './stack.ts';

/** Refuses when someone else has had a say, after the step, in a field or row that it touched. */
export function refuseIfOthersChanged(
  reader: Reader,
  author: Writing,
  step: StackedStep,
  operations: readonly Operation[],
): void {
  for (const operation of operations) {
    const other = laterByOthers(reader, author, operation);
    if (other !== null) refuseConflict(step, t('store:changed-by', { person: other }));
  }
}

/** Refuses a step when a field does not have the value that it left there. */
export function refuseConflict(step: StackedStep, why: string = t('store:changed-since')): never {
  return refuse('conflict', t('store:cannot-undo', { what: asSentence(subjectWords(step.subject)), why }), { details: step.id });
}

/** Refuses to touch what belongs to a locked occasion, unless the step itself made the occasion or took it away. */
export function refuseIfLocked(reader: Reader, operations: readonly Operation[]): void {
  const own = new Set(
    operations.filter(({ entity: name, field }) => name === 'occasion' && field === null).map(({ entityId }) => entityId),
  );
  const touched = new Set(
    operations.filter(({ entity: name }) => entity(name).key[0] === 'occasion').map(({ entityId }) => splitKey(entityId)[0]),
  );
  for (const occasion of touched) {
    if (occasion === undefined || own.has(occasion)) continue;
    if (readRow(reader, 'occasion', occasion)?.['state'] === 'locked') refuse('locked', t('store:occasion-locked'));
  }
}

/** The name of the person who changed the thing last after the operation, when that is someone else; on one's other device too. */
function laterByOthers(reader: Reader, author: Writing, operation: Operation): string | null {
  const later = build
    .selectFrom('change')
    .innerJoin('step', 'step.id', 'change.step')
    .innerJoin('person', 'person.id', 'step.person')
    .select('person.name')
    .where('change.entity', '=', operation.entity)
    .where('change.entity_id', '=', operation.entityId)
    .where('change.clock', '>', operation.clock)
    .where((is) => is.or([is('step.person', '!=', author.person), is('step.device', '!=', author.device)]))
    .orderBy('change.clock', 'desc')
    .limit(1);
  const { field } = operation;
  const ofField =
    field === null ? later : later.where((is) => is.or([is('change.field', '=', field), is('change.field', 'is', null)]));
  return reader.first(ofField)?.name ?? null;
}
