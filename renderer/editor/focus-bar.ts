/** Moves the cursor to the text's tools. */
export function focusEditorBar(): void {
  document.querySelector<HTMLElement>('[role="toolbar"][data-editor-part] [tabindex="0"]')?.focus();
}
