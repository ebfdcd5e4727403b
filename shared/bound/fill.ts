import type { Bound } from '../text/bound.ts';
import type { Inline, RichText } from '../text/rich-text.ts';

/** A node of a text, as far as what is bound is looked for. */
interface Node {
  readonly type: string;
  readonly content?: readonly Node[] | undefined;
}

/** The words of a text that are bound, in its order. */
export function boundIn(text: RichText | null): readonly Bound[] {
  return text === null ? [] : inNodes(text.content);
}

function inNodes(nodes: readonly Node[]): readonly Bound[] {
  return nodes.flatMap((node) => (isBound(node) ? [node] : inNodes(node.content ?? [])));
}

/** The text with each of its bound words as this makes it; the same text when it has none. */
export function withBound(text: RichText, change: (bound: Bound) => Inline): RichText {
  return boundIn(text).length === 0 ? text : changed(text, change);
}

function changed<Any extends Node>(node: Any, change: (bound: Bound) => Inline): Any {
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => (isBound(child) ? change(child) : changed(child, change))) };
}

function isBound(node: Node): node is Bound {
  return node.type === 'bound';
}
