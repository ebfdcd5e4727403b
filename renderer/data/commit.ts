import type { QueryKey } from '@tanstack/react-query';
import type { Command } from '../../shared/api/commands.ts';
import { api } from './api.ts';
import { applyToControl, applyToFigures, applyToItems, applyToTexts } from './apply-command.ts';
import { client } from './client.ts';
import { rereadParts } from './reads.ts';
import { noteSaving } from './saving.ts';
import { addWaiting, allWaiting, endWaiting, forgetWaiting } from './waiting.ts';

/**
 * Shows the change at once and sends it to the store. When the store refuses it, what was typed stays in view and the
 * status line says why.
 */
export async function commit(command: Command): Promise<void> {
  addWaiting(command);
  show(command);
  const answer = await api.call('commit', command);
  if (!answer.ok) {
    noteSaving({ problem: answer.error });
    return;
  }
  endWaiting(command);
  noteSaving({ undo: answer.value, said: null, ...(allWaiting().length === 0 ? { problem: null } : {}) });
}

function show(command: Command): void {
  switch (command.type) {
    case 'item.set':
      showIn(['items'], command, applyToItems);
      return;
    case 'follow-up.set':
      showIn(['items', { occasion: command.occasion }], command, applyToItems);
      return;
    case 'text.set':
      showIn(['texts', { occasion: command.occasion }], command, applyToTexts);
      return;
    case 'cell.set':
      showIn(['figures', { occasion: command.occasion }], command, applyToFigures);
      return;
    case 'control.set':
    case 'answer.set':
    case 'assessment.set':
      showIn(['control', { occasion: command.occasion }], command, applyToControl);
      return;
  }
}

function showIn<View>(queryKey: QueryKey, command: Command, apply: (view: View, command: Command) => View): void {
  client.setQueriesData<View>({ queryKey }, (view) => (view === undefined ? view : apply(view, command)));
}

/** Sends what was refused once more. */
export async function tryAgain(): Promise<void> {
  await Promise.all(allWaiting().map((command) => commit(command)));
}

/** Gives up what was refused: the views show what the store holds. */
export function takeBack(): Promise<void> {
  forgetWaiting();
  noteSaving({ problem: null });
  return rereadParts(['items', 'texts', 'figures', 'control']);
}
