import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import styles from './Waiting.module.css';

/** Below this nobody notices a wait, and showing one would only flicker. */
const UNNOTICED = 200;

/** What stands in a view's place while it is read: nothing at first, then quiet lines. */
export function Waiting({ lines = 8 }: { readonly lines?: number }) {
  const late = useLate();
  if (!late) return null;
  return (
    <div className={styles.waiting} role="status">
      <span className="unseen">{t('views:waiting')}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}

/** Shows its children only when the wait has become noticeable. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), UNNOTICED);
    return () => window.clearTimeout(timer);
  }, []);
  return late;
}

/** An empty view: what goes there, and the one thing to do. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
