import type { BackupFile } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { Button } from '../ui/Button.tsx';
import { spokenTime } from '../ui/dates.ts';
import styles from './StoreProblem.module.css';
import type { Try } from './StoreProblem.tsx';

interface Props {
  readonly backups: readonly BackupFile[];
  readonly busy: boolean;
  readonly onTry: Try;
}

/** The good copies of a damaged file: the newest is the first offer. */
export function Backups({ backups, busy, onTry }: Props) {
  const now = new Date();
  const [newest, ...older] = backups.toSorted((a, b) => b.at.localeCompare(a.at));
  const restore = (backup: string) => onTry(() => api.call('restoreBackup', { backup }));
  if (newest === undefined) return null;
  return (
    <section className={styles.backups} aria-label={t('views:store.backups')}>
      <Button look="main" isDisabled={busy} autoFocus onPress={() => restore(newest.id)}>
        {t('views:store.restore', { time: spokenTime(newest.at, now) })}
      </Button>
      {older.length === 0 ? null : (
        <details>
          <summary>{t('views:store.older', { count: older.length })}</summary>
          <ul>
            {older.map(({ id, at }) => (
              <li key={id}>
                <Button look="link" isDisabled={busy} onPress={() => restore(id)}>
                  {t('views:store.restore', { time: spokenTime(at, now) })}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
