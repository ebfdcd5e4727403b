import { t } from '../../../shared/text/messages/index.ts';
import type { Command } from '../command.ts';
import { misused } from '../outcome.ts';

/** Each loaded when it is asked for. */
const TASKS: Readonly<Record<string, () => Promise<Command>>> = {
  assess: async () => (await import('./control/assess.ts')).assessControl,
  attach: async () => (await import('./control/attach.ts')).attachEvidence,
  check: async () => (await import('./control/check.ts')).checkControlOf,
  due: async () => (await import('./control/due.ts')).dueActions,
  evidence: async () => (await import('./control/evidence.ts')).evidenceOf,
  export: async () => (await import('./control/export.ts')).exportControl,
  supervise: async () => (await import('./control/supervise.ts')).superviseControl,
  list: async () => (await import('./control/list.ts')).listControl,
  tick: async () => (await import('./control/tick.ts')).tickAction,
  withdraw: async () => (await import('./control/withdraw.ts')).withdrawTick,
};

/** `control list|check|due|tick|export ...`: the internal control of an occasion, what in it should be looked at, and what has been done. */
export const control: Command = async ([task = '', ...args]) => {
  const load = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  return load === undefined
    ? misused(t('cli:control.unknownTask', { tasks: Object.keys(TASKS).join(', ') }))
    : (await load())(args);
};
