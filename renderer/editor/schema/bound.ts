import { QueryObserver } from '@tanstack/react-query';
import { mergeAttributes, Node } from '@tiptap/core';
import { readBinding } from '../../../shared/text/read-binding.ts';
import { client } from '../../data/client.ts';
import { boundHere, shownNow } from '../bound-here.ts';

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
  // What is copied goes to other programs with its words.
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-bound': node.attrs.to }),
    wordsNow(node.attrs.to),
  ],
  renderText: ({ node }) => wordsNow(node.attrs.to),
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement('span');
      dom.dataset.bound = String(node.attrs.to);
      const binding = readBinding(node.attrs.to);
      const observer = new QueryObserver(client, boundHere());
      const show = () => {
        if (binding === null) return;
        const { words, state, about } = shownNow(observer.getCurrentResult().data, binding);
        dom.textContent = words;
        dom.dataset.state = state;
        dom.title = about;
      };
      const stop = observer.subscribe(show);
      show();
      return { dom, destroy: stop };
    },
});

function wordsNow(to: unknown): string {
  const binding = readBinding(to);
  return binding === null ? '' : shownNow(client.getQueryData(boundHere().queryKey), binding).words;
}
