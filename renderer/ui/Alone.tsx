import type { ReactNode } from 'react';
import styles from './Alone.module.css';

interface Props {
  readonly title: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** What stands alone in the window: what the matter is, and what can be done. */
export function Alone({ title, busy = false, children }: Props) {
  return (
    <main className={styles.window}>
      <div className={styles.box} aria-busy={busy}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
