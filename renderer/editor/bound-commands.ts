import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { isNumber } from '../../shared/report/checks/whole/numbers-in.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { readBinding } from '../../shared/text/read-binding.ts';

/** What the chosen words are bound to; null when the cursor is somewhere else. */
export function boundAt({ state }: Editor): Binding | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === 'bound' ? readBinding(selection.node.attrs.to) : null;
}

/** The words that are chosen inside one paragraph. */
export function chosenWords({ state }: Editor): string {
  const { $from, $to, from, to } = state.selection;
  return $from.sameParent($to) ? state.doc.textBetween(from, to) : '';
}

/** Writes bound words where the cursor is, or instead of the figure or the bound words that are chosen; a heading holds none. */
export function setBound(editor: Editor, binding: Binding): void {
  const { selection, schema, tr } = editor.state;
  const type = schema.nodes.bound;
  if (type === undefined) return;
  const node = type.create({ to: JSON.stringify(binding) });
  const { $to, from } = selection;
  if (boundAt(editor) !== null) {
    tr.replaceSelectionWith(node, false);
    // What has been changed stays chosen, to be changed once more.
    editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, from)));
  } else if ($to.parent.canReplaceWith($to.index(), $to.index(), type)) {
    // A figure that is chosen is what it is to stand for; no other words are written over.
    editor.view.dispatch(isNumber(chosenWords(editor)) ? tr.replaceSelectionWith(node, false) : tr.insert($to.pos, node));
  }
  editor.view.focus();
}

/** Makes the chosen words ordinary ones, which follow nothing. */
export function unbind(editor: Editor, words: string): void {
  const { schema, tr } = editor.state;
  if (boundAt(editor) !== null && words !== '') editor.view.dispatch(tr.replaceSelectionWith(schema.text(words), false));
  editor.view.focus();
}
