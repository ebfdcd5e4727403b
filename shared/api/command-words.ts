import { t } from '../text/messages/index.ts';
import { THEME_NAMES, VIEW_NAMES } from './choices.ts';
import type { MenuCommand } from './menu-commands.ts';

export interface CommandWords {
  /** As it stands in the menus. */
  readonly label: string;
  /** The keys that mean the command in the whole window, the one to show first: "Ctrl+E", "F8". */
  readonly keys: readonly string[];
}

/** What each command of the window is called, and its keys: for the menus, for Ctrl+K and for the window's own ear. */
export const COMMAND_WORDS: Readonly<Record<MenuCommand, CommandWords>> = {
  undo: said(t('views:keys.undo'), 'Ctrl+Z'),
  redo: said(t('views:keys.redo'), 'Ctrl+Y', 'Ctrl+Shift+Z'),
  export: said(t('shell:menu.export'), 'Ctrl+E'),
  'export-pdf': said(t('shell:menu.exportPdf'), 'Ctrl+Shift+P'),
  'export-slides': said(t('shell:menu.exportSlides')),
  'export-html': said(t('shell:menu.exportHtml')),
  'export-data': said(t('shell:menu.exportData')),
  'export-all': said(t('shell:menu.exportAll')),
  'export-all-pdf': said(t('shell:menu.exportAllPdf')),
  'export-package': said(t('region:command.export')),
  ...ofEach(
    VIEW_NAMES,
    (name) => `view-${name}` as const,
    (name, index) => said(t(`views:nav.${name}`), `Ctrl+${index + 1}`),
  ),
  palette: said(t('palette:title'), 'Ctrl+K'),
  find: said(t('grid:find.command'), 'Ctrl+F'),
  'next-missing': said(t('views:keys.nextMissing'), 'F8'),
  'next-pane': said(t('views:keys.panes'), 'F6'),
  'mark-ready': said(t('views:keys.ready'), 'Ctrl+Enter'),
  'accept-suggestion': said(t('measure:accept'), 'F9'),
  'nothing-to-report': said(t('measure:marks.nothingToReport'), 'Ctrl+Shift+Enter'),
  'take-earlier': said(t('outline:takeEarlier'), 'Ctrl+Shift+H'),
  spelling: said(t('spelling:title'), 'F7'),
  'spelling-toggle': said(t('spelling:mark')),
  keys: said(t('views:keys.title'), 'F1'),
  'table-edit': said(t('table:edit')),
  'table-new': said(t('table:create')),
  'chart-new': said(t('charts:add')),
  'chart-copy': said(t('charts:command.copy'), 'Ctrl+Shift+C'),
  'chart-save': said(t('charts:command.save'), 'Ctrl+Shift+S'),
  person: said(t('views:person.command')),
  'roll-year': said(t('years:rollCommand')),
  import: said(t('shell:menu.import')),
  'take-packages': said(t('region:command.take')),
  'import-figures': said(t('figures:import.command'), 'Ctrl+Shift+I'),
  'report-check': said(t('views:report.check.command')),
  'report-versions': said(t('views:report.versions.command')),
  'report-template': said(t('views:report.template.command.word')),
  'report-slide-template': said(t('views:report.template.command.slides')),
  'report-sheets': said(t('views:report.sheets')),
  'report-remarks': said(t('views:report.withRemarks')),
  'export-table': said(t('figures:export.table'), 'Ctrl+Shift+E'),
  'export-tables': said(t('figures:export.tables')),
  'export-csv': said(t('figures:export.csv')),
  ...ofEach(
    THEME_NAMES,
    (name) => `theme-${name}` as const,
    (name) => said(t(`views:theme.${name}`)),
  ),
};

function said(label: string, ...keys: readonly string[]): CommandWords {
  return { label, keys };
}

function ofEach<Name extends string, Command extends string>(
  names: readonly Name[],
  commandOf: (name: Name) => Command,
  words: (name: Name, index: number) => CommandWords,
): Record<Command, CommandWords> {
  const entries = names.map((name, index) => [commandOf(name), words(name, index)] as const);
  // The keys are exactly what `commandOf` makes of the names.
  return Object.fromEntries(entries) as Record<Command, CommandWords>;
}
