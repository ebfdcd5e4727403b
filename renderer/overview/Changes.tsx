import { useQuery } from '@tanstack/react-query';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { recentChangesRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import { spokenTime } from '../ui/dates.ts';
import { ReadProblem } from '../ui/ReadProblem.tsx';
import styles from './Overview.module.css';

/** What was done last in the store, the newest first. */
export function Changes() {
  const changes = useQuery(recentChangesRead(10));
  if (changes.isError) return <ReadProblem error={changes.error.error} />;
  if (changes.data === undefined) return null;
  if (changes.data.length === 0) return <p className={styles.nothing}>{t('views:overview.noChanges')}</p>;
  const now = new Date();
  return (
    <ul className={styles.lines}>
      {changes.data.map(({ step, at, person, what, place }) => (
        <li key={step}>
          {place === null ? (
            <span className={styles.name}>{what}</span>
          ) : (
            <Button look="link" onPress={() => void go(place.view, place.id, place.occasion)}>
              <span className={styles.name}>{what}</span>
            </Button>
          )}
          <span className={styles.what}>{t('views:overview.by', { person, time: spokenTime(at, now) })}</span>
        </li>
      ))}
    </ul>
  );
}
