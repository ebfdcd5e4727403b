import { useQuery } from '@tanstack/react-query';
import type { Binding } from '../../shared/text/bound.ts';
import { boundHere, shownNow } from './bound-here.ts';
import styles from './RichText.module.css';

/** Bound words as they read now, with a mark where somebody has written something else than the data says. */
export function BoundWords({ binding }: { readonly binding: Binding }) {
  const { data } = useQuery(boundHere());
  const { words, state, about } = shownNow(data, binding);
  return (
    <span className={styles.bound} data-state={state} title={about}>
      {words}
    </span>
  );
}
