import { t } from '../../shared/text/messages/index.ts';
import type { EditorAction } from './handle.ts';

/** The keys of a text, as they are shown. On keyboards where Ctrl+Alt+2 writes a character, the arrows give the second level. */
const KEYS: readonly (readonly [EditorAction, string])[] = [
  ['bold', 'Ctrl+B'],
  ['italic', 'Ctrl+I'],
  ['heading1', 'Ctrl+Alt+1'],
  ['heading2', 'Ctrl+Alt+2'],
  ['bulletList', 'Ctrl+Shift+8'],
  ['orderedList', 'Ctrl+Shift+7'],
  ['levelDown', 'Alt+Shift+→'],
  ['levelUp', 'Alt+Shift+←'],
  ['link', 'Ctrl+Shift+K'],
  ['footnote', 'Ctrl+Alt+F'],
  ['reference', 'Ctrl+Alt+R'],
  ['bound', 'Ctrl+Alt+S'],
];

/** The key of an action, null for one that has none. */
export function keyOf(action: EditorAction): string | null {
  return KEYS.find(([one]) => one === action)?.[1] ?? null;
}

/** For the list of keys. */
export const TEXT_KEYS: readonly { readonly key: string; readonly does: string }[] = [
  ...KEYS.map(([action, key]) => ({ key, does: t(`editor:${action}`) })),
  { key: t('editor:keys.tab'), does: t('editor:keys.levels') },
  { key: 'Alt+F10', does: t('editor:keys.bar') },
];
