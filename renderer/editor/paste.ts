import type { Editor } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { type CleanPaste, cleanHtml } from '../../shared/text/paste/clean-html.ts';
import { cleanPlain } from '../../shared/text/paste/clean-plain.ts';
import type { Cleaned } from '../../shared/text/paste/tree.ts';
import { toPlainText } from '../../shared/text/plain-text.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { faultOf } from '../../shared/text/rich-text-limits.ts';
import { inNote } from './footnote-commands.ts';
import { fromEditor } from './from-editor.ts';
import { pastedTree } from './pasted-tree.ts';
import { toPasted } from './to-editor.ts';

/** What a paste came to, to be told; null when there is nothing to tell. */
export type PasteNote =
  | { readonly what: 'cleaned'; readonly cleaned: readonly Cleaned[] }
  | { readonly what: 'too-large' | 'nothing' };

/** More than this is not gone into: its plain text is taken instead. In characters. */
const LONGEST_PAGE = 10_000_000;

export interface Pasting {
  /** Takes what is pasted, unless it was copied in a text of this program. */
  readonly onPaste: (event: ClipboardEvent) => boolean;
  /** Gives the text as it was copied instead of the cleaned one; false when nothing has just been pasted. */
  readonly giveRaw: () => boolean;
  /** Something else has been done: the paste stays as it is. */
  readonly onChange: () => void;
}

/** Pastes cleaned, and remembers how it was before for as long as nothing else is done. */
export function pasting(editor: () => Editor, onNote: (note: PasteNote | null) => void): Pasting {
  let before: { readonly state: EditorState; readonly raw: string } | null = null;
  let isPasting = false;
  const insert = (change: () => void) => {
    isPasting = true;
    change();
    isPasting = false;
  };
  return {
    onPaste: ({ clipboardData }) => {
      const html = clipboardData?.getData('text/html') ?? '';
      const plain = clipboardData?.getData('text/plain') ?? '';
      if (html.includes('data-pm-slice') || (html === '' && plain === '')) return false;
      const clean = html !== '' && html.length <= LONGEST_PAGE ? cleanHtml(pastedTree(html)) : cleanPlain(plain);
      const { state } = editor();
      const note = pasted(editor(), clean, insert);
      before = note?.what === 'cleaned' ? { state, raw: plain === '' ? toPlainText(clean.text) : plain } : null;
      onNote(note);
      return true;
    },
    giveRaw: () => {
      if (before === null) return false;
      const { state, raw } = before;
      before = null;
      insert(() => putRaw(editor(), state, raw));
      onNote(null);
      return true;
    },
    onChange: () => {
      if (isPasting || before === null) return;
      before = null;
      onNote(null);
    },
  };
}

function pasted(
  editor: Editor,
  { text, cleaned, isTooLarge }: CleanPaste,
  insert: (change: () => void) => void,
): PasteNote | null {
  if (text === null) return { what: isTooLarge ? 'too-large' : 'nothing' };
  const { state, view } = editor;
  const transaction = inNote(editor)
    ? state.tr.insertText(toPlainText(text).replace(/\s+/g, ' '))
    : state.tr.replaceSelection(sliceOf(text, state));
  const after = fromEditor(transaction.doc.toJSON());
  if (after !== null && faultOf(after) !== null) return { what: 'too-large' };
  insert(() => view.dispatch(transaction.setMeta('paste', true).scrollIntoView()));
  return cleaned.length === 0 ? null : { what: 'cleaned', cleaned };
}

/** The words of the first and the last paragraph join those they are put between, as in Word. */
function sliceOf(text: RichText, { schema }: EditorState): Slice {
  const content = Fragment.fromJSON(schema, toPasted(text));
  const open = (node: 'firstChild' | 'lastChild') => (content[node]?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, open('firstChild'), open('lastChild'));
}

/** Puts the text back as it was before, and in it what was copied, a paragraph for each line. */
function putRaw({ view, schema }: Editor, before: EditorState, raw: string): void {
  const lines = raw.split(/\r\n?|\n/);
  const nodes = lines.flatMap((line) => schema.nodes.paragraph?.create(null, line === '' ? [] : schema.text(line)) ?? []);
  const back = before.tr.replaceSelection(new Slice(Fragment.fromArray(nodes), 1, 1));
  const { tr, doc } = view.state;
  tr.replaceWith(0, doc.content.size, back.doc.content);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(back.selection.to), -1)).scrollIntoView());
}
