import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand, useCommands } from '../app/commands.ts';
import { ExportStatus } from '../report/ExportStatus.tsx';
import { exportTables } from '../report/exporting.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';

interface Props {
  readonly occasion: string;
  readonly table: string;
  readonly readOnly: boolean;
}

const EXPORTS = ['export-table', 'export-tables', 'export-csv'] as const;

/** Figures in from a file, and tables out to one. */
export function FigureTools({ occasion, table, readOnly }: Props) {
  useCommands({
    'export-table': () => void exportTables(occasion, table, 'xlsx'),
    'export-tables': () => void exportTables(occasion, null, 'xlsx'),
    'export-csv': () => void exportTables(occasion, table, 'csv'),
  });
  return (
    <>
      <ExportStatus />
      {readOnly ? null : (
        <Button aria-keyshortcuts="Control+Shift+I" onPress={() => runCommand('import-figures')}>
          {t('figures:import.command')}
        </Button>
      )}
      <MenuTrigger>
        <Button>{t('figures:export.label')}</Button>
        <Popover className={menu.popover ?? ''} placement="bottom end">
          <Menu className={menu.menu ?? ''} aria-label={t('figures:export.label')} onAction={(key) => run(String(key))}>
            {EXPORTS.map((command) => (
              <MenuItem key={command} id={command} className={menu.item ?? ''}>
                {COMMAND_WORDS[command].label} <kbd>{COMMAND_WORDS[command].keys[0]}</kbd>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}

function run(key: string): void {
  const command = EXPORTS.find((one) => one === key);
  if (command !== undefined) runCommand(command);
}
