import type { OccasionHead } from '../../shared/api/views.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import type { EntityName, FieldOf, FieldValue } from '../log/entities.ts';
import { joinKey } from '../log/entities.ts';
import { type RowFields, readRow } from '../log/rows.ts';
import type { Log } from '../log/step.ts';
import type { Subject } from '../log/subject.ts';
import type { Reader } from '../query.ts';
import { readOccasion } from '../read/occasion.ts';

/** What a command comes to, checked against the store. */
export type Plan = FieldPlan | WorkPlan;

/** One field of one row. */
export interface FieldPlan {
  readonly entity: EntityName;
  readonly entityId: string;
  readonly field: string;
  readonly value: FieldValue;
  /** The rows to make first, where there are none: the row itself last. */
  readonly needs: readonly NeededRow[];
  /** Whether it is typed piece by piece, so that what follows at once belongs to the same step. */
  readonly typed: boolean;
  readonly subject: Subject;
}

/** Several rows. */
export interface WorkPlan {
  readonly subject: Subject;
  readonly work: (log: Log) => void;
  /** Whether a year model is another afterwards. */
  readonly changesModel: boolean;
}

export interface NeededRow {
  readonly entity: EntityName;
  readonly entityId: string;
  readonly blank: RowFields;
}

/** What a command is checked against. */
export interface Known {
  readonly reader: Reader;
  /** Who changes the store, and when. */
  readonly here: () => { readonly person: string; readonly at: Date };
  readonly modelOf: (year: string) => YearModel;
}

/** The names of a field's row and of its value; the entity's own fields are the only ones that fit. */
export function planFor<Name extends EntityName>(
  entity: Name,
  key: readonly string[],
  field: FieldOf<Name>,
  rest: Pick<FieldPlan, 'value' | 'typed' | 'subject' | 'needs'>,
): FieldPlan {
  return { entity, entityId: joinKey(key), field, ...rest };
}

export function neededRow<Name extends EntityName>(
  entity: Name,
  key: readonly string[],
  blank: Readonly<Record<FieldOf<Name>, FieldValue>>,
): NeededRow {
  return { entity, entityId: joinKey(key), blank };
}

/** Makes those of the rows that there are not. */
export function makeNeeded(reader: Reader, log: Log, needs: readonly NeededRow[]): void {
  for (const { entity, entityId, blank } of needs) {
    if (readRow(reader, entity, entityId) === null) log.createAs(entity, entityId, blank);
  }
}

/** The occasion with its year; refuses one that is locked. */
export function openOccasion(reader: Reader, occasion: string): OccasionHead & { readonly year: string } {
  const head = readOccasion(reader, occasion);
  if (head.state === 'locked') return refuse('locked', t('store:occasion-locked'));
  return head;
}

/** An empty line is no text. */
export function textOrNull(value: string | null): string | null {
  return value === '' ? null : value;
}
