import type { JSONContent } from '@tiptap/core';
import {
  type Inline,
  isBlank,
  type List,
  type ListItem,
  type Mark,
  type Paragraph,
  type RichBlock,
  type RichText,
} from '../../shared/text/rich-text.ts';

/** The editor's document as it is stored: without the editor's own attributes, and null where there is nothing to read. */
export function fromEditor(document: JSONContent): RichText | null {
  const text: RichText = { type: 'doc', content: (document.content ?? []).map(toBlock) };
  return isBlank(text) ? null : text;
}

function toBlock(node: JSONContent): RichBlock {
  if (node.type === 'heading') return { type: 'heading', attrs: { level: 1 }, content: (node.content ?? []).map(toInline) };
  return toParagraphOrList(node);
}

function toParagraphOrList(node: JSONContent): Paragraph | List {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', ...inlines(node) };
    case 'bulletList':
    case 'orderedList':
      return { type: node.type, content: (node.content ?? []).map(toListItem) };
    default:
      throw new Error(`the editor holds a ${node.type}, which no text can hold`);
  }
}

function toListItem(node: JSONContent): ListItem {
  return { type: 'listItem', content: (node.content ?? []).map(toParagraphOrList) };
}

function inlines(node: JSONContent): { content?: Inline[] } {
  return node.content === undefined ? {} : { content: node.content.map(toInline) };
}

function toInline(node: JSONContent): Exclude<Inline, { type: 'footnote' }> {
  if (node.type === 'hardBreak') return { type: 'hardBreak' };
  const marks = (node.marks ?? []).flatMap(({ type }): Mark[] => (type === 'bold' || type === 'italic' ? [{ type }] : []));
  return { type: 'text', text: node.text ?? '', ...(marks.length > 0 ? { marks } : {}) };
}
