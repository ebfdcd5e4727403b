import { useEffect } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';
import type { ReportFormat } from '../../shared/api/report-formats.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand, useCommands } from '../app/commands.ts';
import { useAsked, useTarget } from '../app/place.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';
import { exportReport, exportReports } from './exporting.ts';
import styles from './Report.module.css';
import { ReportMenu } from './ReportMenu.tsx';

const OTHERS = [
  'export-pdf',
  'export-slides',
  'report-sheets',
  'report-remarks',
  'export-html',
  'export-data',
  'export-all',
  'export-all-pdf',
  'export-package',
] as const satisfies MenuCommand[];

interface Props {
  readonly report: string;
  /** All that are shown of the occasion, this one among them. */
  readonly reports: readonly string[];
  /** Slides are exported as slides first. */
  readonly isDeck: boolean;
}

/** The export of the report in the format that is chosen, how far it has come, and what can be done with the file. */
export function ExportBar({ report, reports, isDeck }: Props) {
  const main = isDeck ? 'pptx' : 'docx';
  const as = (format: ReportFormat) => () => void exportReport(report, format);
  useCommands({
    export: as(main),
    'export-pdf': as('pdf'),
    'export-slides': as('pptx'),
    'export-html': as('html'),
    'export-data': as('json'),
    'export-all': () => void exportReports(reports, 'docx'),
    'export-all-pdf': () => void exportReports(reports, 'pdf'),
    'report-sheets': as('xlsx'),
    'report-remarks': () => void exportReport(report, 'docx', true),
  });
  useAsked();
  const target = useTarget('report');
  useEffect(() => {
    if (target?.id === 'export') void exportReport(report, main);
  }, [target, report, main]);
  return (
    <div className={styles.exporting}>
      <ReportMenu />
      <MenuTrigger>
        <Button>
          {t('views:report.otherFormat')} <span aria-hidden="true">▾</span>
        </Button>
        <Popover className={menu.popover ?? ''} placement="bottom end">
          <Menu
            className={menu.menu ?? ''}
            aria-label={t('views:report.otherFormat')}
            onAction={(key) => runCommand(key as MenuCommand)}
          >
            {OTHERS.map((command) => (
              <MenuItem key={command} id={command} className={menu.item ?? ''}>
                {COMMAND_WORDS[command].label} <kbd>{COMMAND_WORDS[command].keys[0]}</kbd>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button look="main" onPress={as(main)} aria-keyshortcuts="Control+E">
        {t(isDeck ? 'views:report.slides' : 'views:report.word')}
      </Button>
    </div>
  );
}
