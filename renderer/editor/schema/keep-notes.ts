import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { carriedWords, notesById } from './copied-notes.ts';

interface Mark {
  readonly position: number;
  readonly node: Node;
}

/**
 * Keeps marks and notes in step: each mark has its note, in the marks' order; a note whose mark is gone goes too; a mark that has
 * been copied gets a note of its own; a heading over a column has none. Null when nothing is to be done.
 */
export function withNotes(state: EditorState): Transaction | null {
  const { tr, schema, doc } = state;
  const { notes: Notes, note: Note } = schema.nodes;
  if (Notes === undefined || Note === undefined) return null;
  const { marks, stray } = marksOf(doc);
  const before = notesById(doc);
  const taken = new Set<string>();
  const after = marks.map(({ position, node }) => {
    const own = before.get(node.attrs.id);
    const isNew = node.attrs.id === '' || taken.has(node.attrs.id);
    const id = isNew ? freeId(taken, before) : String(node.attrs.id);
    taken.add(id);
    if (isNew || node.attrs.words !== '') tr.setNodeMarkup(position, undefined, { id, words: '' });
    if (own !== undefined && !isNew) return own;
    return Note.create({ id }, node.attrs.words === '' ? own?.content : carriedWords(node.attrs.words, schema));
  });
  const isInStep = after.length === before.size && [...before.values()].every((note, index) => note === after[index]);
  if (!isInStep) {
    const end = doc.content.size;
    const start = before.size === 0 ? end : end - (doc.lastChild?.nodeSize ?? 0);
    if (after.length === 0) tr.delete(start, end);
    else tr.replaceWith(start, end, Notes.create(null, after));
  }
  for (const { position, node } of stray.toReversed()) tr.delete(position, position + node.nodeSize);
  return tr.docChanged ? tr : null;
}

function marksOf(doc: Node): { readonly marks: readonly Mark[]; readonly stray: readonly Mark[] } {
  const marks: Mark[] = [];
  const stray: Mark[] = [];
  doc.descendants((node, position) => {
    if (node.type.name !== 'footnote') return;
    const place = doc.resolve(position);
    const isInHeading = place.node(-1).type.name === 'tableHeader';
    (isInHeading ? stray : marks).push({ position, node });
  });
  return { marks, stray };
}

function freeId(taken: ReadonlySet<string>, before: ReadonlyMap<unknown, Node>): string {
  let number = taken.size + before.size + 1;
  while (taken.has(`${number}`) || before.has(`${number}`)) number += 1;
  return `${number}`;
}
