import { THEME_NAMES, VIEW_NAMES } from './choices.ts';

/** Every command that a menu or a key of the window can mean; what changes nothing comes first in the list of Ctrl+K. */
export const MENU_COMMANDS = [
  ...VIEW_NAMES.map((name) => `view-${name}` as const),
  'undo',
  'redo',
  'export',
  'palette',
  'find',
  'next-missing',
  'next-pane',
  'mark-ready',
  'accept-suggestion',
  'nothing-to-report',
  'take-earlier',
  'spelling',
  'spelling-toggle',
  'keys',
  'table-edit',
  'table-new',
  'chart-new',
  'chart-copy',
  'chart-save',
  'roll-year',
  'import',
  'import-figures',
  'export-table',
  'export-tables',
  'export-csv',
  ...THEME_NAMES.map((name) => `theme-${name}` as const),
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
