import type { ReactNode } from 'react';
import { EDITOR_PART } from './handle.ts';
import styles from './RichText.module.css';

interface Props {
  readonly onSend: (form: HTMLFormElement) => void;
  /** Escape leaves everything as it was. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A question that stands at a text while it is edited. */
export function AskBox({ onSend, onLeave, children }: Props) {
  return (
    <form
      className={styles.linkBox}
      {...EDITOR_PART}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      {children}
    </form>
  );
}
