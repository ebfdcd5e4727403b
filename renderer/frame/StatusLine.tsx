import type { LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useObservable } from '../data/observable.ts';
import { saving } from '../data/saving.ts';
import { clockTime } from '../ui/dates.ts';
import styles from './Frame.module.css';
import { MissingCount } from './MissingCount.tsx';
import { Problem } from './Problem.tsx';

/** What is saved, what is missing, what can be undone. Saving has no button. */
export function StatusLine({ occasion }: { readonly occasion: LibraryOccasion }) {
  const { savedAt, said, undo } = useObservable(saving);
  return (
    <footer className={styles.status} data-pane="status">
      <Problem />
      <span className={styles.saved}>
        {savedAt === null ? t('views:status.nothingSaved') : t('views:status.saved', { time: clockTime(savedAt) })}
      </span>
      <MissingCount occasion={occasion} />
      <div role="status" className={styles.said}>
        {said}
      </div>
      <div className={styles.space} />
      {undo.undo === null ? null : (
        <span className={styles.undo} title={t('views:status.undo', { step: undo.undo })}>
          {t('views:status.undo', { step: undo.undo })}
        </span>
      )}
    </footer>
  );
}
