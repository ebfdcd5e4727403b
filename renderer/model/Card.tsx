import type { KeyboardEvent, ReactNode } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import styles from './Model.module.css';

export interface RowTools {
  /** What the row is called. */
  readonly thing: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  /** Null for what must stay. */
  readonly onRemove: (() => void) | null;
}

interface CardProps extends RowTools {
  /** Why the store refused the last change of it; null when it did not. */
  readonly refusal: string | null;
  /** The cursor comes to it, or moves in it. */
  readonly onFocus?: () => void;
  readonly children: ReactNode;
}

/** One thing of the model with all its fields; Alt and arrows move it among its like. */
export function Card({ refusal, children, onFocus, ...tools }: CardProps) {
  return (
    <section className={styles.card} aria-label={tools.thing} onKeyDown={movingKeys(tools)} onFocus={onFocus}>
      <header className={styles.cardHead}>
        <h3>{tools.thing}</h3>
        <Tools {...tools} />
      </header>
      <Refusal>{refusal}</Refusal>
      {children}
    </section>
  );
}

/** Alt with an arrow moves what the cursor is in: the innermost that can be moved. */
export function movingKeys({ onMove, isFirst, isLast }: Pick<RowTools, 'onMove' | 'isFirst' | 'isLast'>) {
  return (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!(by === -1 ? isFirst : isLast)) onMove(by);
  };
}

export function Tools({ thing, isFirst, isLast, onMove, onRemove }: RowTools) {
  return (
    <span className={styles.tools}>
      <Button look="quiet" aria-label={t('model:up', { thing })} isDisabled={isFirst} onPress={() => onMove(-1)}>
        ↑
      </Button>
      <Button look="quiet" aria-label={t('model:down', { thing })} isDisabled={isLast} onPress={() => onMove(1)}>
        ↓
      </Button>
      {onRemove === null ? null : (
        <Button look="quiet" aria-label={t('model:remove', { thing })} onPress={onRemove}>
          ✕
        </Button>
      )}
    </span>
  );
}
