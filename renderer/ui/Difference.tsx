import { useMemo } from 'react';
import type { RichText } from '../../shared/text/rich-text.ts';
import { wordDifference } from '../../shared/text/word-difference.ts';
import styles from './Difference.module.css';

interface Props {
  /** What is compared with what, for those who do not see the strokes. */
  readonly label: string;
  readonly before: RichText | null;
  readonly after: RichText | null;
}

/** What differs between two texts: what only the first has is struck out, what only the second has is underlined. */
export function Difference({ label, before, after }: Props) {
  const parts = useMemo(() => wordDifference(before, after), [before, after]);
  return (
    <section className={styles.difference} aria-label={label}>
      {parts.map(({ kind, text }, index) => {
        const Part = ({ same: 'span', added: 'ins', removed: 'del' } as const)[kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        return <Part key={index}>{kind === 'same' ? around(text, index > 0, index < parts.length - 1) : text}</Part>;
      })}
    </section>
  );
}

/** So much of what is the same is shown beside a change, in characters. */
const BESIDE = 80;

/** What stands nearest to the changes before and after it; what is between is left out. */
function around(text: string, isAfter: boolean, isBefore: boolean): string {
  const [start, end] = [isAfter ? text.slice(0, BESIDE) : '', isBefore ? text.slice(-BESIDE) : ''];
  return text.length <= 2 * BESIDE ? text : `${start} … ${end}`;
}
