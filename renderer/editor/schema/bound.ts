import { mergeAttributes, Node } from '@tiptap/core';
import { readBinding } from '../../../shared/text/read-binding.ts';

/** Words that the data makes: what they are bound to is in the text, as JSON in `to`; the words come from the data. */
export const BoundNode = Node.create({
  name: 'bound',
  group: 'noted',
  inline: true,
  atom: true,
  addAttributes: () => ({ to: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'span[data-bound]',
      getAttrs: (element) => {
        const to = element.getAttribute('data-bound');
        return readBinding(to) === null ? false : { to };
      },
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-bound': node.attrs.to }),
    readBinding(node.attrs.to)?.said ?? '[…]',
  ],
  renderText: ({ node }) => readBinding(node.attrs.to)?.said ?? '[…]',
});
