import { QueryObserver } from '@tanstack/react-query';
import { mergeAttributes, Node } from '@tiptap/core';
import { REFERENCE_KINDS } from '../../../shared/text/reference-kinds.ts';
import { client } from '../../data/client.ts';
import { targetsHere, wordsOf } from '../references.ts';

/** "avsnitt 4.2": what it leads to is in the text, what it is called there comes from the report. */
export const ReferenceNode = Node.create({
  name: 'reference',
  group: 'noted',
  inline: true,
  atom: true,
  addAttributes: () => ({ kind: { default: 'chapter' }, id: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'span[data-reference]',
      getAttrs: (element) => {
        const kind = REFERENCE_KINDS.find((one) => one === element.getAttribute('data-reference'));
        const id = element.getAttribute('data-id');
        return kind === undefined || id === null ? false : { kind, id };
      },
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-reference': node.attrs.kind, 'data-id': node.attrs.id }),
  ],
  renderText: () => '[…]',
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement('span');
      dom.dataset.reference = String(node.attrs.kind);
      dom.dataset.id = String(node.attrs.id);
      const observer = new QueryObserver(client, targetsHere());
      const show = () => {
        dom.textContent = wordsOf(observer.getCurrentResult().data, { kind: node.attrs.kind, id: String(node.attrs.id) });
      };
      const stop = observer.subscribe(show);
      show();
      return { dom, destroy: stop };
    },
});
