import type { PastedElement } from '../../shared/text/paste/tree.ts';

/**
 * What was copied, read by the browser's own parser into a document that is never shown: nothing in it runs, nothing is fetched,
 * and nothing of it is put into the window.
 */
export function pastedTree(html: string): PastedElement {
  return elementOf(new DOMParser().parseFromString(quiet(html), 'text/html').documentElement);
}

/**
 * The window's policy refuses styles in any document made here and says so each time. They are only read, under another name, and
 * style sheets are not read at all.
 */
function quiet(html: string): string {
  return html
    .replace(/<(\/?)(style|base)\b/gi, '<$1x-$2')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(["'\s])style(\s*=)/gi, `$1${QUIET_STYLE}$2`));
}

const QUIET_STYLE = 'data-style';

function elementOf(element: Element): PastedElement {
  const children: (PastedElement | string)[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Element) children.push(elementOf(child));
    else if (child instanceof Text) children.push(child.data);
  }
  return {
    tag: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes].map(({ name, value }) => [name === QUIET_STYLE ? 'style' : name, value]),
    ),
    children,
  };
}
