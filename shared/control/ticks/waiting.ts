import { isTheirs } from '../../grid/theirs.ts';
import type { LocalDate } from '../../model/primitives.ts';
import type { ControlAction, ControlPlan } from '../control.ts';
import { type FollowedTick, worstState } from './progress.ts';

/** An action with something that was missed, or is to be done now. */
export interface WaitingAction {
  readonly action: ControlAction;
  readonly state: 'missed' | 'due';
  /** The first day that has been missed, or is next. */
  readonly due: LocalDate;
  readonly isMine: boolean;
}

/** What waits to be done: what is the person's own first, then what has waited longest. */
export function waitingActions(
  { actions, risks }: Pick<ControlPlan, 'actions' | 'risks'>,
  followed: ReadonlyMap<string, readonly FollowedTick[]>,
  person: Parameters<typeof isTheirs>[1],
): readonly WaitingAction[] {
  const owners = new Map(risks.map(({ id, owner }) => [id, owner]));
  return actions
    .flatMap((action) => {
      const times = followed.get(action.id) ?? [];
      const state = worstState(times);
      if (state !== 'missed' && state !== 'due') return [];
      const due = times.find((one) => one.state === state)?.due ?? '';
      return [{ action, state, due, isMine: isTheirs(action.responsible ?? owners.get(action.risk) ?? null, person) }];
    })
    .sort((one, other) => Number(other.isMine) - Number(one.isMine) || (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** How many wait, in two counts. */
export function waitingCounts(waiting: readonly WaitingAction[]): { readonly late: number; readonly due: number } {
  const late = waiting.filter(({ state }) => state === 'missed').length;
  return { late, due: waiting.length - late };
}
