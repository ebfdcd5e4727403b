import type { DifferencePart } from '../../shared/text/word-difference.ts';
import styles from './DifferenceParts.module.css';

/** What only the earlier text has is struck out, what only the later has is underlined; long stretches that are the same are cut. */
export function DifferenceParts({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return (
    <span className={styles.parts}>
      {parts.map(({ kind, text }, index) => {
        const Part = ({ same: 'span', added: 'ins', removed: 'del' } as const)[kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        return <Part key={index}>{kind === 'same' ? around(text, index > 0, index < parts.length - 1) : text}</Part>;
      })}
    </span>
  );
}

/** So much of what is the same is shown beside a change, in characters. */
const BESIDE = 80;

/** What stands nearest to the changes before and after it; what is between is left out. */
function around(text: string, isAfter: boolean, isBefore: boolean): string {
  const [start, end] = [isAfter ? text.slice(0, BESIDE) : '', isBefore ? text.slice(-BESIDE) : ''];
  return text.length <= 2 * BESIDE ? text : `${start} … ${end}`;
}
