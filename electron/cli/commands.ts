import type { Command } from './command.ts';

/** Loaded when asked for: a command that only prints does not wait for the store's engine, nor any but `export` for Word. */
const COMMANDS = {
  init: async () => (await import('./commands/init.ts')).init,
  import: async () => (await import('./commands/import.ts')).importYearFile,
  list: async () => (await import('./commands/list.ts')).list,
  export: async () => (await import('./commands/export.ts')).exportReport,
  check: async () => (await import('./commands/check.ts')).check,
  template: async () => (await import('./commands/template.ts')).template,
  suggest: async () => (await import('./commands/suggest.ts')).suggest,
  progress: async () => (await import('./commands/progress.ts')).progress,
  summary: async () => (await import('./commands/summary.ts')).summary,
  compare: async () => (await import('./commands/compare.ts')).compare,
  control: async () => (await import('./commands/control.ts')).control,
  package: async () => (await import('./commands/package.ts')).packages,
  figures: async () => (await import('./commands/figures.ts')).figures,
  glossary: async () => (await import('./commands/glossary.ts')).glossary,
  versions: async () => (await import('./commands/versions.ts')).versions,
  layouts: async () => (await import('./commands/layouts.ts')).layouts,
  verify: async () => (await import('./commands/verify.ts')).verify,
  change: async () => (await import('./commands/change.ts')).change,
  undo: async () => (await import('./commands/undo.ts')).undo,
  redo: async () => (await import('./commands/undo.ts')).redo,
  roll: async () => (await import('./commands/roll.ts')).roll,
  search: async () => (await import('./commands/search.ts')).search,
  history: async () => (await import('./commands/history.ts')).history,
  trend: async () => (await import('./commands/trend.ts')).trend,
  restore: async () => (await import('./commands/restore.ts')).restore,
  spell: async () => (await import('./commands/spell.ts')).spell,
  schema: async () => (await import('./commands/schema.ts')).schema,
  help: async () => (await import('./commands/help.ts')).help,
} as const satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function loadCommand(name: CommandName): Promise<Command> {
  return COMMANDS[name]();
}
