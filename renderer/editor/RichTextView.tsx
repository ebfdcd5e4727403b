import { createElement, memo, type ReactNode } from 'react';
import type { Inline, List, ListItem, RichBlock, RichText } from '../../shared/text/rich-text.ts';

/** A text as it is read; the same elements as in the editor, so that nothing moves when it opens. */
export const RichTextView = memo(function RichTextView({ text }: { readonly text: RichText }) {
  return text.content.map(block);
});

function block(node: RichBlock | ListItem, index: number): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p key={index}>{inlines(node.content)}</p>;
    case 'heading':
      return <h1 key={index}>{inlines(node.content)}</h1>;
    case 'bulletList':
    case 'orderedList':
      return list(node, index);
    case 'listItem':
      return <li key={index}>{node.content.map(block)}</li>;
  }
}

function list(node: List, index: number): ReactNode {
  return createElement(node.type === 'bulletList' ? 'ul' : 'ol', { key: index }, node.content.map(block));
}

function inlines(content: readonly Inline[] | undefined): ReactNode {
  return content === undefined || content.length === 0 ? <br /> : content.map(inline);
}

function inline(node: Inline, index: number): ReactNode {
  if (node.type === 'hardBreak') return <br key={index} />;
  return (node.marks ?? []).reduce<ReactNode>(
    (inner, mark) => createElement(mark.type === 'bold' ? 'strong' : 'em', { key: index }, inner),
    node.text,
  );
}
