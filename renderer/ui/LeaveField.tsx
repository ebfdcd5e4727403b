import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { keepDraft } from '../data/drafts.ts';
import styles from './LeaveField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly readOnly?: boolean;
  /** What stands there while it is empty. */
  readonly placeholder?: string;
  /** Whether it looks like the text around it until the cursor is in it. */
  readonly quiet?: boolean;
  /** Several lines: Shift+Enter makes a new one. */
  readonly lines?: boolean;
  /** Whether something must stand there: when it is emptied, what stood there comes back. */
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** Whether its pane is entered at it. */
  readonly paneStart?: boolean;
  readonly onCommit: (value: string) => void;
  /** What stands there, letter by letter, before it is sent. */
  readonly onType?: (value: string) => void;
  /** When the field is left with Enter or Escape. */
  readonly onDone?: () => void;
}

/**
 * A short text that is one change, sent when the field is left or with Enter, which leaves the cursor where it is: each is a step of undo
 * of its own, so it is not sent letter by letter. Escape brings back what stood there; where nothing is typed, the key is for what the
 * field stands in. A window that closes sends first, and so does a view that is left with a key.
 */
export function LeaveField({ label, value, onCommit, onDone, ...more }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ value, onCommit, required: more.required });
  latest.current = { value, onCommit, required: more.required };
  const send = useRef(() => {
    const { value: before, onCommit: commit, required } = latest.current;
    const typed = field.current?.value ?? before;
    if (field.current !== null && required === true && typed.trim() === '') field.current.value = before;
    else if (typed !== before) commit(typed);
    field.current?.removeAttribute('data-own-undo');
    return undefined;
  }).current;
  useEffect(() => keepDraft(send), [send]);
  // A field that goes away with its view is never left: what is typed in it is sent while it is still there to be read.
  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      if (element?.hasAttribute('data-own-undo')) send();
    };
  }, [send]);
  useLayoutEffect(() => {
    const element = field.current;
    if (element !== null && !element.hasAttribute('data-own-undo')) element.value = value;
  }, [value]);
  useLayoutEffect(() => {
    if (more.autoFocus !== true) return;
    field.current?.focus();
    field.current?.select();
  }, [more.autoFocus]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isEscape = event.key === 'Escape';
    if (isEscape && onDone === undefined && event.currentTarget.value === value) return;
    // The keys of what the field stands in are not for it; Alt with an arrow, which moves that, is.
    if (!event.altKey) event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (isEscape) {
      event.currentTarget.value = value;
      more.onType?.(value);
    } else if (event.key !== 'Enter' || (more.lines === true && event.shiftKey)) return;
    event.preventDefault();
    send();
    onDone?.();
  };
  return (
    <textarea
      ref={field}
      className={styles.field}
      data-quiet={more.quiet === true}
      data-pane-start={more.paneStart === true ? '' : undefined}
      aria-label={label}
      rows={1}
      placeholder={more.placeholder}
      readOnly={more.readOnly === true}
      spellCheck={false}
      defaultValue={value}
      // While something is typed and not sent, Ctrl+Z takes back letters; else what it takes back everywhere.
      onInput={({ currentTarget }) => {
        currentTarget.toggleAttribute('data-own-undo', currentTarget.value !== value);
        more.onType?.(currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={send}
    />
  );
}
