import type { ChangedPart } from '../../shared/api/contract.ts';
import { build, type Writer } from '../query.ts';
import type { StepKind } from '../schema.ts';
import type { Author } from './author.ts';
import { type EntityName, entity, type FieldsOf, type FieldValue, joinKey, keptAs } from './entities.ts';
import { latestOperation, toLog } from './operations.ts';
import { deleteRow, insertRow, type RowFields, readRow, updateField } from './rows.ts';
import type { Subject } from './subject.ts';

export interface StepHead {
  readonly kind: StepKind;
  /** The step that is undone or redone. */
  readonly target: string | null;
  readonly subject: Subject;
  /** What a store is made with is where it begins: it cannot be undone. */
  readonly isStart?: boolean;
}

/** The only way to a row: each of these changes it and says so in the log. */
export interface Log {
  readonly create: <Name extends EntityName>(name: Name, key: readonly string[], fields: FieldsOf<Name>) => void;
  readonly createAs: (name: EntityName, entityId: string, fields: RowFields) => void;
  /** Nothing where the field has the value already. */
  readonly set: (name: EntityName, entityId: string, field: string, value: FieldValue) => void;
  readonly remove: (name: EntityName, entityId: string) => void;
}

/**
 * Writes one step: rows and log together, inside the caller's transaction. Answers what views must read again; a step
 * without operations is not kept.
 */
export function writeStep(
  writer: Writer,
  author: Author,
  head: StepHead,
  work: (log: Log) => void,
): { readonly parts: ReadonlySet<ChangedPart> } {
  const step = author.clock.next();
  const parts = new Set<ChangedPart>();
  let clock: string | null = null;

  const record = (name: EntityName, entityId: string, field: string | null, old: FieldValue, value: FieldValue) => {
    const base = latestOperation(writer, name, entityId, field);
    clock = author.clock.next();
    parts.add(entity(name).part);
    writer.run(
      build.insertInto('change').values({
        id: clock,
        clock,
        step,
        entity: name,
        entity_id: entityId,
        field,
        old: toLog(old),
        new: toLog(value),
        base,
      }),
    );
  };
  const existing = (name: EntityName, entityId: string): RowFields => {
    const row = readRow(writer, name, entityId);
    if (row === null) throw new Error(`no ${name} ${entityId} to change`);
    return row;
  };
  const createAs = (name: EntityName, entityId: string, fields: RowFields) => {
    insertRow(writer, name, entityId, fields);
    record(name, entityId, null, null, fields);
  };

  work({
    create: (name, key, fields) => createAs(name, joinKey(key), fields),
    createAs,
    set: (name, entityId, field, value) => {
      keptAs(name, field);
      const old = existing(name, entityId)[field] ?? null;
      if (toLog(old) === toLog(value)) return;
      updateField(writer, name, entityId, field, value);
      record(name, entityId, field, old, value);
    },
    remove: (name, entityId) => {
      const old = existing(name, entityId);
      deleteRow(writer, name, entityId);
      record(name, entityId, null, old, null);
    },
  });

  if (clock !== null) keepStep(writer, author, { ...head, id: step, clock });
  return { parts };
}

function keepStep(writer: Writer, author: Author, step: StepHead & { readonly id: string; readonly clock: string }): void {
  const { kind, target, subject, isStart = false } = step;
  const canBeUndone = kind === 'change' || kind === 'import';
  // What was undone before a new change cannot be redone after it.
  if (canBeUndone) settleUndone(writer, author);
  writer.run(
    build.insertInto('step').values({
      id: step.id,
      clock: step.clock,
      person: author.person,
      device: author.device,
      kind,
      target,
      state: canBeUndone ? (isStart ? 'settled' : 'done') : null,
      subject: subject.about,
      names: JSON.stringify(subject.names),
      shared: 0,
    }),
  );
}

/** Takes this author's undone steps off the way forward. */
export function settleUndone(writer: Writer, author: Author): void {
  writer.run(
    build
      .updateTable('step')
      .set({ state: 'settled' })
      .where('person', '=', author.person)
      .where('device', '=', author.device)
      .where('state', '=', 'undone'),
  );
}

/** Leaves nothing that can be undone: what has been done is where a store begins. */
export function settleAll(writer: Writer): void {
  writer.run(build.updateTable('step').set({ state: 'settled' }).where('state', 'is not', null));
}
