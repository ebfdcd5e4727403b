import type { Editor } from '@tiptap/core';

/** The editor makes lists of two levels, as printed reports have them. */
const LIST_LEVELS = 2;

/** One level further in: of a list, or of a sub-heading. */
export function levelDown(editor: Editor): boolean {
  if (editor.isActive('heading', { level: 1 })) return editor.commands.updateAttributes('heading', { level: 2 });
  return editor.isActive('listItem') && listDepth(editor) < LIST_LEVELS && editor.commands.sinkListItem('listItem');
}

/** One level further out. */
export function levelUp(editor: Editor): boolean {
  if (editor.isActive('heading', { level: 2 })) return editor.commands.updateAttributes('heading', { level: 1 });
  return editor.isActive('listItem') && editor.commands.liftListItem('listItem');
}

function listDepth({ state }: Editor): number {
  const { $from } = state.selection;
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).filter(({ type }) => type.name === 'listItem')
    .length;
}
