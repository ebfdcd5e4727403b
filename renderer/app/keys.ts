import { VIEW_NAMES } from '../../shared/api/choices.ts';
import type { MenuCommand } from '../../shared/api/contract.ts';
import { api } from '../data/api.ts';
import { runCommand } from './commands.ts';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The command of a key that means the same in the whole window; null for a key that belongs to the field or the grid. */
function commandOf(press: KeyPress): MenuCommand | null {
  if (press.altKey) return null;
  if (!press.ctrlKey && !press.metaKey) return PLAIN[press.key] ?? null;
  const key = press.key.toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  if (press.shiftKey) return null;
  const view = VIEW_NAMES[Number.parseInt(key, 10) - 1];
  return view === undefined ? (WITH_CTRL[key] ?? null) : `view-${view}`;
}

const PLAIN: Readonly<Record<string, MenuCommand>> = { F1: 'keys', F6: 'next-pane', F7: 'spelling', F8: 'next-missing' };
const WITH_CTRL: Readonly<Record<string, MenuCommand>> = { y: 'redo', e: 'export', enter: 'mark-ready' };

/** A field that has not sent what is typed in it takes back its own typing, letter by letter. */
function isOwnUndo(command: MenuCommand): boolean {
  return (command === 'undo' || command === 'redo') && document.activeElement?.matches('[data-own-undo]') === true;
}

/** While something asks to be answered first, it has the keys. */
function isAnswering(): boolean {
  return document.activeElement?.closest('[role="dialog"]') !== null;
}

/**
 * Follows the window's keys and the menu. The window comes before the editor, which keeps Ctrl+Z and Ctrl+Enter to itself,
 * and what it has answered is not offered to the menu again.
 */
export function followKeys(): void {
  const onKey = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null || isOwnUndo(command) || isAnswering() || !runCommand(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  api.on('menu', ({ command }) => {
    if (isOwnUndo(command)) document.execCommand(command);
    else runCommand(command);
  });
}
