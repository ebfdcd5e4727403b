import type { Command } from '../../shared/api/commands.ts';

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
export function withWaiting<View>(occasion: string, view: View, apply: (view: View, command: Command) => View): View {
  const own = allWaiting().filter((command) => !('occasion' in command) || command.occasion === occasion);
  return own.reduce(apply, view);
}
