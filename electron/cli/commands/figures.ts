import { t } from '../../../shared/text/messages/index.ts';
import type { Command } from '../command.ts';
import { misused } from '../outcome.ts';

/** Each loaded when it is asked for. */
const TASKS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./figures/import.ts')).importFigures,
  export: async () => (await import('./figures/export.ts')).exportFigures,
  tables: async () => (await import('./figures/tables.ts')).readyTables,
  show: async () => (await import('./figures/show.ts')).showFigures,
  define: async () => (await import('./figures/define.ts')).defineTables,
  check: async () => (await import('./figures/check.ts')).checkFigures,
  bind: async () => (await import('./figures/bind.ts')).bindFigures,
  bound: async () => (await import('./figures/bound.ts')).boundFigures,
  chart: async () => (await import('./figures/chart.ts')).writeChart,
  charts: async () => (await import('./figures/charts.ts')).readyCharts,
};

/**
 * `figures tables|charts|define|import|export|show|check|bind|bound|chart ...`: ready tables and charts, the figures of an occasion, and what its
 * texts can be bound to.
 */
export const figures: Command = async ([task = '', ...args]) => {
  const load = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  return load === undefined
    ? misused(t('cli:figures.unknownTask', { tasks: Object.keys(TASKS).join(', ') }))
    : (await load())(args);
};
