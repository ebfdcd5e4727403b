import type { ReactNode } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { observable, useObservable } from '../data/observable.ts';
import { FORMATS, type Format, openedEditor } from './handle.ts';
import styles from './RichText.module.css';

const NONE = observable<ReadonlySet<Format>>(new Set());

const FACES: Readonly<Record<Format, ReactNode>> = {
  bold: <strong>F</strong>,
  italic: <em>K</em>,
  heading: t('views:editor.headingShort'),
  bulletList: (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />
    </svg>
  ),
  orderedList: (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M7 4h7M7 8h7M7 12h7M2 3l1-.6V6M1.8 10.2c.3-.8 1.9-.8 1.9.2 0 .9-1.9 1.2-1.9 2.2h2" strokeWidth="1.2" />
    </svg>
  ),
};

/** The few forms a text can have. It stands still: without an open text its buttons are off. */
export function EditorBar() {
  const editor = useObservable(openedEditor);
  const active = useObservable(editor?.active ?? NONE);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('views:editor.bar')}>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className={styles.tool}
          aria-label={t(`views:editor.${format}`)}
          title={t(`views:editor.${format}`)}
          aria-pressed={active.has(format)}
          disabled={editor === null}
          tabIndex={-1}
          // The cursor stays in the text.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor?.toggle(format)}
        >
          {FACES[format]}
        </button>
      ))}
    </div>
  );
}
