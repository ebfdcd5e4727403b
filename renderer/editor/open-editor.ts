import { Editor } from '@tiptap/core';
import type { RichText } from '../../shared/text/rich-text.ts';
import { observable } from '../data/observable.ts';
import { EditorSpelling } from '../spelling/editor-spelling.ts';
import { fromEditor } from './from-editor.ts';
import type { EditorHandle, Format } from './handle.ts';
import { FORMATS } from './handle.ts';
import { extensions } from './schema.ts';

export interface EditorOptions {
  readonly element: HTMLElement;
  readonly value: RichText | null;
  readonly label: string;
  /** For screen readers: the level of a heading inside the text. */
  readonly headingLevel: number;
  /** Where the pointer was pressed, in the window; null puts the cursor at the end. */
  readonly at: { readonly left: number; readonly top: number } | null;
  readonly onChange: (value: RichText | null) => void;
  readonly onBlur: () => void;
  readonly onEscape: () => void;
}

/** Makes the text in `element` editable, with the cursor in it. */
export function openEditor({ element, value, label, headingLevel, at, onChange, onBlur, onEscape }: EditorOptions): EditorHandle {
  const active = observable<ReadonlySet<Format>>(new Set());
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
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Escape') return false;
        onEscape();
        return true;
      },
    },
    onUpdate: () => onChange(fromEditor(editor.getJSON())),
    onTransaction: () => active.set((before) => same(before, formatsOf(editor))),
    onBlur,
  });
  fill(editor, value);
  const place = at === null ? null : editor.view.posAtCoords(at);
  editor.commands.focus(place?.pos ?? 'end', { scrollIntoView: at === null });
  return {
    active,
    toggle: (format) => TOGGLE[format](editor),
    set: (next) => fill(editor, next),
    value: () => fromEditor(editor.getJSON()),
    close: () => editor.destroy(),
  };
}

function fill(editor: Editor, value: RichText | null): void {
  if (value === null) editor.commands.clearContent(false);
  else editor.commands.setContent(editor.schema.nodeFromJSON(value), { emitUpdate: false });
}

const TOGGLE: Readonly<Record<Format, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  heading: (editor) => editor.chain().focus().toggleHeading({ level: 1 }).run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
};

function formatsOf(editor: Editor): ReadonlySet<Format> {
  return new Set(FORMATS.filter((format) => editor.isActive(format)));
}

function same(before: ReadonlySet<Format>, after: ReadonlySet<Format>): ReadonlySet<Format> {
  return before.size === after.size && [...before].every((format) => after.has(format)) ? before : after;
}
