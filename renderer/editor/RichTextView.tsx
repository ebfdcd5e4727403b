import { createElement, memo, type ReactNode, useContext } from 'react';
import type { Inline, List, ListItem, RichBlock, RichText } from '../../shared/text/rich-text.ts';
import { HeadingLevel } from './heading-level.ts';

/** A text as it is read; the same elements as in the editor, so that nothing moves when it opens. */
export const RichTextView = memo(function RichTextView({ text }: { readonly text: RichText }) {
  const level = useContext(HeadingLevel);
  return text.content.map((node, index) => block(node, index, level));
});

function block(node: RichBlock | ListItem, index: number, level: number): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p key={index}>{inlines(node.content)}</p>;
    case 'heading':
      return (
        <h1 key={index} aria-level={level}>
          {inlines(node.content)}
        </h1>
      );
    case 'bulletList':
    case 'orderedList':
      return list(node, index, level);
    case 'listItem':
      return <li key={index}>{children(node, level)}</li>;
  }
}

function list(node: List, index: number, level: number): ReactNode {
  return createElement(node.type === 'bulletList' ? 'ul' : 'ol', { key: index }, children(node, level));
}

function children({ content }: List | ListItem, level: number): ReactNode {
  return content.map((node, index) => block(node, index, level));
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
