import { Node, textblockTypeInputRule } from '@tiptap/core';

const LEVELS = [1, 2] as const;

/** A heading inside a text. Its level for a screen reader depends on the heading that the text stands under. */
export const SubHeading = Node.create<{ readonly level: number }>({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addOptions: () => ({ level: 3 }),
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML({ node }) {
    const level = node.attrs.level === 2 ? 2 : 1;
    return [`h${level}`, { 'aria-level': this.options.level + level - 1 }, 0];
  },
  addKeyboardShortcuts() {
    return Object.fromEntries(
      LEVELS.map((level) => [`Mod-Alt-${level}`, () => this.editor.commands.toggleNode(this.name, 'paragraph', { level })]),
    );
  },
  addInputRules() {
    return LEVELS.map((level) =>
      textblockTypeInputRule({ find: new RegExp(`^#{${level}}\\s$`), type: this.type, getAttributes: { level } }),
    );
  },
});
