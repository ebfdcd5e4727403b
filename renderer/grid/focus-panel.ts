import { flushSync } from 'react-dom';
import { sidebar, toggleSidebar } from '../app/sidebar.ts';

/**
 * Moves the cursor to the text in the side panel, where a long one is edited; not to what the plan says of the item (`data-beside`). A
 * panel that is folded away is shown first: who opens a text wants to see it.
 */
export function focusPanelText(): void {
  if (sidebar.get() === 'folded') flushSync(toggleSidebar);
  document.querySelector<HTMLElement>('[data-pane="side"] [data-rich-text]:not([data-beside] *)')?.focus();
}
