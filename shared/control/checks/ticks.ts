import { t } from '../../text/messages/index.ts';
import { expectedTicks } from '../ticks/expected.ts';
import { type ControlFinding, controlFinding } from './finding.ts';
import { doneStatuses, type Looked } from './input.ts';

/**
 * At the year's end: an action that is finished although no day has been ticked, where the plan says when it is to be carried out or the
 * board ticks other actions. Who ticks nothing at all is not told so action by action.
 */
export function withoutTicks(on: Looked): ControlFinding[] {
  const done = doneStatuses(on);
  if (on.kind !== 'annual') return [];
  return on.plan.actions.flatMap((action): ControlFinding[] => {
    const status = on.followUpOf(action.id)?.status ?? null;
    if (status === null || !done.has(status) || on.ticked.has(action.id)) return [];
    if (on.ticked.size === 0 && expectedTicks(action, on.year).length === 0) return [];
    const sentence = t('controlCheck:noTicks');
    return [controlFinding({ about: 'no-ticks', action: action.id, column: 'status', sentence, evidence: [status] })];
  });
}
