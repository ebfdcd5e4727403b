import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { takeBack, tryAgain } from '../data/commit.ts';
import { useObservable } from '../data/observable.ts';
import { noteSaving, saving } from '../data/saving.ts';
import { allWaiting } from '../data/waiting.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Frame.module.css';
import { enterContent } from './panes.ts';

/**
 * Why the last change, or the last thing asked for, did not come about, above the status line: the whole message, and what can
 * be done. What was typed stays where it was typed meanwhile.
 */
export function Problem() {
  const { problem } = useObservable(saving);
  const close = () => {
    noteSaving({ problem: null });
    enterContent();
  };
  return (
    <div role="alert" className={styles.alert}>
      {problem === null ? null : (
        <div className={styles.problem}>
          <p>{problem.message}</p>
          {allWaiting().length === 0 ? null : (
            <>
              <Button onPress={() => void tryAgain().then(enterContent)}>{t('views:problem.again')}</Button>
              <Button look="quiet" onPress={() => void takeBack().then(enterContent)}>
                {t('views:problem.takeBack')}
              </Button>
            </>
          )}
          <Button look="quiet" onPress={() => void api.call('copyText', { text: problem.details ?? problem.message })}>
            {t('views:problem.copy')}
          </Button>
          <Button look="quiet" onPress={close}>
            {t('views:problem.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
