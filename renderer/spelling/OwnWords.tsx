import { useQuery } from '@tanstack/react-query';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { wordsRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import styles from './SpellingList.module.css';

/** The organisation's own words, to look at and take away; nothing while there are none. */
export function OwnWords() {
  const words = useQuery(wordsRead).data ?? [];
  if (words.length === 0) return null;
  return (
    <details className={styles.own}>
      <summary>{t('spelling:own.title', { count: words.length })}</summary>
      <ul>
        {words
          .toSorted((a, b) => a.word.localeCompare(b.word, 'sv'))
          .map(({ organisation, word }) => (
            <li key={`${organisation} ${word}`}>
              {word}
              <Button
                look="link"
                aria-label={t('spelling:own.removeWord', { word })}
                onPress={() => void commit({ type: 'word.remove', organisation, word })}
              >
                {t('spelling:own.remove')}
              </Button>
            </li>
          ))}
      </ul>
    </details>
  );
}
