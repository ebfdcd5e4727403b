import { t } from '../../../shared/text/messages/index.ts';
import type { Command } from '../command.ts';
import { misused } from '../outcome.ts';

/** Each loaded when it is asked for. */
const TASKS: Readonly<Record<string, () => Promise<Command>>> = {
  export: async () => (await import('./package/export.ts')).exportPackage,
  show: async () => (await import('./package/show.ts')).showPackage,
  list: async () => (await import('./package/list.ts')).listBoards,
  sums: async () => (await import('./package/sums.ts')).sumBoards,
  fill: async () => (await import('./package/fill.ts')).fillFromBoards,
  goals: async () => (await import('./package/goals.ts')).boardGoals,
  import: async () => (await import('./package/import.ts')).importPackages,
};

/** `package export|show|import|list|goals|sums|fill ...`: a board's report to its region, as one file, and what the region sees of its boards. */
export const packages: Command = async ([task = '', ...args]) => {
  const load = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  return load === undefined
    ? misused(t('cli:package.unknownTask', { tasks: Object.keys(TASKS).join(', ') }))
    : (await load())(args);
};
