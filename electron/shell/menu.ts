import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { type StoreContent, THEME_NAMES, VIEW_NAMES } from '../../shared/api/choices.ts';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';
import type { Preferences } from '../../shared/api/preferences.ts';
import { t } from '../../shared/text/messages/index.ts';

export interface MenuActions {
  /** For the window: it knows what the command means where the person is. */
  readonly onCommand: (command: MenuCommand) => void;
  readonly onNew: (content: StoreContent) => Promise<void>;
  readonly onOpen: () => Promise<void>;
}

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };

/** What is ticked in the menus. */
export type Ticked = Pick<Preferences, 'theme' | 'spelling'>;

/** Puts the program's menus in place; again when something that is ticked there has changed. */
export function showMenu(ticked: Ticked, actions: MenuActions): void {
  const menus = process.platform === 'darwin' ? macMenus(ticked, actions) : usualMenus(ticked, actions);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function usualMenus(ticked: Ticked, actions: MenuActions): Item[] {
  return [
    { label: t('shell:menu.file'), submenu: [...fileItems(actions), LINE, role('quit', t('shell:menu.quit'), 'Ctrl+Q')] },
    editMenu(ticked, actions),
    viewMenu(ticked, actions),
    { label: t('shell:menu.help'), role: 'help', submenu: [keysItem(actions), role('about', t('shell:menu.about'))] },
  ];
}

/** As every program there: its own menu first, with leaving and hiding; a menu of windows before the help. */
function macMenus(ticked: Ticked, actions: MenuActions): Item[] {
  const own = [
    role('about', t('shell:menu.about')),
    LINE,
    role('services', t('shell:menu.services')),
    LINE,
    role('hide', t('shell:menu.hide')),
    role('hideOthers', t('shell:menu.hideOthers')),
    role('unhide', t('shell:menu.unhide')),
    LINE,
    role('quit', t('shell:menu.quit')),
  ];
  const windows = [
    role('minimize', t('shell:menu.minimise')),
    role('zoom', t('shell:menu.zoom')),
    role('close', t('shell:menu.close')),
    LINE,
    role('front', t('shell:menu.front')),
  ];
  return [
    { label: app.name, submenu: own },
    { label: t('shell:menu.file'), submenu: fileItems(actions) },
    editMenu(ticked, actions),
    viewMenu(ticked, actions),
    { label: t('shell:menu.window'), role: 'window', submenu: windows },
    { label: t('shell:menu.help'), role: 'help', submenu: [keysItem(actions)] },
  ];
}

function fileItems({ onCommand, onNew, onOpen }: MenuActions): Item[] {
  return [
    { label: t('shell:menu.new'), accelerator: 'CmdOrCtrl+N', click: () => onNew('empty') },
    { label: t('shell:menu.open'), accelerator: 'CmdOrCtrl+O', click: onOpen },
    { label: t('shell:menu.example'), click: () => onNew('example') },
    { label: t('shell:menu.exampleRegion'), click: () => onNew('example-region') },
    LINE,
    command('roll-year', onCommand),
    command('person', onCommand),
    command('import', onCommand),
    command('import-figures', onCommand),
    command('take-packages', onCommand),
    command('export', onCommand),
    ...(
      ['export-pdf', 'export-slides', 'export-html', 'export-data', 'export-all', 'export-all-pdf', 'export-package'] as const
    ).map((name) => command(name, onCommand)),
    command('report-check', onCommand),
    command('report-versions', onCommand),
    command('report-template', onCommand),
    command('report-slide-template', onCommand),
    command('report-sheets', onCommand),
    command('report-remarks', onCommand),
    command('export-table', onCommand),
    command('export-tables', onCommand),
    command('export-csv', onCommand),
  ];
}

function editMenu({ spelling }: Ticked, { onCommand }: MenuActions): Item {
  return {
    label: t('shell:menu.edit'),
    submenu: [
      command('undo', onCommand),
      command('redo', onCommand),
      // Both habits work; the menu shows the one of the platform.
      ...otherKeys('redo', onCommand),
      LINE,
      role('cut', t('shell:menu.cut')),
      role('copy', t('shell:menu.copy')),
      role('paste', t('shell:menu.paste')),
      role('selectAll', t('shell:menu.selectAll')),
      LINE,
      command('palette', onCommand),
      LINE,
      command('mark-ready', onCommand),
      command('accept-suggestion', onCommand),
      command('nothing-to-report', onCommand),
      command('take-earlier', onCommand),
      command('find', onCommand),
      command('next-missing', onCommand),
      LINE,
      command('table-edit', onCommand),
      command('table-new', onCommand),
      LINE,
      command('chart-new', onCommand),
      command('chart-copy', onCommand),
      command('chart-save', onCommand),
      LINE,
      command('spelling', onCommand),
      { ...command('spelling-toggle', onCommand), type: 'checkbox', checked: spelling },
    ],
  };
}

function viewMenu({ theme }: Ticked, { onCommand }: MenuActions): Item {
  const themes = THEME_NAMES.map(
    (name): Item => ({
      ...command(`theme-${name}`, onCommand),
      type: 'radio',
      checked: theme === name,
    }),
  );
  return {
    label: t('shell:menu.view'),
    submenu: [
      ...VIEW_NAMES.map((name) => command(`view-${name}`, onCommand)),
      LINE,
      command('next-pane', onCommand),
      { label: t('views:theme.label'), submenu: themes },
      LINE,
      role('zoomIn', t('shell:menu.zoomIn')),
      role('zoomOut', t('shell:menu.zoomOut')),
      role('resetZoom', t('shell:menu.zoomReset')),
      role('togglefullscreen', t('shell:menu.fullScreen')),
    ],
  };
}

function keysItem({ onCommand }: MenuActions): Item {
  return command('keys', onCommand);
}

/** A command with its words and the first of its keys; on a Mac the last, which is the one people have there. */
function command(name: MenuCommand, onCommand: MenuActions['onCommand']): Item {
  const { label, keys } = COMMAND_WORDS[name];
  const key = keys.at(process.platform === 'darwin' ? -1 : 0);
  const item: Item = { id: name, label, click: () => onCommand(name) };
  return key === undefined ? item : { ...item, accelerator: acceleratorOf(key) };
}

/** The keys of a command that its item does not show: items that are not seen. */
function otherKeys(name: MenuCommand, onCommand: MenuActions['onCommand']): Item[] {
  const shown = command(name, onCommand);
  return COMMAND_WORDS[name].keys
    .map((key): Item => ({ ...shown, accelerator: acceleratorOf(key), visible: false, acceleratorWorksWhenHidden: true }))
    .filter(({ accelerator }) => accelerator !== shown.accelerator);
}

function acceleratorOf(key: string): string {
  return key.replace('Ctrl', 'CmdOrCtrl');
}

function role(name: NonNullable<Item['role']>, label: string, accelerator?: string): Item {
  const item: Item = { role: name, label };
  return accelerator === undefined ? item : { ...item, accelerator };
}
