import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import type { TemplateKind } from '../../shared/report/template-kind.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand, useCommands } from '../app/commands.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';
import { CheckDialog } from './CheckDialog.tsx';
import { exportReport } from './exporting.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import { VersionsDialog } from './versions/VersionsDialog.tsx';

const COMMANDS = [
  'report-check',
  'report-versions',
  'report-template',
  'report-slide-template',
  'report-sheets',
  'report-remarks',
] as const;

/** What is done with a report besides writing it: checking it, its versions, its templates, its tables as a workbook. */
export function ReportMenu({ report }: { readonly report: string }) {
  const [open, setOpen] = useState<'check' | 'versions' | TemplateKind | null>(null);
  useCommands({
    'report-check': () => setOpen('check'),
    'report-versions': () => setOpen('versions'),
    'report-template': () => setOpen('word'),
    'report-slide-template': () => setOpen('slides'),
    'report-sheets': () => void exportReport(report, 'xlsx'),
    'report-remarks': () => void exportReport(report, 'docx', true),
  });
  const close = () => setOpen(null);
  return (
    <>
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
      {open === 'check' ? <CheckDialog report={report} onClose={close} /> : null}
      {open === 'versions' ? <VersionsDialog report={report} onClose={close} /> : null}
      {open === 'word' || open === 'slides' ? <TemplateDialog report={report} kind={open} onClose={close} /> : null}
    </>
  );
}

function run(key: string): void {
  const command = COMMANDS.find((one) => one === key);
  if (command !== undefined) runCommand(command);
}
