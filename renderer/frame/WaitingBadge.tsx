import { t } from '../../shared/text/messages/index.ts';
import { useStarted } from '../app/use-started.ts';
import { useWaiting } from '../control/ticks/use-waiting.ts';
import styles from './Frame.module.css';

/** How much of the internal control waits to be done: a number beside its name, in words for who does not see it. */
export function WaitingBadge({ id, occasion }: { readonly id: string; readonly occasion: string }) {
  const waiting = useWaiting(occasion, useStarted());
  if (waiting === null || waiting.late + waiting.due === 0) return null;
  const words = t('control:ticks.badge', { late: waiting.late, due: waiting.due });
  return (
    <span className={styles.badge} data-late={waiting.late > 0} title={words}>
      <span aria-hidden="true">{waiting.late + waiting.due}</span>
      <span id={id} className="unseen">
        {words}
      </span>
    </span>
  );
}
