import { useQuery } from '@tanstack/react-query';
import type { Reference } from '../../shared/text/rich-text.ts';
import styles from './RichText.module.css';
import { targetsHere, wordsOf } from './references.ts';

/** A reference as it reads now. */
export function ReferenceWords({ reference }: { readonly reference: Reference['attrs'] }) {
  const { data } = useQuery(targetsHere());
  return <span className={styles.reference}>{wordsOf(data, reference)}</span>;
}
