/** Moves the cursor to the text in the side panel, where a long one is edited; not to what the plan says of the item (`data-beside`). */
export function focusPanelText(): void {
  document.querySelector<HTMLElement>('[data-pane="side"] [data-rich-text]:not([data-beside] *)')?.focus();
}
