import { Mark } from '@tiptap/core';
import { isAddress } from '../../../shared/text/address.ts';

/** Words that lead to a page or to an address for mail. In the window they only look so: it never leaves its page. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isAddress(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href, title: mark.attrs.href }, 0],
});
