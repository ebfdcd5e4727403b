import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Puts a note at the cursor and goes to its words; at a mark, to its note; in a note, back to its mark. */
export function addFootnote(editor: Editor): boolean {
  if (inNote(editor)) return backToMark(editor);
  const { selection, schema, tr } = editor.state;
  const mark = selection instanceof NodeSelection ? selection.node : selection.$from.nodeBefore;
  if (mark?.type.name === 'footnote') return toNote(editor, mark);
  const type = schema.nodes.footnote;
  const { $to } = selection;
  const isOverColumn = $to.depth > 1 && $to.node(-1).type.name === 'tableHeader';
  if (type === undefined || isOverColumn || !$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false;
  editor.view.dispatch(tr.insert($to.pos, type.create()));
  const added = editor.state.doc.nodeAt($to.pos);
  return added !== null && toNote(editor, added);
}

export function inNote({ state }: Editor): boolean {
  return state.selection.$from.parent.type.name === 'note';
}

/** Moves the cursor to the words of a mark's note. */
export function toNote(editor: Editor, mark: Node): boolean {
  return select(
    editor,
    find(editor, (node) => node.type.name === 'note' && node.attrs.id === mark.attrs.id),
    'inside',
  );
}

/** Moves the cursor from a note to just after its mark. */
export function backToMark(editor: Editor): boolean {
  return inNote(editor) && select(editor, markOf(editor), 'after');
}

/** An empty note is taken away with its mark. */
export function removeEmptyNote(editor: Editor): boolean {
  if (!inNote(editor) || editor.state.selection.$from.parent.content.size > 0) return false;
  const position = markOf(editor);
  if (position === null) return false;
  const { tr } = editor.state;
  tr.delete(position, position + 1);
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, position)).scrollIntoView());
  return true;
}

function markOf(editor: Editor): number | null {
  const { id } = editor.state.selection.$from.parent.attrs;
  return find(editor, (node) => node.type.name === 'footnote' && node.attrs.id === id);
}

function find({ state }: Editor, isIt: (node: Node) => boolean): number | null {
  let found: number | null = null;
  state.doc.descendants((node, position) => {
    if (found === null && isIt(node)) found = position;
    return found === null;
  });
  return found;
}

function select({ state, view }: Editor, position: number | null, where: 'inside' | 'after'): boolean {
  const node = position === null ? null : state.doc.nodeAt(position);
  if (position === null || node === null) return false;
  const cursor = where === 'after' ? position + node.nodeSize : position + 1 + node.content.size;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, cursor)).scrollIntoView());
  view.focus();
  return true;
}
