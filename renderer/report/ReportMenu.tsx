import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand } from '../app/commands.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';

const COMMANDS = ['report-check', 'report-versions', 'report-template', 'report-slide-template'] as const;

/** What is done with a report besides writing it: checking it, its versions, its templates. */
export function ReportMenu() {
  return (
    <MenuTrigger>
      <Button>
        {t('views:report.more')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu className={menu.menu ?? ''} aria-label={t('views:report.more')} onAction={(key) => run(String(key))}>
          {COMMANDS.map((command) => (
            <MenuItem key={command} id={command} className={menu.item ?? ''}>
              {COMMAND_WORDS[command].label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function run(key: string): void {
  const command = COMMANDS.find((one) => one === key);
  if (command !== undefined) runCommand(command);
}
