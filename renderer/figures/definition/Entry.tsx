import { type ReactNode, useEffect, useId, useRef } from 'react';
import { movingKeys, type RowTools, Tools } from '../../model/Card.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import styles from './Definition.module.css';

interface Props extends RowTools {
  /** How the row is printed: a sum stands out, a part stands in. */
  readonly look: string;
  /** What is said of it while it is closed: its kind, or what computes it. */
  readonly about: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly refusal: string | null;
  readonly children: ReactNode;
}

/** A row or a column on one line, with all its fields when it is open; Alt and arrows move it. */
export function Entry({ look, about, isOpen, onToggle, refusal, children, ...tools }: Props) {
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  const comesOpen = useRef(isOpen).current;
  // One that is open when it comes has just been added: its name is what is written next, instead of the one it came with.
  useEffect(() => {
    if (!comesOpen) return;
    const name = fields.current?.querySelector('textarea');
    name?.focus();
    name?.select();
  }, [comesOpen]);
  return (
    <section className={styles.entry} data-open={isOpen} aria-label={tools.thing} onKeyDown={movingKeys(tools)}>
      <header className={styles.line}>
        <button
          type="button"
          className={styles.toggle}
          data-look={look}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <span className={styles.name}>{tools.thing}</span> <span className={styles.about}>{about}</span>
        </button>
        <Tools {...tools} />
      </header>
      <Refusal>{refusal}</Refusal>
      <div ref={fields} id={id} className={styles.fields} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
