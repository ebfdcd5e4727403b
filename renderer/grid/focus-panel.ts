/** Moves the cursor to the text in the side panel, where a long one is edited. */
export function focusPanelText(): void {
  document.querySelector<HTMLElement>('[data-pane="side"] [data-rich-text]')?.focus();
}
