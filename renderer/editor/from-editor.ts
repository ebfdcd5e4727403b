import type { JSONContent } from '@tiptap/core';
import { isBlank } from '../../shared/text/plain-text.ts';
import { readBinding } from '../../shared/text/read-binding.ts';
import { REFERENCE_KINDS } from '../../shared/text/reference-kinds.ts';
import type {
  HeadingInline,
  Inline,
  List,
  ListItem,
  Mark,
  Paragraph,
  RichBlock,
  RichTable,
  RichText,
  TextRun,
} from '../../shared/text/rich-text.ts';

type Notes = ReadonlyMap<unknown, readonly TextRun[]>;

/**
 * The editor's document as it is stored: without the editor's own attributes, each note where its mark stands, and null where
 * there is nothing to read. A mark whose note has no words yet is left out.
 */
export function fromEditor(document: JSONContent): RichText | null {
  const nodes = document.content ?? [];
  const notes: Notes = new Map(
    nodes
      .filter(({ type }) => type === 'notes')
      .flatMap(contentOf)
      .map((note) => [note.attrs?.id, contentOf(note).map(toRun)]),
  );
  const blocks = nodes.filter(({ type }) => type !== 'notes').map((node) => toBlock(node, notes));
  const text: RichText = { type: 'doc', content: withoutEnd(blocks) };
  return isBlank(text) ? null : text;
}

/** Without the paragraph that the editor keeps after a table. */
function withoutEnd(blocks: RichBlock[]): RichBlock[] {
  const last = blocks.at(-1);
  const isEmpty = last?.type === 'paragraph' && (last.content ?? []).length === 0;
  return isEmpty && blocks.at(-2)?.type === 'table' ? blocks.slice(0, -1) : blocks;
}

function toBlock(node: JSONContent, notes: Notes): RichBlock {
  switch (node.type) {
    case 'heading': {
      const content = contentOf(node).flatMap(toHeadingInline);
      return { type: 'heading', attrs: { level: node.attrs?.level === 2 ? 2 : 1 }, ...(content.length > 0 ? { content } : {}) };
    }
    case 'table':
      return toTable(node, notes);
    default:
      return toParagraphOrList(node, notes);
  }
}

function toParagraphOrList(node: JSONContent, notes: Notes): Paragraph | List {
  switch (node.type) {
    case 'paragraph':
      return toParagraph(node, notes);
    case 'bulletList':
    case 'orderedList':
      return { type: node.type, content: contentOf(node).map((item) => toListItem(item, notes)) };
    default:
      throw new Error(`the editor holds a ${node.type}, which no text can hold`);
  }
}

function toListItem(node: JSONContent, notes: Notes): ListItem {
  return { type: 'listItem', content: contentOf(node).map((child) => toParagraphOrList(child, notes)) };
}

function toTable(node: JSONContent, notes: Notes): RichTable {
  const [heading, ...rows] = contentOf(node);
  const [first, ...more] = rows.map((row) => ({
    type: 'tableRow' as const,
    content: contentOf(row).map((cell) => ({
      type: 'tableCell' as const,
      content: contentOf(cell).map((paragraph) => toParagraph(paragraph, notes)),
    })),
  }));
  if (heading === undefined || first === undefined) throw new Error('the editor holds a table without rows');
  const headings = contentOf(heading).map((cell) => ({
    type: 'tableHeader' as const,
    content: contentOf(cell).map((paragraph) => ({
      type: 'paragraph' as const,
      ...filled(contentOf(paragraph).flatMap(toHeadingInline)),
    })),
  }));
  return { type: 'table', content: [{ type: 'tableRow', content: headings }, first, ...more] };
}

function toParagraph(node: JSONContent, notes: Notes): Paragraph {
  return { type: 'paragraph', ...filled(contentOf(node).flatMap((inline) => toInline(inline, notes))) };
}

function filled<Node>(content: Node[]): { content?: Node[] } {
  return content.length > 0 ? { content } : {};
}

function toInline(node: JSONContent, notes: Notes): Inline[] {
  if (node.type === 'reference') return toReference(node);
  if (node.type === 'bound') return toBound(node);
  if (node.type !== 'footnote') return toHeadingInline(node);
  const words = notes.get(node.attrs?.id) ?? [];
  return words.some(({ text }) => text.trim() !== '') ? [{ type: 'footnote', content: [...words] }] : [];
}

function toReference({ attrs }: JSONContent): Inline[] {
  const kind = REFERENCE_KINDS.find((one) => one === attrs?.kind);
  return kind === undefined || typeof attrs?.id !== 'string' ? [] : [{ type: 'reference', attrs: { kind, id: attrs.id } }];
}

function toBound({ attrs }: JSONContent): Inline[] {
  const binding = readBinding(attrs?.to);
  return binding === null ? [] : [{ type: 'bound', attrs: binding }];
}

function toHeadingInline(node: JSONContent): HeadingInline[] {
  return node.type === 'hardBreak' ? [{ type: 'hardBreak' }] : node.type === 'text' ? [toRun(node)] : [];
}

function toRun(node: JSONContent): TextRun {
  const marks = (node.marks ?? []).flatMap(({ type, attrs }): Mark[] => {
    if (type === 'bold' || type === 'italic') return [{ type }];
    return type === 'link' ? [{ type, attrs: { href: String(attrs?.href) } }] : [];
  });
  return { type: 'text', text: node.text ?? '', ...(marks.length > 0 ? { marks } : {}) };
}

function contentOf(node: JSONContent): JSONContent[] {
  return node.content ?? [];
}
