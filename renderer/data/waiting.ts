import type { Command, SingleCommand } from '../../shared/api/commands.ts';

/** Commands that the store has not taken yet: on their way, or refused. The newest for each field. */
const waiting = new Map<string, Command>();

/** The field that a command sets, as a key; a command that sets no field is like no other. */
function fieldOf(command: Command): string {
  if (!('value' in command)) return JSON.stringify(command);
  const { value: _value, ...field } = command;
  return JSON.stringify(field);
}

export function addWaiting(command: Command): void {
  waiting.set(fieldOf(command), command);
}

/** The store has taken the command; a newer one for the same field still waits. */
export function endWaiting(command: Command): void {
  const field = fieldOf(command);
  if (waiting.get(field) === command) waiting.delete(field);
}

export function forgetWaiting(): void {
  waiting.clear();
}

export function allWaiting(): readonly Command[] {
  return [...waiting.values()];
}

/** Lays what waits for one occasion over what the store answered, so that what was typed never leaves the view. */
export function withWaiting<View>(
  occasion: string,
  view: View,
  apply: (view: View, commands: readonly SingleCommand[]) => View,
): View {
  return apply(view, ofOccasion(allWaiting().flatMap(singles), occasion));
}

export function singles(command: Command): readonly SingleCommand[] {
  return command.type === 'many' ? command.commands : [command];
}

/** The commands that can be seen in the views of an occasion: its own, and those of the year's plan. */
export function ofOccasion(commands: readonly SingleCommand[], occasion: string): readonly SingleCommand[] {
  return commands.filter((command) => !('occasion' in command) || command.occasion === occasion);
}
