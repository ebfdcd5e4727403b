import { Node } from '@tiptap/core';

/** The first kind of block, and so what an empty text begins with. It may hold marks of notes, which a heading may not. */
export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1_000,
  group: 'block',
  content: '(inline | noted)*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});
