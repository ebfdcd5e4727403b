import { t } from '../../../shared/text/messages/index.ts';
import type { Command } from '../command.ts';
import { misused } from '../outcome.ts';

/** Each loaded when it is asked for. */
const TASKS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./control/check.ts')).checkControlOf,
  export: async () => (await import('./control/export.ts')).exportControl,
  list: async () => (await import('./control/list.ts')).listControl,
};

/** `control list|check|export ...`: the internal control of an occasion, and what in it should be looked at. */
export const control: Command = async ([task = '', ...args]) => {
  const load = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  return load === undefined
    ? misused(t('cli:control.unknownTask', { tasks: Object.keys(TASKS).join(', ') }))
    : (await load())(args);
};
