import type { Command } from '../../../shared/api/commands.ts';
import type { Scale } from '../../../shared/model/scale.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { itemName } from '../names.ts';
import { type FieldPlan, type Known, neededRow, openOccasion, planFor, textOrNull } from '../plan.ts';
import { lastPosition } from '../position.ts';
import { richTextOrNull } from '../rich-text.ts';
import { itemOf } from './known-item.ts';
import { fitsKind } from './statuses.ts';

type FollowUpCommand = Extract<Command, { type: 'follow-up.set' }>;

/** A word, text or status about an item on an occasion. */
export function planFollowUp(known: Known, command: FollowUpCommand): FieldPlan {
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
    status_reason: null,
    outcome: null,
    comment: null,
    taken: [],
    missing_reason: null,
    to_secretary: null,
    nothing_to_report: false,
    ready: false,
    approved: false,
  };
  const plan = (
    field: keyof typeof blank,
    about: FieldPlan['subject']['about'],
    value: FieldPlan['value'],
    typed: boolean,
  ): FieldPlan =>
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
    case 'statusReason':
      return plan('status_reason', 'item-status-reason', textOrNull(command.value), true);
    case 'outcome':
      return plan('outcome', 'item-outcome', textOrNull(command.value), true);
    case 'missingReason':
      return plan('missing_reason', 'item-missing-reason', textOrNull(command.value), true);
    case 'toSecretary':
      return plan('to_secretary', 'item-to-secretary', textOrNull(command.value), true);
    case 'comment':
      return plan('comment', 'item-comment', richTextOrNull(command.value), true);
    case 'taken':
      return plan('taken', 'item-taken', command.value, false);
    case 'nothingToReport':
      return plan('nothing_to_report', 'item-nothing-to-report', command.value, false);
    case 'ready':
      return plan('ready', 'item-ready', command.value, false);
    case 'approved':
      return plan('approved', 'item-approved', command.value, false);
  }
}

/** The value, when the item's kind has a scale of this use that holds it. */
function statusOf(model: YearModel, kind: string, use: Scale['use'], value: string | null): string | null {
  if (value === null || fitsKind(model, kind, use, value)) return value;
  return refuse('invalid-input', t('store:status-unknown'), { field: 'value', details: `${kind} ${use} ${value}` });
}
