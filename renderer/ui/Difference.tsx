import { useMemo } from 'react';
import type { RichText } from '../../shared/text/rich-text.ts';
import { wordDifference } from '../../shared/text/word-difference.ts';
import { useTold } from '../editor/use-told.ts';
import styles from './Difference.module.css';
import { DifferenceParts } from './DifferenceParts.tsx';

interface Props {
  /** What is compared with what, for those who do not see the strokes. */
  readonly label: string;
  readonly before: RichText | null;
  readonly after: RichText | null;
}

/** What differs between two texts: what only the first has is struck out, what only the second has is underlined. */
export function Difference({ label, before, after }: Props) {
  const told = useTold(useMemo(() => [before, after], [before, after]));
  const parts = useMemo(() => wordDifference(told(before), told(after)), [told, before, after]);
  return (
    <section className={styles.difference} aria-label={label}>
      <DifferenceParts parts={parts} />
    </section>
  );
}
