import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useDraft } from '../data/use-draft.ts';
import styles from './Grid.module.css';

/** Where the cursor goes when the cell is left. */
export type LeaveTo = 'stay' | 'down' | 'right' | 'left' | 'away';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly replace: boolean;
  readonly onCommit: (value: string | null) => Promise<void>;
  readonly onLeave: (to: LeaveTo) => void;
}

/** A cell's text while it is edited: Enter and Tab keep it and go on, Escape gives it up. */
export function TextEditor({ label, value, replace, onCommit, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(value).current;
  const draft = useDraft(onCommit);
  const left = useRef(false);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const leave = (to: LeaveTo) => {
    if (left.current) return;
    left.current = true;
    void draft.send();
    onLeave(to);
  };
  const giveUp = () => {
    draft.drop();
    if (sent.current) void onCommit(before);
    leave('stay');
  };
  const sent = useRef(false);
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
      defaultValue={replace ? '' : (value ?? '')}
      onChange={(event) => {
        sent.current = true;
        const text = event.currentTarget.value;
        draft.type(text.trim() === '' ? null : text);
      }}
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
