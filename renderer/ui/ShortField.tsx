import { useLayoutEffect, useRef } from 'react';
import { useDraft } from '../data/use-draft.ts';
import styles from './Panel.module.css';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly readOnly: boolean;
  /** Several lines, each something of its own: what is between them is not tidied while they are written. */
  readonly lines?: true;
  readonly onCommit: (value: string | null) => Promise<void>;
}

/** A short text in a panel; sent as it is typed. */
export function ShortField({ label, value, readOnly, lines, onCommit }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(onCommit);
  // The field holds what is typed; it follows the store only while nothing in it waits to be sent.
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null || draft.isWaiting() || element.value === (value ?? '')) return;
    if (lines === true && element === document.activeElement) return;
    element.value = value ?? '';
  }, [value, draft, lines]);
  return (
    <textarea
      ref={field}
      className={styles.input}
      aria-label={label}
      rows={1}
      spellCheck={false}
      readOnly={readOnly}
      defaultValue={value ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value;
        draft.type(text.trim() === '' ? null : text);
      }}
      onBlur={() => void draft.send()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && lines !== true) event.preventDefault();
      }}
    />
  );
}
