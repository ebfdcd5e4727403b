import { guidanceOf } from '../../shared/text/guidance.ts';
import { t } from '../../shared/text/messages/index.ts';
import { wordCount } from '../../shared/text/plain-text.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import styles from './FoldSection.module.css';

interface Props {
  readonly text: RichText | null;
  /** What is expected of the author, which may say how long the text is to be. */
  readonly instruction: string | null;
}

/** How many words are written, beside how many are expected. */
export function WordCount({ text, instruction }: Props) {
  const count = wordCount(text);
  const guidance = guidanceOf(instruction);
  if (guidance === null) return <span className={styles.note}>{t('panel:words', { count })}</span>;
  const isWithin = count >= guidance.from && count <= guidance.to;
  return (
    <span className={isWithin || count === 0 ? styles.note : `${styles.note} ${styles.short}`}>
      {t('panel:wordsOf', { count, guidance: guidance.words })}
    </span>
  );
}
