import { Node } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { t } from '../../../shared/text/messages/index.ts';
import { addFootnote, backToMark, removeEmptyNote, toNote } from '../footnote-commands.ts';
import { withWords } from './copied-notes.ts';
import { withNotes } from './keep-notes.ts';

/** A note's mark in the text. `id` pairs it with its words in this editor; `words` are they, when the mark has been copied. */
const Footnote = Node.create({
  name: 'footnote',
  group: 'noted',
  inline: true,
  atom: true,
  addAttributes: () => ({ id: { default: '' }, words: { default: '' } }),
  parseHTML: () => [
    { tag: 'sup[data-note]', getAttrs: (element) => ({ id: '', words: element.getAttribute('data-note') ?? '' }) },
  ],
  renderHTML: ({ node }) => ['sup', { 'data-note': node.attrs.words, title: t('editor:footnote') }],
  renderText: () => '',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => addFootnote(this.editor),
      Enter: () => {
        const { selection } = this.editor.state;
        return selection instanceof NodeSelection && selection.node.type === this.type && toNote(this.editor, selection.node);
      },
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some(({ docChanged }) => docChanged) ? withNotes(state) : null,
      props: { transformCopied: (slice, { state }) => withWords(slice, state.doc) },
    }),
  ],
});

/** The words of the notes, at the foot of the text. They come and go with their marks, so nothing that is pasted becomes one. */
const Notes = Node.create({
  name: 'notes',
  content: 'note+',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-notes]', ignore: true }],
  renderHTML: () => ['div', { 'data-notes': '' }, 0],
});

const Note = Node.create({
  name: 'note',
  content: 'text*',
  isolating: true,
  defining: true,
  selectable: false,
  addAttributes: () => ({ id: { default: '', rendered: false } }),
  renderHTML: () => ['div', { 'data-note-words': '' }, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => backToMark(this.editor),
      Backspace: () => removeEmptyNote(this.editor),
    };
  },
});

export const FOOTNOTES = [Footnote, Notes, Note];
