import { SingleCommand } from '../../shared/api/commands.ts';
import type { HistoryEntry, HistoryOf, HistoryValue } from '../../shared/api/history.ts';
import { instantOf } from '../../shared/merge/clock.ts';
import { blankOf, type EntityName, entity, entityNamed, type FieldValue, joinKey, keptAs, splitKey } from '../log/entities.ts';
import { fromLog } from '../log/operations.ts';
import { type RowFields, readRow } from '../log/rows.ts';
import { asSentence } from '../log/subject.ts';
import { asFields, sameValue } from '../log/values.ts';
import { build, type Reader } from '../query.ts';
import { readControlQuestions } from '../read/model.ts';
import { readOccasion } from '../read/occasion.ts';
import { aboutOf, type Named, namesOf } from './changes/names.ts';
import { stepWords } from './step-words.ts';

/**
 * Every change of what a person can set of a thing, newest first: what stood before, what came, who and when. `restore` is the
 * command that sets the field back to what stood before the change; null where that stands there now, or cannot stand there.
 */
export function history(reader: Reader, of: HistoryOf): HistoryEntry[] {
  const names = namesOf(reader);
  return rowsOf(reader, of)
    .flatMap(([name, entityId]) => entriesOf(reader, names, name, entityId))
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
    .map(({ id: _id, ...entry }) => entry);
}

type Row = readonly [EntityName, string];

/** The rows that hold what is said of a thing. */
function rowsOf(reader: Reader, of: HistoryOf): Row[] {
  switch (of.entity) {
    case 'item':
      return [['plan_item', of.id], ...(of.occasion === null ? [] : [['follow_up', joinKey([of.occasion, of.id])] as const])];
    case 'section':
      return [['section_text', joinKey([of.occasion, of.id])]];
    case 'cell':
      return [['table_cell', joinKey([of.occasion, of.id, of.row, of.column])]];
    case 'control':
      return [
        ['control_follow_up', joinKey([of.occasion, of.id])],
        ...rowsUnder(reader, 'control_answer', joinKey([of.occasion, of.id])),
        ...riskAnswersOf(reader, of.occasion, of.id),
        ...rowsUnder(reader, 'control_tick', of.id),
        ...rowsUnder(reader, 'control_evidence', of.id),
      ];
    case 'assessment':
      return [['control_assessment', of.occasion]];
  }
}

/** The answers about an action's risk, which are seen at it. */
function riskAnswersOf(reader: Reader, occasion: string, action: string): Row[] {
  const row = reader.first(build.selectFrom('control_action').select('risk').where('id', '=', action));
  return row === undefined ? [] : rowsUnder(reader, 'risk_answer', joinKey([occasion, row.risk]));
}

/** The rows whose key begins with these columns, also those that there no longer are. */
function rowsUnder(reader: Reader, name: EntityName, key: string): Row[] {
  return reader
    .all(
      build
        .selectFrom('change')
        .select('entity_id')
        .distinct()
        .where('entity', '=', name)
        .where('entity_id', '>', `${key}/`)
        .where('entity_id', '<', `${key}0`),
    )
    .map(({ entity_id }) => [name, entity_id]);
}

/** What is done about an action is told as events: a tick was made, withdrawn or undone, a file was attached or taken away. */
const EVENTS: readonly EntityName[] = ['control_tick', 'control_evidence'];

function eventsOf(reader: Reader, name: EntityName, entityId: string): (HistoryEntry & { readonly id: string })[] {
  return changesOf(reader, name, entityId).map((change) => ({
    id: change.id,
    step: change.step,
    at: instantOf(change.clock),
    person: change.name,
    kind: change.kind,
    what: asSentence(stepWords(change)),
    about: null,
    field: change.field === null ? name.slice('control_'.length) : commandField(change.field),
    before: eventValue(name, change.old),
    after: eventValue(name, change.new),
    restore: null,
  }));
}

/** What tells of an event: a tick's day with what was found, why it was withdrawn, what was attached. */
function eventValue(name: EntityName, logged: string | null): HistoryValue {
  const value = fromLog(logged);
  if (typeof value !== 'object' || value === null) return null;
  const { happened, deviation, what, why, name: called } = value as Readonly<Record<string, unknown>>;
  const words = name === 'control_evidence' ? [called] : [why, happened, deviation ?? what];
  return words.filter((word) => typeof word === 'string').join(' · ');
}

function entriesOf(reader: Reader, names: Named, name: EntityName, entityId: string): (HistoryEntry & { readonly id: string })[] {
  if (EVENTS.includes(name)) return eventsOf(reader, name, entityId);
  const standing = readRow(reader, name, entityId);
  // An answer about the risk that was given at an action, in an older store, is the risk's own now.
  const isSetHere = name !== 'control_answer' || !isAboutRisk(reader, entityId);
  return changesOf(reader, name, entityId).flatMap((change) => {
    const words = {
      step: change.step,
      at: instantOf(change.clock),
      person: change.name,
      kind: change.kind,
      what: asSentence(stepWords(change)),
    };
    return fieldsOf(name, change).flatMap(({ field, before, after }) => {
      const set = commandFor(name, entityId, field, before);
      // What no command sets is how the store keeps things, not what people have said.
      if (set === null && commandFor(name, entityId, field, after) === null) return [];
      const restore = isSetHere && canReturn(name, standing, field, before) ? set : null;
      const isAlone = change.subject === aboutOf(name, entityId, field);
      const about = isAlone ? null : names.fieldWords(name, entityId, field);
      return [
        {
          id: change.id,
          ...words,
          about: about === null ? null : asSentence(about),
          field: commandField(field),
          before,
          after,
          restore,
        },
      ];
    });
  });
}

function isAboutRisk(reader: Reader, entityId: string): boolean {
  const [occasion = '', , question] = splitKey(entityId);
  const { year } = readOccasion(reader, occasion);
  return readControlQuestions(reader, year).some(({ id, about }) => id === question && about === 'risk');
}

/** What is made by a command of its own, not by setting a field of it. */
const MADE_APART: readonly EntityName[] = ['plan_item', 'control_area', 'control_risk', 'control_action', 'glossary_term'];

/** Whether a value that a field has held could be set again, and is not what stands there. */
export function canReturn(name: EntityName, standing: RowFields | null, field: string, value: FieldValue): boolean {
  const now = standing === null ? blankOf(keptAs(name, field)) : (standing[field] ?? null);
  return (standing !== null || (!MADE_APART.includes(name) && name !== 'column_version')) && !sameValue(now, value);
}

function changesOf(reader: Reader, name: EntityName, entityId: string) {
  return reader.all(
    build
      .selectFrom('change')
      .innerJoin('step', 'step.id', 'change.step')
      .innerJoin('person', 'person.id', 'step.person')
      .select([
        'change.id',
        'change.clock',
        'change.step',
        'change.entity',
        'change.field',
        'change.old',
        'change.new',
        'step.kind',
        'step.subject',
        'step.names',
        'person.name',
      ])
      .where('change.entity', '=', name)
      .where('change.entity_id', '=', entityId),
  );
}

export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** An operation on a whole row changed each field that was not, or did not become, blank. */
export function fieldsOf(
  name: EntityName,
  change: { entity: string; field: string | null; old: string | null; new: string | null },
): FieldChange[] {
  const [old, value] = [fromLog(change.old), fromLog(change.new)];
  if (change.field !== null) return [{ field: change.field, before: old, after: value }];
  const before = old === null ? null : asFields(entityNamed(change.entity), old);
  const after = value === null ? null : asFields(entityNamed(change.entity), value);
  return Object.entries(entity(name).fields)
    .map(([field, kept]) => ({
      field,
      before: before === null ? blankOf(kept) : (before[field] ?? null),
      after: after === null ? blankOf(kept) : (after[field] ?? null),
    }))
    .filter((one) => !sameValue(one.before, one.after));
}

/** The command that sets a field of a row to a value; null when no command does, or the value cannot stand there. */
export function commandFor(name: EntityName, entityId: string, column: string, value: FieldValue): SingleCommand | null {
  const [first, second, third, fourth] = splitKey(entityId);
  const field = commandField(column);
  switch (name) {
    case 'plan_item':
      return command({ type: 'item.set', item: first, field, value });
    case 'follow_up':
      return command({ type: 'follow-up.set', occasion: first, item: second, field, value });
    case 'section_text':
      return command({ type: 'text.set', occasion: first, section: second, field, value });
    case 'glossary_term':
      return command({ type: 'term.set', year: first, id: second, field, value });
    case 'table_cell':
      return cellCommand({ occasion: first, table: second, row: third, column: fourth, value }, field);
    case 'column_version':
      return command({ type: 'version.set', occasion: first, table: second, id: third, field, value });
    case 'accepted_finding':
      return command({ type: 'finding.accept', occasion: first, finding: findingOf(entityId), reason: value });
    case 'control_area':
      return command({ type: 'area.set', area: first, field, value });
    case 'control_risk':
      return command({ type: 'risk.set', risk: first, field, value });
    case 'control_action':
      return command({ type: 'action.set', action: first, field, value });
    case 'control_follow_up':
      return command({ type: 'control.set', occasion: first, action: second, field, value });
    case 'control_answer':
      return command({ type: 'answer.set', occasion: first, action: second, question: third, field, value });
    case 'risk_answer':
      return command({ type: 'risk-answer.set', occasion: first, risk: second, question: third, field, value });
    case 'control_assessment':
      return command({ type: 'assessment.set', occasion: first, field, value });
    default:
      return null;
  }
}

const CELL_COMMANDS: Readonly<Record<string, string>> = { value: 'cell.set', source: 'cell.source', note: 'cell.note' };

function cellCommand(cell: object, field: string): SingleCommand | null {
  return command({ type: CELL_COMMANDS[field], ...cell });
}

/** The key of a finding: what follows the occasion in the key of its acceptance. */
function findingOf(entityId: string): string {
  return entityId.slice(entityId.indexOf('/') + 1);
}

function command(made: object): SingleCommand | null {
  return SingleCommand.safeParse(made).data ?? null;
}

/** "missing_reason" -> "missingReason": commands name a field as the model does. */
export function commandField(column: string): string {
  return column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
