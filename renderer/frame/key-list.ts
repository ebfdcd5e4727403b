import { VIEW_NAMES, type ViewName } from '../../shared/api/choices.ts';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { TEXT_KEYS } from '../editor/keys.ts';

export interface KeyLine {
  readonly key: string;
  readonly does: string;
}

const GRID: readonly KeyLine[] = [
  { key: t('views:keys.arrows'), does: t('views:keys.move') },
  { key: t('views:keys.homeEnd'), does: t('views:keys.rowEnds') },
  { key: t('views:keys.ctrlHomeEnd'), does: t('views:keys.gridEnds') },
  { key: t('views:keys.enterF2'), does: t('views:keys.edit') },
  { key: t('views:keys.sign'), does: t('views:keys.replace') },
  { key: t('views:keys.tab'), does: t('views:keys.commitRight') },
  { key: t('views:keys.escape'), does: t('views:keys.leave') },
  { key: t('views:keys.delete'), does: t('views:keys.clear') },
  { key: t('grid:keys.shift'), does: t('grid:keys.extend') },
  { key: t('grid:keys.selectAll'), does: t('grid:keys.all') },
  { key: t('grid:keys.clipboard'), does: t('grid:keys.copy') },
  { key: 'Ctrl+D', does: t('grid:keys.fill') },
];

const TREE: readonly KeyLine[] = [
  ...GRID,
  { key: t('views:keys.leftRight'), does: t('views:keys.fold') },
  { key: '1–4', does: t('views:keys.status') },
  lineOf('find'),
  { key: 'Shift+F10', does: t('grid:keys.menu') },
  lineOf('mark-ready'),
];

const ROWS: readonly KeyLine[] = [
  { key: t('grid:keys.insertKeys'), does: t('grid:keys.insert') },
  { key: t('grid:keys.childKeys'), does: t('grid:keys.child') },
  { key: t('grid:keys.moveKeys'), does: t('grid:keys.move') },
  { key: 'Ctrl+-', does: t('grid:keys.remove') },
];

const ITEMS: readonly KeyLine[] = [
  ...TREE,
  { key: t('views:keys.space'), does: t('views:keys.tick') },
  lineOf('accept-suggestion'),
  lineOf('nothing-to-report'),
  ...ROWS,
  { key: t('grid:keys.nestKeys'), does: t('grid:keys.nest') },
];

const FIGURES: readonly KeyLine[] = [
  ...GRID,
  lineOf('import-figures'),
  lineOf('export-table'),
  lineOf('chart-copy'),
  lineOf('chart-save'),
  { key: t('grid:keys.moveKeys'), does: t('table:keys.move') },
  { key: t('views:keys.escape'), does: t('table:keys.close') },
];

const TEXT: readonly KeyLine[] = [
  ...TEXT_KEYS,
  { key: 'F7', does: t('spelling:next') },
  lineOf('take-earlier'),
  lineOf('mark-ready'),
  { key: t('views:keys.escape'), does: t('views:keys.leaveText') },
  { key: t('outline:keys.upDown'), does: t('outline:keys.move') },
  { key: t('outline:keys.leftRight'), does: t('outline:keys.nest') },
  { key: 'F2', does: t('outline:keys.rename') },
  { key: 'Insert', does: t('outline:keys.insert') },
  { key: 'Delete', does: t('outline:keys.remove') },
  { key: t('outline:keys.menu'), does: t('outline:keys.menuDoes') },
];

function lineOf(command: MenuCommand): KeyLine {
  const { label, keys } = COMMAND_WORDS[command];
  return { key: keys.at(-1) ?? '', does: label };
}

const KEYS: Readonly<Record<ViewName | 'everywhere', readonly KeyLine[]>> = {
  overview: [lineOf('next-missing')],
  items: ITEMS,
  texts: TEXT,
  figures: FIGURES,
  control: [
    ...TREE,
    { key: t('views:keys.space'), does: t('control:ticks.keyDoes') },
    ...ROWS,
    { key: t('control:keys.tabKeys'), does: t('control:keys.tabs') },
    { key: COMMAND_WORDS.palette.keys.at(-1) ?? '', does: t('control:keys.parts') },
  ],
  report: [
    { key: 'Enter', does: t('views:report.keys.follow') },
    { key: t('views:keys.arrows'), does: t('views:report.keys.cells') },
    { key: t('views:keys.escape'), does: t('views:keys.leaveText') },
    lineOf('export'),
    lineOf('export-pdf'),
  ],
  history: [
    { key: t('views:keys.arrows'), does: t('history:keys.move') },
    { key: 'Enter', does: t('history:keys.go') },
    { key: 'Tab', does: t('history:keys.tab') },
  ],
  model: [{ key: t('outline:keys.upDown'), does: t('model:keys.move') }],
  boards: [
    { key: t('control:keys.tabKeys'), does: t('region:keys.tabs') },
    { key: 'Tab', does: t('region:keys.next') },
    { key: 'Enter', does: t('region:keys.open') },
    { key: t('views:keys.arrows'), does: t('region:keys.goals') },
  ],
  everywhere: [
    { key: `Ctrl+1 … Ctrl+${VIEW_NAMES.length}`, does: t('views:keys.views') },
    ...(['palette', 'next-pane', 'spelling', 'next-missing', 'undo', 'redo', 'export', 'keys'] as const).map(lineOf),
  ],
};

export function keysOf(view: ViewName | 'everywhere'): readonly KeyLine[] {
  return KEYS[view];
}
