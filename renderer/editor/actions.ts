import type { Editor } from '@tiptap/core';
import type { Reference } from '../../shared/text/rich-text.ts';
import { addFootnote } from './footnote-commands.ts';
import { type EditorAction, FORMATS, type Format } from './handle.ts';
import { levelDown, levelUp } from './levels.ts';
import { addTable, changeTable } from './table-commands.ts';

const RUN: Readonly<Record<Exclude<EditorAction, Asked>, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  heading1: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 1 }).run(),
  heading2: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level: 2 }).run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  levelDown,
  levelUp,
  footnote: addFootnote,
  table: addTable,
  rowAbove: (editor) => changeTable(editor, 'rowAbove'),
  rowBelow: (editor) => changeTable(editor, 'rowBelow'),
  columnBefore: (editor) => changeTable(editor, 'columnBefore'),
  columnAfter: (editor) => changeTable(editor, 'columnAfter'),
  removeRow: (editor) => changeTable(editor, 'removeRow'),
  removeColumn: (editor) => changeTable(editor, 'removeColumn'),
  removeTable: (editor) => changeTable(editor, 'removeTable'),
};

/** Where a link is to lead, what is referred to, and what words are bound to, is asked for first. */
export type Asked = 'link' | 'reference' | 'bound';

export function isAsked(action: EditorAction): action is Asked {
  return action === 'link' || action === 'reference' || action === 'bound';
}

/** Carries out what a button, a menu or a key asks for. */
export function runAction(editor: Editor, action: Exclude<EditorAction, Asked>): void {
  RUN[action](editor);
  editor.view.focus();
}

/** What the text at the cursor is. */
export function formatsOf(editor: Editor): ReadonlySet<Format> {
  return new Set(FORMATS.filter((format) => IS_ACTIVE[format](editor)));
}

const IS_ACTIVE: Readonly<Record<Format, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.isActive('bold'),
  italic: (editor) => editor.isActive('italic'),
  link: (editor) => editor.isActive('link'),
  heading1: (editor) => editor.isActive('heading', { level: 1 }),
  heading2: (editor) => editor.isActive('heading', { level: 2 }),
  bulletList: (editor) => editor.isActive('bulletList'),
  orderedList: (editor) => editor.isActive('orderedList'),
  footnote: (editor) => editor.isActive('note') || editor.isActive('footnote'),
  table: (editor) => editor.isActive('table'),
};

/** Where the link at the cursor leads. */
export function addressAt(editor: Editor): string | null {
  const { href } = editor.getAttributes('link');
  return typeof href === 'string' ? href : null;
}

export function setLink(editor: Editor, address: string | null): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (address === null) chain.unsetMark('link').run();
  else if (editor.state.selection.empty && addressAt(editor) === null) {
    const text = address.replace(/^(?:https?:\/\/|mailto:)/, '');
    chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href: address } }] }).run();
  } else chain.setMark('link', { href: address }).run();
}

/** Writes a reference where the cursor is; a heading holds none. */
export function addReference(editor: Editor, to: Reference['attrs']): void {
  const { selection, schema, tr } = editor.state;
  const type = schema.nodes.reference;
  const { $to } = selection;
  if (type === undefined || !$to.parent.canReplaceWith($to.index(), $to.index(), type)) return;
  editor.view.dispatch(tr.insert($to.pos, type.create(to)));
  editor.view.focus();
}
