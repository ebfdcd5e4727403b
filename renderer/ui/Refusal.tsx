import type { ReactNode } from 'react';
import styles from './Refusal.module.css';

/** Why something that was asked for has not been done, said where it was asked; nothing is shown while there is no reason. */
export function Refusal({ children }: { readonly children: ReactNode }) {
  return (
    <div role="alert" className={styles.refusal}>
      {children}
    </div>
  );
}
