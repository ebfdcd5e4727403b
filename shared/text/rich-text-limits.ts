import type { List, RichBlock, RichText } from './rich-text.ts';

/** Far more than a chapter of any report has; a text is read, shown and compared as a whole. In characters. */
export const LONGEST_TEXT = 500_000;
/** Paragraphs, lists, runs and notes in one text, all told. */
const MOST_NODES = 20_000;
/** As in Word. */
const DEEPEST_LIST = 9;
/** Under the headings of a table in a text. */
export const MOST_ROWS = 40;
export const MOST_COLUMNS = 8;

export const TEXT_FAULTS = ['text-too-large', 'list-too-deep', 'table-uneven', 'table-too-large'] as const;
export type TextFault = (typeof TEXT_FAULTS)[number];

/** What a text of the right shape holds more of than it may; null for a good text. */
export function faultOf({ content }: RichText): TextFault | null {
  const size = sizeOf(content);
  if (size.characters > LONGEST_TEXT || size.nodes > MOST_NODES) return 'text-too-large';
  for (const block of content) {
    const fault = blockFault(block);
    if (fault !== null) return fault;
  }
  return null;
}

function blockFault(block: RichBlock): TextFault | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return null;
    case 'bulletList':
    case 'orderedList':
      return depthOf(block) > DEEPEST_LIST ? 'list-too-deep' : null;
    case 'table': {
      const [heading, ...rows] = block.content;
      if (rows.length > MOST_ROWS) return 'table-too-large';
      return rows.every(({ content }) => content.length === heading.content.length) ? null : 'table-uneven';
    }
  }
}

function depthOf(list: List): number {
  const under = list.content.flatMap((item) => item.content.map((child) => (child.type === 'paragraph' ? 0 : depthOf(child))));
  return 1 + Math.max(0, ...under);
}

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: { readonly said?: string | undefined } | object;
  readonly content?: readonly Node[] | undefined;
}

/** What somebody has written over words that are bound counts as the rest. */
function saidIn({ attrs }: Node): number {
  return attrs !== undefined && 'said' in attrs ? (attrs.said?.length ?? 0) : 0;
}

function sizeOf(content: readonly Node[]): { readonly characters: number; readonly nodes: number } {
  let characters = 0;
  let nodes = 0;
  const waiting = [content];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const node of next) {
      nodes += 1;
      characters += node.text?.length ?? saidIn(node);
      if (node.content !== undefined) waiting.push(node.content);
    }
  }
  return { characters, nodes };
}
