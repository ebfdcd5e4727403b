import type { Inline, ListItem, Mark, RichBlock, RichTable, RichText } from '../../shared/text/rich-text.ts';

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
  const inline = (node: Inline): EditorNode => {
    if (node.type !== 'footnote') return node;
    const id = `${notes.length + 1}`;
    notes.push({ type: 'note', attrs: { id }, content: node.content });
    return { type: 'footnote', attrs: { id } };
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
  const content = text.content.map(block);
  // The cursor must be able to go on after a table.
  const end: EditorNode[] = text.content.at(-1)?.type === 'table' ? [{ type: 'paragraph' }] : [];
  return { type: 'doc', content: [...content, ...end, ...(notes.length === 0 ? [] : [{ type: 'notes', content: notes }])] };
}
