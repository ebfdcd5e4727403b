import type { GoalSentences as Sentences } from '../../../shared/region/sentences.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { api } from '../../data/api.ts';
import { noteSaving } from '../../data/saving.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Goals.module.css';

/** What the colours say of the goals, in sentences to copy: the same wherever they stand, and others as soon as a colour is. */
export function GoalSentences({ sentences: { counts, worst } }: { readonly sentences: Sentences }) {
  const all = [counts, worst].filter((sentence) => sentence !== null);
  if (all.length === 0) return null;
  const copy = async (sentence: string) => {
    const answer = await api.call('copyText', { text: sentence });
    noteSaving(answer.ok ? { said: t('region:sentence.copied') } : { problem: answer.error });
  };
  return (
    <section className={styles.comments} aria-label={t('region:sentence.title')}>
      <h2>{t('region:sentence.title')}</h2>
      {all.map((sentence) => (
        <p key={sentence}>
          {sentence}{' '}
          <Button look="link" aria-label={t('region:sentence.copyNamed', { sentence })} onPress={() => void copy(sentence)}>
            {t('region:sentence.copy')}
          </Button>
        </p>
      ))}
      <p className={styles.quiet}>{t('region:sentence.how')}</p>
    </section>
  );
}
