import type { Ref } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components/Menu';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand } from '../app/commands.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';

interface Props {
  readonly readOnly: boolean;
  /** The button of the menu, which what is opened from it leads back to. */
  readonly menuButton: Ref<HTMLButtonElement>;
}

const DEFINING = ['table-edit', 'table-new'] as const;
const EXPORTS = ['export-table', 'export-tables', 'export-csv'] as const;

/** Figures in from a file; and in one menu, to leave the title its room, tables defined and taken out to a file. */
export function FigureTools({ readOnly, menuButton }: Props) {
  return (
    <>
      {readOnly ? null : (
        <Button aria-keyshortcuts="Control+Shift+I" onPress={() => runCommand('import-figures')}>
          {t('figures:import.command')}
        </Button>
      )}
      <MenuTrigger>
        <Button ref={menuButton}>
          {t('figures:menu')} <span aria-hidden="true">▾</span>
        </Button>
        <Popover className={menu.popover ?? ''} placement="bottom end">
          <Menu className={menu.menu ?? ''} aria-label={t('figures:menu')} onAction={(key) => run(String(key))}>
            <MenuSection aria-label={t('figures:menu')}>{DEFINING.map(item)}</MenuSection>
            <Separator className={menu.line ?? ''} />
            <MenuSection>
              <Header className={menu.head ?? ''}>{t('figures:export.label')}</Header>
              {EXPORTS.map(item)}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}

function item(command: MenuCommand) {
  const { label, keys } = COMMAND_WORDS[command];
  return (
    <MenuItem key={command} id={command} className={menu.item ?? ''}>
      {label} <kbd>{keys[0]}</kbd>
    </MenuItem>
  );
}

function run(key: string): void {
  const command = [...DEFINING, ...EXPORTS].find((one) => one === key);
  if (command !== undefined) runCommand(command);
}
