import { type ReactNode, useId } from 'react';
import { useObservable } from '../data/observable.ts';
import styles from './FoldSection.module.css';
import { foldedSections, toggleSection } from './folded.ts';

interface Props {
  /** Remembered folded or open under this name, for every item. */
  readonly name: string;
  readonly title: string;
  /** Beside the title, also while it is folded. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a side panel under a heading that folds it. */
export function FoldSection({ name, title, note, children }: Props) {
  const isOpen = !useObservable(foldedSections).includes(name);
  const body = useId();
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.head}>
        <button type="button" aria-expanded={isOpen} aria-controls={body} onClick={() => toggleSection(name)}>
          <span className={styles.mark} aria-hidden="true">
            ›
          </span>
          {title}
        </button>
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </h3>
      <div id={body} className={styles.body} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
