import { type PointerEvent, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RichText } from '../../shared/text/rich-text.ts';
import { useCommands } from '../app/commands.ts';
import { useDraft } from '../data/use-draft.ts';
import { Later } from '../ui/Later.tsx';
import type { Asked } from './actions.ts';
import { EDITOR_PART, type EditorHandle, isEditorPart, openedEditor } from './handle.ts';
import { HeadingLevel } from './heading-level.ts';
import { loadBoundBox, loadedEditor, loadLinkBox, loadReferenceBox, loadRichTextEditor } from './load-editor.ts';
import { PasteLine } from './PasteLine.tsx';
import type { PasteNote } from './paste.ts';
import styles from './RichText.module.css';
import { RichTextView } from './RichTextView.tsx';

interface Props {
  readonly value: RichText | null;
  readonly label: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  readonly onCommit: (value: RichText | null) => Promise<void>;
  /** Where the cursor goes when Escape leaves the text; without it, it stays on the text. */
  readonly onEscape?: () => void;
  /** Opens at once: where the pointer was pressed, or, with null, at the beginning; without it, it waits for the cursor. */
  readonly openAt?: Opening['at'];
  /** When the cursor has left it. */
  readonly onClosed?: () => void;
}

/** A menu that closes gives the cursor back within this time, in milliseconds. */
const AFTER_MENU = 100;

type Opening = { readonly at: { readonly left: number; readonly top: number } | null };

/**
 * A text that is edited where it stands. It is plain elements until the cursor enters it, so that a page can hold many; then
 * it is the one open editor until the cursor leaves.
 */
export function RichTextField({ value, label, placeholder, readOnly, onCommit, onEscape, openAt, onClosed }: Props) {
  const [opening, setOpening] = useState<Opening | null>(null);
  const shell = useRef<HTMLDivElement>(null);
  const pressed = useRef<Opening['at']>(null);
  const left = useRef(false);
  const open = async () => {
    if (readOnly) return;
    const at = pressed.current;
    pressed.current = null;
    await loadRichTextEditor();
    setOpening((before) => before ?? { at });
  };
  const close = () => {
    setOpening(null);
    onClosed?.();
  };
  const leave = () => {
    left.current = onEscape === undefined;
    close();
    onEscape?.();
  };
  useEffect(() => {
    if (openAt !== undefined) void loadRichTextEditor().then(() => setOpening({ at: openAt }));
  }, [openAt]);
  useLayoutEffect(() => {
    if (opening !== null || !left.current) return;
    shell.current?.focus();
    left.current = false;
  }, [opening]);
  if (opening !== null) {
    return <OpenField {...{ value, label, onCommit }} at={opening.at} onClose={close} onEscape={leave} />;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds paragraphs and lists, which an input cannot
    <div
      ref={shell}
      className={`${styles.rich} ${value === null ? styles.blank : ''}`}
      role="textbox"
      aria-multiline
      aria-label={label}
      aria-readonly={readOnly}
      aria-placeholder={placeholder}
      tabIndex={0}
      data-rich-text
      onPointerDown={(event: PointerEvent) => {
        pressed.current = { left: event.clientX, top: event.clientY };
      }}
      onClick={() => void open()}
      onFocus={() => {
        // Coming with the keyboard opens the text; the pointer opens it where it was pressed, and Escape has just left it.
        if (pressed.current === null && !left.current) void open();
      }}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === 'F2') && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          void open();
        }
      }}
    >
      {value === null ? <p>{readOnly ? '' : placeholder}</p> : <RichTextView text={value} />}
    </div>
  );
}

interface OpenProps extends Pick<Props, 'value' | 'label' | 'onCommit'>, Opening {
  readonly onClose: () => void;
  readonly onEscape: () => void;
}

function OpenField({ value, label, at, onCommit, onClose, onEscape }: OpenProps) {
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<EditorHandle | null>(null);
  const draft = useDraft(onCommit);
  const [note, setNote] = useState<PasteNote | null>(null);
  const [asking, ask] = useState<{ readonly what: Asked; readonly editor: EditorHandle; readonly typed: string | null } | null>(
    null,
  );
  const headingLevel = useContext(HeadingLevel);
  const latest = useRef({ value, onClose, onEscape });
  latest.current = { value, onClose, onEscape };

  useLayoutEffect(() => {
    const openEditor = loadedEditor();
    if (element.current === null || openEditor === null) return;
    const opened = openEditor({
      element: element.current,
      value: latest.current.value,
      label,
      headingLevel,
      at,
      onChange: draft.type,
      onBlur: () => {
        void draft.send();
        // A window that loses focus keeps its editor open, so that the cursor is where it was.
        if (document.hasFocus()) latest.current.onClose();
      },
      onEscape: () => latest.current.onEscape(),
      onAsk: (what, typed) => ask({ what, editor: opened, typed: typed ?? null }),
      onPasted: setNote,
    });
    handle.current = opened;
    openedEditor.set(() => opened);
    return () => {
      openedEditor.set((current) => (current === opened ? null : current));
      opened.close();
    };
  }, [label, headingLevel, at, draft]);

  // The first Ctrl+Z after a paste that was cleaned is about that; the next is the store's, as always.
  useCommands(note?.what === 'cleaned' ? { undo: () => void handle.current?.giveRaw() } : {});

  // The cursor may go to what belongs to the text; when it goes on from there, the text is left.
  useEffect(() => {
    const onOut = ({ target, relatedTarget }: FocusEvent) => {
      if (!isEditorPart(target) || isEditorPart(relatedTarget)) return;
      window.setTimeout(() => {
        if (document.hasFocus() && !isEditorPart(document.activeElement)) latest.current.onClose();
      }, AFTER_MENU);
    };
    document.addEventListener('focusout', onOut);
    return () => document.removeEventListener('focusout', onOut);
  }, []);

  // What the store holds has changed while nothing here waits to be sent: undone, or brought in from elsewhere.
  useLayoutEffect(() => {
    const editor = handle.current;
    if (editor === null || draft.isWaiting() || JSON.stringify(editor.value()) === JSON.stringify(value)) return;
    editor.set(value);
  }, [value, draft]);

  return (
    <>
      <div ref={element} className={styles.rich} data-rich-text {...EDITOR_PART} />
      {note === null ? null : <PasteLine note={note} />}
      {asking?.what === 'bound' ? (
        <Later load={loadBoundBox} props={{ editor: asking.editor, typed: asking.typed, onClose: () => ask(null) }} />
      ) : null}
      {asking === null || asking.what === 'bound' ? null : (
        <Later
          key={asking.what}
          load={asking.what === 'link' ? loadLinkBox : loadReferenceBox}
          props={{ editor: asking.editor, onClose: () => ask(null) }}
        />
      )}
    </>
  );
}
