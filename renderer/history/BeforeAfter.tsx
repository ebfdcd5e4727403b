import { type ReactNode, useMemo } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { wordDifference } from '../../shared/text/word-difference.ts';
import { DifferenceParts } from '../ui/DifferenceParts.tsx';
import styles from './History.module.css';

interface Props {
  readonly before: string;
  readonly after: string;
  /** Whether all of a long text is shown. */
  readonly whole: boolean;
}

/** Values that are longer are texts: they are compared word by word. */
const VALUE = 60;

/** What stood before and what stands after: a value beside the other, a text with what differs in it. */
export function BeforeAfter({ before, after, whole }: Props) {
  const isText = Math.max(before.length, after.length) > VALUE || `${before}${after}`.includes('\n');
  const parts = useMemo(() => (isText ? wordDifference(before, after) : []), [isText, before, after]);
  return isText ? (
    <div className={styles.text} data-whole={whole}>
      <DifferenceParts parts={parts} />
    </div>
  ) : (
    <FromTo before={before === '' ? null : before} after={after === '' ? null : after} />
  );
}

/** Two values with an arrow between. */
export function FromTo({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) {
  return (
    <div className={styles.values}>
      <span className="unseen">{t('history:before')} </span>
      <span className={styles.before}>{before ?? <i>{t('history:nothing')}</i>}</span>
      <span aria-hidden="true"> → </span>
      <span className="unseen">{t('history:after')} </span>
      <span>{after ?? <i className={styles.before}>{t('history:nothing')}</i>}</span>
    </div>
  );
}
