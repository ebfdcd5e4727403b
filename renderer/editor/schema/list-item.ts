import { Node } from '@tiptap/core';
import { levelDown, levelUp } from '../levels.ts';

/** Holds paragraphs and lists only, as Word does. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    const { editor } = this;
    // In a list Tab never leaves the text, also where it can do nothing more.
    const inList = (change: () => boolean) => () => editor.isActive(this.name) && (change() || true);
    return {
      Enter: () => editor.commands.splitListItem(this.name),
      Tab: inList(() => levelDown(editor)),
      'Shift-Tab': inList(() => levelUp(editor)),
      'Alt-Shift-ArrowRight': () => levelDown(editor),
      'Alt-Shift-ArrowLeft': () => levelUp(editor),
    };
  },
});
