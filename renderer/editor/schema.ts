import { Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** A line break inside a paragraph. Ctrl+Enter is left free: it marks what is written as ready. */
const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) };
  },
});

/** Holds paragraphs and lists only, as Word does. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Exactly what `shared/text/rich-text.ts` can hold. Undo belongs to the store, which knows every field, not to the editor. */
export const extensions = (headingLevel: number) => [
  StarterKit.configure({
    heading: { levels: [1], HTMLAttributes: { 'aria-level': headingLevel } },
    hardBreak: false,
    listItem: false,
    undoRedo: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
    trailingNode: false,
  }),
  HardBreak,
  ListItem,
];
