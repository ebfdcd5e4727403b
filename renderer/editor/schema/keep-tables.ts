import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/**
 * Keeps each table's first row its headings and no other, with a row under it; and a paragraph after a table that ends the text,
 * so that one can go on writing. Null when nothing is to be done.
 */
export function withHeadingRows({ tr, doc, schema }: EditorState): Transaction | null {
  const { tableHeader, tableCell, paragraph } = schema.nodes;
  if (tableHeader === undefined || tableCell === undefined || paragraph === undefined) return null;
  doc.forEach((table, offset) => {
    if (table.type.name !== 'table') return;
    table.forEach((row, rowOffset, index) => {
      row.forEach((cell, cellOffset) => {
        const type = index === 0 ? tableHeader : tableCell;
        if (cell.type !== type) tr.setNodeMarkup(tr.mapping.map(offset + 2 + rowOffset + cellOffset), type);
      });
    });
    const [heading] = table.content.content;
    if (table.childCount > 1 || heading === undefined) return;
    const cells = Array.from({ length: heading.childCount }, () => tableCell.create(null, paragraph.create()));
    tr.insert(tr.mapping.map(offset + table.nodeSize - 1), heading.type.create(null, cells));
  });
  const end = bodyEnd(doc);
  if (end.isTable) tr.insert(tr.mapping.map(end.position), paragraph.create());
  return tr.docChanged ? tr : null;
}

/** Where the text ends and its notes begin. */
function bodyEnd(doc: Node): { readonly position: number; readonly isTable: boolean } {
  const notes = doc.lastChild?.type.name === 'notes' ? doc.lastChild : null;
  const last = notes === null ? doc.lastChild : doc.maybeChild(doc.childCount - 2);
  return { position: doc.content.size - (notes?.nodeSize ?? 0), isTable: last?.type.name === 'table' };
}
