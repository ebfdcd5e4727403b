import { type ReactNode, useEffect, useState } from 'react';
import type { ThemeName } from '../../shared/api/choices.ts';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';
import type { Library } from '../../shared/api/views.ts';
import type { LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { useCommands } from '../app/commands.ts';
import { loadAhead } from '../app/load-ahead.ts';
import { go, goAndDo, place } from '../app/place.ts';
import { api } from '../data/api.ts';
import { redo, undo } from '../data/undo.ts';
import { loadedPalette, loadPalette } from '../palette/load-palette.ts';
import { SpellingLater } from '../spelling/SpellingLater.tsx';
import { Later } from '../ui/Later.tsx';
import { chooseTheme } from '../ui/theme.ts';
import { ExportStatus } from './ExportStatus.tsx';
import { exportPackage } from './export-package.ts';
import styles from './Frame.module.css';
import { importYear } from './import-year.ts';
import { Navigation } from './Navigation.tsx';
import { goToNextPane } from './panes.ts';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';

interface Props {
  readonly library: Library;
  readonly occasion: LibraryOccasion;
  readonly children: ReactNode;
}

const loadRollYear = async () => (await import('../years/RollYear.tsx')).RollYear;
const loadPersonDialog = async () => (await import('./PersonDialog.tsx')).PersonDialog;
const loadKeysHelp = async () => (await import('./KeysHelp.tsx')).KeysHelp;

/** What stands around every view: where one is, where one can go, and what is saved. */
export function Frame({ library, occasion, children }: Props) {
  const [help, showHelp] = useState(false);
  const [roll, showRoll] = useState(false);
  const [palette, showPalette] = useState(false);
  const [person, showPerson] = useState(false);
  useCommands({
    ...GLOBAL,
    'export-package': () => void exportPackage(occasion.id),
    keys: () => showHelp(true),
    palette: () => showPalette(true),
    person: () => showPerson(true),
    'roll-year': () => showRoll(true),
  });
  useEffect(loadAhead, []);
  return (
    <div className={styles.frame}>
      <TopBar library={library} occasion={occasion} onKeys={() => showHelp(true)} onFind={() => showPalette(true)} />
      <Navigation library={library} occasion={occasion} />
      <main className={styles.main}>{children}</main>
      <ExportStatus />
      <StatusLine occasion={occasion} />
      <SpellingLater occasion={occasion.id} />
      {palette ? (
        <Later load={loadPalette} loaded={loadedPalette} props={{ library, occasion, onClose: () => showPalette(false) }} />
      ) : null}
      {roll ? <Later load={loadRollYear} props={{ library, occasion, onClose: () => showRoll(false) }} /> : null}
      {person ? <Later load={loadPersonDialog} props={{ onClose: () => showPerson(false) }} /> : null}
      {help ? <Later load={loadKeysHelp} props={{ onClose: () => showHelp(false) }} /> : null}
    </div>
  );
}

export function setTheme(theme: ThemeName): void {
  chooseTheme(theme);
  void api.call('setPreferences', { theme });
}

/** Of the report that is shown first, when none is. */
function inReport(command: MenuCommand): () => void {
  return () => void goAndDo('report', command);
}

/** Of the table that is shown: from another view, where tables are shown, and then what was asked for. */
function inTables(command: MenuCommand): () => void {
  return () => void (place.get().view === 'figures' ? go('figures') : goAndDo('figures', command));
}

const GLOBAL: Readonly<Partial<Record<MenuCommand, () => void>>> = {
  undo: () => void undo(),
  redo: () => void redo(),
  'view-overview': () => void go('overview'),
  'view-items': () => void go('items'),
  'view-texts': () => void go('texts'),
  'view-figures': () => void go('figures'),
  'view-control': () => void go('control'),
  'view-report': () => void go('report'),
  'view-history': () => void go('history'),
  'view-model': () => void go('model'),
  'view-boards': () => void go('boards'),
  export: () => void go('report', 'export'),
  'export-pdf': inReport('export-pdf'),
  'export-slides': inReport('export-slides'),
  'export-html': inReport('export-html'),
  'export-data': inReport('export-data'),
  'export-all': inReport('export-all'),
  'export-all-pdf': inReport('export-all-pdf'),
  'take-packages': () => void goAndDo('boards', 'take-packages'),
  import: () => void importYear(),
  'import-figures': inTables('import-figures'),
  'report-check': () => void goAndDo('report', 'report-check'),
  'report-versions': () => void goAndDo('report', 'report-versions'),
  'report-template': () => void goAndDo('report', 'report-template'),
  'report-slide-template': () => void goAndDo('report', 'report-slide-template'),
  'report-sheets': () => void goAndDo('report', 'report-sheets'),
  'report-remarks': () => void goAndDo('report', 'report-remarks'),
  'export-table': inTables('export-table'),
  'export-tables': inTables('export-tables'),
  'export-csv': inTables('export-csv'),
  'table-edit': inTables('table-edit'),
  'table-new': inTables('table-new'),
  'next-pane': goToNextPane,
  'theme-system': () => setTheme('system'),
  'theme-light': () => setTheme('light'),
  'theme-dark': () => setTheme('dark'),
};
