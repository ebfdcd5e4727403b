import type { Footnote, Inline, ListItem, Mark, RichBlock, RichTable, RichText } from '../../shared/text/rich-text.ts';

/** A node as the editor's schema reads it. */
export interface EditorNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly marks?: readonly Mark[] | undefined;
  readonly content?: readonly EditorNode[];
}

type Cell = RichTable['content'][number]['content'][number];

/** A text as the editor's document: the words of its notes stand at the foot, paired with their marks. */
export function toEditor(text: RichText): EditorNode {
  const notes: EditorNode[] = [];
  const content = blocksOf(text, ({ content: words }) => {
    const id = `${notes.length + 1}`;
    notes.push({ type: 'note', attrs: { id }, content: words });
    return { type: 'footnote', attrs: { id } };
  });
  // The cursor must be able to go on after a table.
  const end: EditorNode[] = text.content.at(-1)?.type === 'table' ? [{ type: 'paragraph' }] : [];
  return { type: 'doc', content: [...content, ...end, ...(notes.length === 0 ? [] : [{ type: 'notes', content: notes }])] };
}

/** A text as what is pasted in the editor's document: each note's words travel with its mark, until the mark has its place. */
export function toPasted(text: RichText): readonly EditorNode[] {
  return blocksOf(text, ({ content }) => ({ type: 'footnote', attrs: { id: '', words: JSON.stringify(content) } }));
}

function blocksOf(text: RichText, note: (note: Footnote) => EditorNode): readonly EditorNode[] {
  const inline = (node: Inline): EditorNode => {
    if (node.type === 'bound') return { type: 'bound', attrs: { to: JSON.stringify(node.attrs) } };
    return node.type === 'footnote' ? note(node) : node;
  };
  const block = (node: RichBlock | ListItem | RichTable['content'][number] | Cell): EditorNode => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return { ...node, content: (node.content ?? []).map(inline) };
      default:
        return { ...node, content: node.content.map(block) };
    }
  };
  return text.content.map(block);
}
