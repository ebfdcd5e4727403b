import { t } from '../../shared/text/messages/index.ts';
import type { LibraryOccasion } from '../app/choose-occasion.ts';
import { api } from '../data/api.ts';
import { takeBack, tryAgain } from '../data/commit.ts';
import { useObservable } from '../data/observable.ts';
import { noteSaving, type Saving, saving } from '../data/saving.ts';
import { allWaiting } from '../data/waiting.ts';
import { Button } from '../ui/Button.tsx';
import { clockTime } from '../ui/dates.ts';
import styles from './Frame.module.css';
import { MissingCount } from './MissingCount.tsx';

/** What is saved, what is missing, what can be undone. Saving has no button. */
export function StatusLine({ occasion }: { readonly occasion: LibraryOccasion }) {
  const state = useObservable(saving);
  return (
    <footer className={styles.status} data-pane="status">
      <span className={styles.saved}>
        {state.savedAt === null ? t('views:status.nothingSaved') : t('views:status.saved', { time: clockTime(state.savedAt) })}
      </span>
      <MissingCount occasion={occasion} />
      <div role="status" className={styles.said}>
        {state.problem === null ? (state.said ?? '') : null}
      </div>
      <div role="alert" className={styles.problem}>
        {state.problem === null ? null : <Problem problem={state.problem} />}
      </div>
      <div className={styles.space} />
      {state.undo.undo === null ? null : (
        <span className={styles.undo} title={t('views:status.undo', { step: state.undo.undo })}>
          {t('views:status.undo', { step: state.undo.undo })}
        </span>
      )}
    </footer>
  );
}

function Problem({ problem }: { readonly problem: NonNullable<Saving['problem']> }) {
  const details = problem.details ?? problem.message;
  return (
    <>
      <span title={problem.message}>{problem.message}</span>
      {allWaiting().length === 0 ? null : (
        <>
          <Button look="link" onPress={() => void tryAgain()}>
            {t('views:problem.again')}
          </Button>
          <Button look="link" onPress={() => void takeBack()}>
            {t('views:problem.takeBack')}
          </Button>
        </>
      )}
      <Button look="link" onPress={() => void api.call('copyText', { text: details })}>
        {t('views:problem.copy')}
      </Button>
      <Button look="link" onPress={() => noteSaving({ problem: null })}>
        {t('views:problem.close')}
      </Button>
    </>
  );
}
