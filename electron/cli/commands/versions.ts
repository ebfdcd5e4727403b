import { t } from '../../../shared/text/messages/index.ts';
import type { Command } from '../command.ts';
import { misused } from '../outcome.ts';

/** Each loaded when it is asked for. */
const TASKS: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import('./versions/list.ts')).listVersions,
  keep: async () => (await import('./versions/change.ts')).keepVersion,
  set: async () => (await import('./versions/change.ts')).setVersion,
  lock: async () => (await import('./versions/change.ts')).lockVersion,
  remove: async () => (await import('./versions/change.ts')).removeVersion,
  compare: async () => (await import('./versions/compare.ts')).compareTwoVersions,
  export: async () => (await import('./versions/export.ts')).exportVersion,
};

/** `versions list|keep|set|lock|remove|compare|export ...`: what has been handed out of a report. */
export const versions: Command = async ([task = '', ...args]) => {
  const load = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  return load === undefined
    ? misused(t('cli:versions.unknownTask', { tasks: Object.keys(TASKS).join(', ') }))
    : (await load())(args);
};
