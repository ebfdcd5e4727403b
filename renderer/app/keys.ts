import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../shared/api/menu-commands.ts';
import { api } from '../data/api.ts';
import { runCommand } from './commands.ts';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The command of a key that means the same in the whole window; null for a key that belongs to the field or the grid. */
function commandOf(press: KeyPress): MenuCommand | null {
  return press.altKey ? null : (COMMANDS.get(nameOf(press)) ?? null);
}

/** "Ctrl+Shift+Z" */
function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  const held = [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(shiftKey ? ['Shift'] : [])];
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
}

const COMMANDS: ReadonlyMap<string, MenuCommand> = new Map(
  MENU_COMMANDS.flatMap((command) => COMMAND_WORDS[command].keys.map((key) => [key, command] as const)),
);

/** A field that has not sent what is typed in it takes back its own typing, letter by letter. */
function isOwnUndo(command: MenuCommand): boolean {
  return (command === 'undo' || command === 'redo') && document.activeElement?.matches('[data-own-undo]') === true;
}

/** While something asks to be answered first, it has the keys. */
function isAnswering(): boolean {
  return document.activeElement?.closest('dialog, [role="dialog"]') !== null;
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
