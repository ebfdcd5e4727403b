import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { asItStands, type CellChange, type TextCell } from '../../shared/grid/cell.ts';
import { problemWords } from '../../shared/grid/problem-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { wordCount } from '../../shared/text/plain-text.ts';
import { noteSaving } from '../data/saving.ts';
import { allAnswered } from '../data/under-way.ts';
import { useDraft } from '../data/use-draft.ts';
import styles from './Grid.module.css';
import type { Editing } from './use-grid.ts';

/** Where the cursor goes when the cell is left. */
export type LeaveTo = 'stay' | 'down' | 'right' | 'left' | 'away';

interface Props {
  readonly label: string;
  /** What its check objects to is not sent, and the status line says why. */
  readonly cell: TextCell;
  /** Whether the text is more than is seen in the cell: one that is written over has that said, with how it comes back. */
  readonly long: boolean;
  readonly editing: Editing;
  readonly onCommit: (change: CellChange) => Promise<void>;
  readonly onLeave: (to: LeaveTo) => void;
}

/** A cell's text while it is edited: Enter and Tab keep it and go on, Escape gives it up and what stood there back, formatting and all. */
export function TextEditor({ label, cell, long, editing, onCommit, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(asItStands(cell)).current;
  const began = useRef(editing).current;
  const replaced = useRef(long && editing === 'replace' ? wordCount(cell.rich ?? null) : 0).current;
  const note = useId();
  const draft = useDraft((text: string | null) => onCommit({ text }));
  const left = useRef(false);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(began === 'selected' ? 0 : element.value.length, element.value.length);
  }, [began]);
  const sent = useRef(false);
  const refused = useRef<string | null>(null);
  const leave = (to: LeaveTo) => {
    if (left.current) return;
    left.current = true;
    if (refused.current === null) void draft.send();
    else noteSaving({ said: refused.current });
    if (sent.current && replaced > 0)
      void allAnswered().then(() => noteSaving({ said: t('grid:replaced', { count: replaced }) }));
    onLeave(to);
  };
  const giveUp = () => {
    draft.drop();
    if (sent.current) void onCommit(before);
    // Nothing has become of it that would have to be said.
    sent.current = false;
    refused.current = null;
    leave('stay');
  };
  const take = (text: string) => {
    const why = cell.asTyped ? null : (cell.check?.(text.trim()) ?? null);
    refused.current = why === null ? null : t('grid:refused', { text: text.trim(), why: problemWords(why) });
    if (refused.current === null) {
      sent.current = true;
      draft.type(text.trim() === '' ? null : text);
    } else draft.drop();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = leavingKey(event);
    if (to === null && event.key !== 'Escape') return;
    event.preventDefault();
    if (to === null) giveUp();
    else leave(to);
  };
  const text = (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label={label}
      aria-describedby={replaced > 0 ? note : undefined}
      rows={1}
      spellCheck={false}
      data-own-undo
      defaultValue={editing === 'replace' ? '' : ((cell.typed === undefined ? cell.value : cell.typed) ?? '')}
      onChange={(event) => take(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (document.hasFocus()) leave('away');
        else void draft.send();
      }}
    />
  );
  if (replaced === 0) return text;
  return (
    <div className={styles.replacing}>
      {text}
      <p id={note} className={styles.note}>
        {t('grid:replaces', { count: replaced })}
      </p>
    </div>
  );
}

function leavingKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): LeaveTo | null {
  if (ctrlKey || metaKey) return null;
  if (key === 'Enter' && !shiftKey) return 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}
