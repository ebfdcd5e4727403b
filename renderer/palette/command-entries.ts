import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../shared/api/menu-commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isAnswered, runCommand } from '../app/commands.ts';
import { sidebar, toggleSidebar } from '../app/sidebar.ts';
import type { Entry } from './entry.ts';
import { createStore, openStore } from './other-store.ts';

/** Every command that means something where the person is, with the words and keys of the menus, and the settings. */
export function commandEntries(): readonly Entry[] {
  return [
    ...MENU_COMMANDS.filter((command) => command !== 'palette' && isAnswered(command)).map(entryOf),
    {
      id: 'setting:sidebar',
      group: 'setting',
      label: t(sidebar.get() === 'open' ? 'views:side.hide' : 'views:side.show'),
      detail: null,
      key: null,
      excerpt: null,
      choose: toggleSidebar,
    },
    { ...FILE, id: 'file:open', label: t('shell:menu.open'), key: 'Ctrl+O', choose: () => void openStore() },
    { ...FILE, id: 'file:new', label: t('shell:menu.new'), key: 'Ctrl+N', choose: () => void createStore('empty') },
    { ...FILE, id: 'file:example', label: t('shell:menu.example'), key: null, choose: () => void createStore('example') },
    {
      ...FILE,
      id: 'file:example-region',
      label: t('shell:menu.exampleRegion'),
      key: null,
      choose: () => void createStore('example-region'),
    },
  ];
}

const FILE = { group: 'command', detail: null, excerpt: null } as const;

function entryOf(command: MenuCommand): Entry {
  const { label, keys } = COMMAND_WORDS[command];
  const isTheme = command.startsWith('theme-');
  return {
    id: `command:${command}`,
    group: isTheme || command === 'spelling-toggle' ? 'setting' : 'command',
    label,
    detail: isTheme ? t('views:theme.label') : null,
    key: keys[0] ?? null,
    excerpt: null,
    choose: () => runCommand(command),
  };
}
