import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { CellProblem } from '../../shared/grid/cell.ts';
import { problemWords } from '../../shared/grid/problem-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { noteSaving } from '../data/saving.ts';
import { useDraft } from '../data/use-draft.ts';
import styles from './Grid.module.css';
import type { Editing } from './use-grid.ts';

/** Where the cursor goes when the cell is left. */
export type LeaveTo = 'stay' | 'down' | 'right' | 'left' | 'away';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly editing: Editing;
  /** What keeps a text from standing here: then it is not sent, and the status line says why. */
  readonly check?: ((text: string) => CellProblem | null) | undefined;
  readonly onCommit: (value: string | null) => Promise<void>;
  readonly onLeave: (to: LeaveTo) => void;
}

/** A cell's text while it is edited: Enter and Tab keep it and go on, Escape gives it up. */
export function TextEditor({ label, value, editing, check, onCommit, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(value).current;
  const began = useRef(editing).current;
  const draft = useDraft(onCommit);
  const left = useRef(false);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(began === 'selected' ? 0 : element.value.length, element.value.length);
  }, [began]);
  const leave = (to: LeaveTo) => {
    if (left.current) return;
    left.current = true;
    if (refused.current === null) void draft.send();
    else noteSaving({ said: refused.current });
    onLeave(to);
  };
  const giveUp = () => {
    draft.drop();
    if (sent.current) void onCommit(before);
    leave('stay');
  };
  const sent = useRef(false);
  const refused = useRef<string | null>(null);
  const take = (text: string) => {
    const why = check?.(text.trim()) ?? null;
    refused.current = why === null ? null : t('grid:refused', { text: text.trim(), why: problemWords(why) });
    if (refused.current === null) {
      sent.current = true;
      draft.type(text.trim() === '' ? null : text);
    } else draft.drop();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = leavingKey(event);
    if (to === null && event.key !== 'Escape') return;
    event.preventDefault();
    if (to === null) giveUp();
    else leave(to);
  };
  return (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label={label}
      rows={1}
      spellCheck={false}
      data-own-undo
      defaultValue={editing === 'replace' ? '' : (value ?? '')}
      onChange={(event) => take(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (document.hasFocus()) leave('away');
        else void draft.send();
      }}
    />
  );
}

function leavingKey({ key, shiftKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): LeaveTo | null {
  if (nativeEvent.isComposing || ctrlKey || metaKey) return null;
  if (key === 'Enter' && !shiftKey) return 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}
