import type { Command } from '../../shared/api/commands.ts';
import { NumberRange } from '../../shared/model/plan-item.ts';
import type { Scale } from '../../shared/model/scale.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { build, type Reader } from '../query.ts';
import { fromJsonOrNull } from '../read/json.ts';
import { itemName } from './names.ts';
import { type Known, neededRow, openOccasion, type Plan, planFor, textOrNull } from './plan.ts';
import { lastPosition } from './position.ts';
import { richTextOrNull } from './rich-text.ts';

type FollowUpCommand = Extract<Command, { type: 'follow-up.set' }>;

/** A word, text or status about an item on an occasion. */
export function planFollowUp(known: Known, command: FollowUpCommand): Plan {
  const { year } = openOccasion(known.reader, command.occasion);
  const model = known.modelOf(year);
  const item = itemOf(known.reader, command.item);
  if (item.year !== year) return refuse('not-found', t('store:item-not-found'), { field: 'item', details: command.item });

  const key = [command.occasion, command.item];
  const blank = {
    position: lastPosition(known.reader, 'follow_up', command.occasion),
    colour: null,
    arrow: null,
    status: null,
    outcome: null,
    comment: null,
    missing_reason: null,
    ready: false,
  };
  const plan = (field: keyof typeof blank, about: Plan['subject']['about'], value: Plan['value'], typed: boolean) =>
    planFor('follow_up', key, field, {
      value,
      typed,
      subject: { about, names: { thing: itemName(item, model) } },
      needs: [neededRow('follow_up', key, blank)],
    });

  switch (command.field) {
    case 'colour':
      return plan('colour', 'item-colour', statusOf(model, item.kind, 'colour', command.value), false);
    case 'arrow':
      return plan('arrow', 'item-arrow', statusOf(model, item.kind, 'arrow', command.value), false);
    case 'status':
      return plan('status', 'item-status', statusOf(model, item.kind, 'indicator-status', command.value), false);
    case 'outcome':
      return plan('outcome', 'item-outcome', textOrNull(command.value), true);
    case 'missingReason':
      return plan('missing_reason', 'item-missing-reason', textOrNull(command.value), true);
    case 'comment':
      return plan('comment', 'item-comment', richTextOrNull(command.value), true);
    case 'ready':
      return plan('ready', 'item-ready', command.value, false);
  }
}

/** A field of the plan itself; it belongs to no occasion, so no lock holds it. */
export function planItem(known: Known, command: Extract<Command, { type: 'item.set' }>): Plan {
  const item = itemOf(known.reader, command.item);
  const names = { thing: itemName(item, known.modelOf(item.year)) };
  return planFor('plan_item', [command.item], command.field, {
    value: textOrNull(command.value),
    typed: true,
    subject: { about: command.field === 'target' ? 'item-target' : 'item-responsible', names },
    needs: [],
  });
}

function itemOf(reader: Reader, id: string) {
  const row = reader.first(build.selectFrom('plan_item').select(['year', 'kind', 'number', 'title']).where('id', '=', id));
  if (row === undefined) return refuse('not-found', t('store:item-not-found'), { field: 'item', details: id });
  return { ...row, number: fromJsonOrNull(NumberRange, row.number) };
}

/** The value, when the item's kind has a scale of this use that holds it. */
function statusOf(model: YearModel, kind: string, use: Scale['use'], value: string | null): string | null {
  const scales = model.kinds.find(({ id }) => id === kind)?.scales ?? [];
  const fits = model.scales.some(
    (scale) => scale.use === use && scales.includes(scale.id) && scale.values.some(({ id }) => id === value),
  );
  if (value === null || fits) return value;
  return refuse('invalid-input', t('store:status-unknown'), { field: 'value', details: `${kind} ${use} ${value}` });
}
