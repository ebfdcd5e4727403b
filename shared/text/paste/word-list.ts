import type { List } from '../rich-text.ts';
import { type PastedElement, styleOf, textOf } from './tree.ts';

/** What stands before an item of a numbered list: "1.", "a)", "iv.", "1.2". */
const NUMBER = /^\(?(?:\d+(?:\.\d+)*|[a-zåäö]|[ivxlcdm]+)[.)]?\s*$/i;

/** A paragraph that Word shows as an item of a list: it says so in its style, and the mark stands as text in an element of its own. */
export function wordListItem(
  element: PastedElement,
): { readonly type: List['type']; readonly level: number; readonly of: string } | null {
  const style = styleOf(element, 'mso-list');
  const [, list, level] = /^(l\d+)\s+level(\d+)/.exec(style ?? '') ?? [];
  if (list === undefined || level === undefined) return null;
  const mark = markOf(element)?.trim() ?? '';
  return { type: NUMBER.test(mark) ? 'orderedList' : 'bulletList', level: Number(level) - 1, of: list };
}

function markOf(element: PastedElement): string | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const mark = isListMark(child) ? textOf(child).replaceAll('\u00a0', ' ') : markOf(child);
    if (mark !== null) return mark;
  }
  return null;
}

/** The number or bullet that Word writes as text, for programs without lists. */
export function isListMark(element: PastedElement): boolean {
  return styleOf(element, 'mso-list') === 'ignore';
}
