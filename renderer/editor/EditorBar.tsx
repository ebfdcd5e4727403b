import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { observable, useObservable } from '../data/observable.ts';
import { Later } from '../ui/Later.tsx';
import { FACES } from './bar-faces.tsx';
import type { FormMenu } from './FormMenu.tsx';
import { EDITOR_PART, type EditorAction, type EditorHandle, type Format, openedEditor } from './handle.ts';
import { keyOf } from './keys.ts';
import styles from './RichText.module.css';

const NONE = observable<ReadonlySet<Format>>(new Set());
const BUTTONS = [
  'bold',
  'italic',
  'heading1',
  'bulletList',
  'orderedList',
  'link',
  'footnote',
  'table',
] as const satisfies Format[];

export const loadFormMenu = async (): Promise<typeof FormMenu> => (await import('./FormMenu.tsx')).FormMenu;

/**
 * The forms a text can have. It stands still: without an open text its buttons are off. One stop for Tab (Alt+F10 from the text),
 * arrows between the buttons, Escape back to the text.
 */
export function EditorBar() {
  const editor = useObservable(openedEditor);
  const active = useObservable(editor?.active ?? NONE);
  const [stop, setStop] = useState(0);
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={t('editor:bar')}
      {...EDITOR_PART}
      onKeyDown={(event) => onBarKey(event, editor)}
      onFocus={({ currentTarget, target }) => setStop([...currentTarget.children].indexOf(target))}
    >
      {BUTTONS.map((format, index) => {
        const name = t(`editor:${format}`);
        const key = keyOf(format);
        return (
          <button
            key={format}
            type="button"
            className={styles.tool}
            aria-label={name}
            title={key === null ? name : t('editor:withKey', { name, key })}
            aria-pressed={active.has(format)}
            disabled={editor === null}
            tabIndex={index === stop ? 0 : -1}
            {...keepsCursor}
            onClick={() => editor?.run(format)}
          >
            {FACES[format]}
          </button>
        );
      })}
      <More editor={editor} active={active} isStop={stop === BUTTONS.length} />
    </div>
  );
}

interface MoreProps {
  readonly editor: EditorHandle | null;
  readonly active: ReadonlySet<Format>;
  readonly isStop: boolean;
}

function More({ editor, active, isStop }: MoreProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const chosen = useRef<EditorAction | null>(null);
  // An open menu holds the cursor: what was chosen, which takes the cursor to the text, waits until it has closed.
  useEffect(() => {
    const action = chosen.current;
    if (open || action === null) return;
    chosen.current = null;
    editor?.run(action);
  }, [open, editor]);
  const choose = (action: EditorAction) => {
    chosen.current = action;
    setOpen(false);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles.tool}
        aria-label={t('editor:more')}
        title={t('editor:more')}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={editor === null}
        tabIndex={isStop ? 0 : -1}
        {...keepsCursor}
        onClick={() => setOpen(true)}
      >
        ⋯
      </button>
      {open && editor !== null ? (
        <Later load={loadFormMenu} props={{ trigger, active, onChoose: choose, onClose: () => setOpen(false) }} />
      ) : null}
    </>
  );
}

/** A press on a button leaves the cursor in the text. */
const keepsCursor = {
  onPointerDown: (event: { preventDefault: () => void }) => event.preventDefault(),
  onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
};

function onBarKey(event: KeyboardEvent<HTMLElement>, editor: EditorHandle | null): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
  if (here < 0) return;
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: (here + 1) % buttons.length,
    ArrowLeft: (here + buttons.length - 1) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  const goal = goals[event.key];
  if (goal !== undefined) buttons[goal]?.focus();
  else if (event.key === 'Escape') editor?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
