import { Editor } from '@tiptap/core';
import type { RichText } from '../../shared/text/rich-text.ts';
import { observable } from '../data/observable.ts';
import { EditorSpelling } from '../spelling/editor-spelling.ts';
import { type Asked, addReference, addressAt, formatsOf, isAsked, runAction, setLink } from './actions.ts';
import { boundAt, chosenWords, setBound, unbind } from './bound-commands.ts';
import { focusEditorBar } from './focus-bar.ts';
import { backToMark } from './footnote-commands.ts';
import { fromEditor } from './from-editor.ts';
import { type EditorHandle, type Format, isEditorPart } from './handle.ts';
import { type PasteNote, pasting } from './paste.ts';
import { extensions } from './schema/index.ts';
import { toEditor } from './to-editor.ts';

export interface EditorOptions {
  readonly element: HTMLElement;
  readonly value: RichText | null;
  readonly label: string;
  /** For screen readers: the level of a heading inside the text. */
  readonly headingLevel: number;
  /** Where the pointer was pressed, in the window; null puts the cursor at the end. */
  readonly at: { readonly left: number; readonly top: number } | null;
  readonly onChange: (value: RichText | null) => void;
  /** The cursor has left the text and what belongs to it. */
  readonly onBlur: () => void;
  readonly onEscape: () => void;
  /** What a paste came to; null when it has become a part of the text. */
  readonly onPasted: (note: PasteNote | null) => void;
  /** Asks where a link is to lead, what is referred to, or what words are bound to; `typed` is what was typed over those. */
  readonly onAsk: (what: Asked, typed?: string) => void;
}

/** Makes the text in `element` editable, with the cursor in it. */
export function openEditor(options: EditorOptions): EditorHandle {
  const { element, value, label, headingLevel, at, onChange, onBlur, onAsk, onPasted } = options;
  const active = observable<ReadonlySet<Format>>(new Set());
  const paste = pasting(() => editor, onPasted);
  const editor = new Editor({
    element,
    extensions: [...extensions(headingLevel), EditorSpelling],
    // The window's style sheets hold what the editor would inject.
    injectCSS: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        lang: 'sv',
        // Chromium's own spelling would fetch its dictionary from the network.
        spellcheck: 'false',
      },
      handleDOMEvents: {
        // Before the editor reads what was copied in its own way.
        paste: (_view, event) => {
          const isTaken = paste.onPaste(event);
          if (isTaken) event.preventDefault();
          return isTaken;
        },
      },
      // Words that follow the data are not written over by a slip: what is typed is asked about.
      handleTextInput: (_view, _from, _to, typed) => {
        if (boundAt(editor) === null) return false;
        onAsk('bound', typed);
        return true;
      },
      handleDoubleClickOn: (_view, _position, node) => {
        if (node.type.name !== 'bound') return false;
        onAsk('bound');
        return true;
      },
      handleKeyDown: (_view, event) => {
        const answer = KEYS.find((key) => key.isFor(event));
        if (answer === undefined && event.key === 'Enter' && boundAt(editor) !== null) {
          onAsk('bound');
          return true;
        }
        if (answer === undefined) return false;
        answer.run(editor, options);
        return true;
      },
    },
    onUpdate: () => {
      paste.onChange();
      onChange(fromEditor(editor.getJSON()));
    },
    onTransaction: () => active.set((before) => same(before, formatsOf(editor))),
    onBlur: ({ event }) => {
      if (!isEditorPart(event.relatedTarget)) onBlur();
    },
  });
  fill(editor, value);
  const place = at === null ? null : editor.view.posAtCoords(at);
  editor.commands.focus(place?.pos ?? endOfText(editor), { scrollIntoView: at === null });
  return {
    active,
    run: (action) => (isAsked(action) ? onAsk(action) : runAction(editor, action)),
    address: () => addressAt(editor),
    link: (address) => setLink(editor, address),
    refer: (to) => addReference(editor, to),
    chosen: () => chosenWords(editor),
    bound: () => boundAt(editor),
    bind: (to) => setBound(editor, to),
    unbind: (words) => unbind(editor, words),
    focus: () => editor.view.focus(),
    giveRaw: paste.giveRaw,
    set: (next) => {
      paste.onChange();
      fill(editor, next);
    },
    value: () => fromEditor(editor.getJSON()),
    close: () => editor.destroy(),
  };
}

interface Key {
  readonly isFor: (event: KeyboardEvent) => boolean;
  readonly run: (editor: Editor, options: EditorOptions) => void;
}

/** Keys that lead out of the text. In a note Escape first leads back to its mark. */
const KEYS: readonly Key[] = [
  {
    isFor: ({ key }) => key === 'Escape',
    run: (editor, { onEscape }) => {
      if (!backToMark(editor)) onEscape();
    },
  },
  {
    isFor: ({ key, ctrlKey, metaKey, shiftKey, altKey }) =>
      key.toLowerCase() === 'k' && (ctrlKey || metaKey) && shiftKey && !altKey,
    run: (_editor, { onAsk }) => onAsk('link'),
  },
  {
    isFor: ({ key, ctrlKey, metaKey, shiftKey, altKey }) =>
      key.toLowerCase() === 'r' && (ctrlKey || metaKey) && altKey && !shiftKey,
    run: (_editor, { onAsk }) => onAsk('reference'),
  },
  {
    isFor: ({ key, ctrlKey, metaKey, shiftKey, altKey }) =>
      key.toLowerCase() === 's' && (ctrlKey || metaKey) && altKey && !shiftKey,
    run: (_editor, { onAsk }) => onAsk('bound'),
  },
  { isFor: ({ key, altKey }) => key === 'F10' && altKey, run: () => focusEditorBar() },
];

function fill(editor: Editor, value: RichText | null): void {
  if (value === null) editor.commands.clearContent(false);
  else editor.commands.setContent(editor.schema.nodeFromJSON(toEditor(value)), { emitUpdate: false });
}

/** Before the notes. */
function endOfText({ state }: Editor): number | 'end' {
  const { doc } = state;
  return doc.lastChild?.type.name === 'notes' ? doc.content.size - doc.lastChild.nodeSize - 1 : 'end';
}

function same(before: ReadonlySet<Format>, after: ReadonlySet<Format>): ReadonlySet<Format> {
  return before.size === after.size && [...before].every((format) => after.has(format)) ? before : after;
}
