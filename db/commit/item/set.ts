import type { Command } from '../../../shared/api/commands.ts';
import type { NumberRange } from '../../../shared/model/plan-item.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import type { FieldOf, FieldValue } from '../../log/entities.ts';
import type { Subject } from '../../log/subject.ts';
import { build, type Reader } from '../../query.ts';
import { readOrganisationIds } from '../../read/model.ts';
import { itemName, quoted } from '../names.ts';
import { type FieldPlan, type Known, planFor, textOrNull } from '../plan.ts';
import { richTextOrNull } from '../rich-text.ts';
import { itemOf } from './known-item.ts';
import { fitsKind, STATUS_FIELDS } from './statuses.ts';

type SetItem = Extract<Command, { type: 'item.set' }>;
type KnownItem = ReturnType<typeof itemOf>;

/** The column of a field, what undo calls it, and whether it is typed. */
const FIELDS: Readonly<Record<SetItem['field'], readonly [FieldOf<'plan_item'>, Subject['about'], 'typed' | 'chosen']>> = {
  title: ['title', 'item-title', 'typed'],
  number: ['number', 'item-number', 'chosen'],
  kind: ['kind', 'item-kind', 'chosen'],
  description: ['description', 'item-description', 'typed'],
  receiver: ['receiver', 'item-receiver', 'chosen'],
  boards: ['boards', 'item-boards', 'chosen'],
  unit: ['unit', 'item-unit', 'typed'],
  direction: ['direction', 'item-direction', 'chosen'],
  target: ['target', 'item-target', 'typed'],
  longTermTarget: ['long_term_target', 'item-long-term-target', 'typed'],
  lastKnown: ['last_known', 'item-last-known', 'typed'],
  responsible: ['responsible', 'item-responsible', 'typed'],
  due: ['due', 'item-due', 'chosen'],
  instruction: ['instruction', 'item-instruction', 'typed'],
  commentExpected: ['comment_expected', 'item-comment-expected', 'chosen'],
  footnotes: ['footnotes', 'item-footnotes', 'typed'],
  lineage: ['lineage', 'item-lineage', 'chosen'],
};

/** A field of the plan itself; it belongs to no occasion, so no lock holds it. */
export function planItem(known: Known, command: SetItem): FieldPlan {
  const item = itemOf(known.reader, command.item);
  const model = known.modelOf(item.year);
  const [field, about, how] = FIELDS[command.field];
  return planFor('plan_item', [command.item], field, {
    value: itemValue(known.reader, model, item, command),
    typed: how === 'typed',
    subject: { about, names: { thing: itemName(item, model) } },
    needs: [],
  });
}

function itemValue(reader: Reader, model: YearModel, item: KnownItem, command: SetItem): FieldValue {
  switch (command.field) {
    case 'unit':
    case 'target':
    case 'longTermTarget':
    case 'lastKnown':
    case 'responsible':
    case 'instruction':
      return textOrNull(command.value);
    case 'description':
      return richTextOrNull(command.value);
    case 'number':
      return command.value === null ? null : inOrder(command.value);
    case 'kind':
      return kindFor(reader, model, item, command.value);
    case 'receiver':
      return receiverOf(reader, model.id, command.value);
    case 'boards':
      return [...new Set(command.value)].map((board) => receiverOf(reader, model.id, board));
    case 'title':
    case 'direction':
    case 'due':
    case 'commentExpected':
    case 'footnotes':
    case 'lineage':
      return command.value;
  }
}

/** The parts of a number always in the same order: what is kept is compared as it is written. */
function inOrder({ from, to, letter }: NumberRange): NumberRange {
  return letter === undefined ? { from, to } : { from, to, letter };
}

/** The kind, when the year has it and what has been said of the item can be said of one of that kind. */
function kindFor(reader: Reader, model: YearModel, item: KnownItem, kind: string): string {
  const name = kindNamed(model, kind).singular;
  const followUps = reader.all(build.selectFrom('follow_up').select(['colour', 'arrow', 'status']).where('item', '=', item.id));
  const unfit = STATUS_FIELDS.find(([field, use]) =>
    followUps.some(({ [field]: value }) => value !== null && !fitsKind(model, kind, use, value)),
  );
  if (unfit === undefined) return kind;
  const [, use] = unfit;
  const message = t('store:kind-unfit', {
    thing: itemName(item, model),
    scale: t(`store:use.${use}`),
    kind: quoted(name),
  });
  return refuse('conflict', message, { field: 'value', details: `${item.id} ${use}` });
}

/** The kind of this id in a year model; refuses when it has none. */
export function kindNamed(model: YearModel, kind: string): YearModel['kinds'][number] {
  const found = model.kinds.find(({ id }) => id === kind);
  return found ?? refuse('not-found', t('store:kind-not-found'), { field: 'kind', details: kind });
}

function receiverOf(reader: Reader, year: string, receiver: string | null): string | null {
  if (receiver === null || readOrganisationIds(reader, year).includes(receiver)) return receiver;
  return refuse('not-found', t('store:receiver-not-found'), { field: 'value', details: receiver });
}
