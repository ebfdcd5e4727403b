import type { ViewName } from '../../shared/api/choices.ts';
import { t } from '../../shared/text/messages/index.ts';

export interface KeyLine {
  readonly key: string;
  readonly does: string;
}

const GRID: readonly KeyLine[] = [
  { key: t('views:keys.arrows'), does: t('views:keys.move') },
  { key: t('views:keys.homeEnd'), does: t('views:keys.rowEnds') },
  { key: t('views:keys.ctrlHomeEnd'), does: t('views:keys.gridEnds') },
  { key: t('views:keys.enterF2'), does: t('views:keys.edit') },
  { key: t('views:keys.tab'), does: t('views:keys.commitRight') },
  { key: t('views:keys.escape'), does: t('views:keys.leave') },
  { key: t('views:keys.delete'), does: t('views:keys.clear') },
];

const TREE: readonly KeyLine[] = [
  ...GRID,
  { key: t('views:keys.leftRight'), does: t('views:keys.fold') },
  { key: '1–4', does: t('views:keys.status') },
  { key: t('views:keys.space'), does: t('views:keys.tick') },
  { key: 'Ctrl+Enter', does: t('views:keys.ready') },
];

const TEXT: readonly KeyLine[] = [
  { key: 'Ctrl+B', does: t('views:editor.bold') },
  { key: 'Ctrl+I', does: t('views:editor.italic') },
  { key: 'F7', does: t('spelling:next') },
  { key: 'Ctrl+Enter', does: t('views:keys.ready') },
  { key: t('views:keys.escape'), does: t('views:keys.leaveText') },
];

const KEYS: Readonly<Record<ViewName | 'everywhere', readonly KeyLine[]>> = {
  overview: [{ key: 'F8', does: t('views:keys.nextMissing') }],
  items: TREE,
  texts: TEXT,
  figures: GRID,
  control: TREE,
  report: [{ key: 'Ctrl+E', does: t('views:keys.export') }],
  everywhere: [
    { key: 'Ctrl+1 … Ctrl+6', does: t('views:keys.views') },
    { key: 'F6', does: t('views:keys.panes') },
    { key: 'F7', does: t('spelling:title') },
    { key: 'F8', does: t('views:keys.nextMissing') },
    { key: 'Ctrl+Z', does: t('views:keys.undo') },
    { key: 'Ctrl+Shift+Z', does: t('views:keys.redo') },
    { key: 'Ctrl+E', does: t('views:keys.export') },
    { key: 'F1', does: t('views:keys.title') },
  ],
};

export function keysOf(view: ViewName | 'everywhere'): readonly KeyLine[] {
  return KEYS[view];
}
