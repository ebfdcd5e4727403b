import type { Command, ManyCommand, SingleCommand } from '../../shared/api/commands.ts';
import type { ControlView, FiguresView, ItemsView, RisksView, TextsView } from '../../shared/api/views.ts';
import type { TickDaysOf } from '../../shared/control/ticks/days.ts';
import { api } from './api.ts';
import { APPLY, type ShownPart } from './apply-command.ts';
import { client } from './client.ts';
import { rereadNow, rereadParts, rereadTicks } from './reread.ts';
import { noteSaving } from './saving.ts';
import { underWay } from './under-way.ts';
import { addWaiting, allWaiting, endWaiting, forgetWaiting, ofOccasion, singles } from './waiting.ts';

/**
 * Shows the change at once and sends it to the store. When the store refuses it, what was typed stays in view and the
 * status line says why.
 */
export async function commit(command: Command): Promise<void> {
  addWaiting(command);
  show(command);
  const answer = await underWay(api.call('commit', command));
  if (!answer.ok) {
    noteSaving({ problem: answer.error });
    return;
  }
  endWaiting(command);
  const types = singles(command).map(({ type }) => type);
  if (types.some((type) => SHOWN_IN[type] === undefined)) rereadNow();
  else if (types.includes('tick.withdraw')) void rereadParts(['ticks']);
  else if (types.some((type) => LISTED.includes(type))) void rereadTicks();
  noteSaving({ undo: answer.value, said: null, ...(allWaiting().length === 0 ? { problem: null } : {}) });
}

/** Carries out several changes as one step of undo; one alone is itself. */
export async function commitAll(commands: readonly SingleCommand[], words: ManyCommand['words']): Promise<void> {
  const [only, ...more] = commands;
  if (only !== undefined) await commit(more.length === 0 ? only : { type: 'many', commands: [...commands], words });
}

function show(command: Command): void {
  const commands = singles(command);
  showIn<ItemsView>('items', APPLY.items, commands);
  showIn<TextsView>('texts', APPLY.texts, commands);
  showIn<FiguresView>('figures', APPLY.figures, commands);
  showIn<ControlView>('control', APPLY.control, commands);
  showIn<readonly TickDaysOf[]>('tickDays', APPLY.tickDays, commands);
  showIn<RisksView>('risks', APPLY.risks, commands);
}

function showIn<View>(
  part: ShownPart,
  apply: (view: View, commands: readonly SingleCommand[]) => View,
  commands: readonly SingleCommand[],
): void {
  const own = commands.filter((command) => SHOWN_IN[command.type] === part);
  if (own.length === 0) return;
  for (const [key, view] of client.getQueriesData<View>({ queryKey: [part] })) {
    const [, of] = key as readonly [string, { readonly occasion: string }];
    const here = ofOccasion(own, of.occasion);
    if (view !== undefined && here.length > 0) client.setQueryData<View>(key, apply(view, here));
  }
}

/** Where a command is seen before the store answers; what is not here is read again when it has. */
const SHOWN_IN: Readonly<Partial<Record<SingleCommand['type'], ShownPart>>> = {
  'follow-up.set': 'items',
  'item.set': 'items',
  'item.create': 'items',
  'item.move': 'items',
  'item.remove': 'items',
  'text.set': 'texts',
  'cell.set': 'figures',
  'cell.source': 'figures',
  'cell.note': 'figures',
  'area.set': 'control',
  'risk.set': 'control',
  'action.set': 'control',
  'plan.create': 'control',
  'plan.move': 'control',
  'plan.remove': 'control',
  'portfolio.set': 'risks',
  'control.set': 'control',
  'answer.set': 'control',
  'risk-answer.set': 'control',
  'risk-answer.print': 'control',
  'assessment.set': 'control',
  'tick.add': 'tickDays',
  'tick.withdraw': 'tickDays',
  'evidence.add': 'tickDays',
  'evidence.remove': 'tickDays',
};

/** What has been done about an action is listed as the store has it, with who entered it and when. */
const LISTED: readonly SingleCommand['type'][] = ['tick.add', 'evidence.add', 'evidence.remove'];

/** Sends what was refused once more. */
export async function tryAgain(): Promise<void> {
  await Promise.all(allWaiting().map((command) => commit(command)));
}

/** Gives up what was refused: the views show what the store holds. */
export function takeBack(): Promise<void> {
  forgetWaiting();
  noteSaving({ problem: null });
  return rereadParts(['items', 'texts', 'figures', 'control', 'ticks']);
}
