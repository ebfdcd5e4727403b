import { memo, useMemo } from 'react';
import type { ControlPlan } from '../../../shared/control/control.ts';
import type { FollowedTick } from '../../../shared/control/ticks/progress.ts';
import { waitingActions, waitingCounts } from '../../../shared/control/ticks/waiting.ts';
import { STATE_MARK } from '../../../shared/control/ticks/words.ts';
import type { isTheirs } from '../../../shared/grid/theirs.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { go } from '../../app/place.ts';
import { useObservable } from '../../data/observable.ts';
import { arrangementIn, arrangements } from '../../grid/arrangement.ts';
import { Button } from '../../ui/Button.tsx';
import { dayOf } from '../../ui/dates.ts';
import { Status } from '../../ui/Symbol.tsx';
import { DUE_FILTER, showDue } from '../due-filter.ts';
import styles from './Ticks.module.css';

interface Props {
  readonly plan: ControlPlan;
  readonly followed: ReadonlyMap<string, readonly FollowedTick[]>;
  readonly person: Parameters<typeof isTheirs>[1];
}

/** As many as are named before the list begins. */
const NAMED = 3;

/** What waits to be done, above the rest: what is the person's own first, then what has waited longest. Nothing when nothing waits. */
export const DueFirst = memo(function DueFirst({ plan, followed, person }: Props) {
  const waiting = useMemo(() => waitingActions(plan, followed, person), [plan, followed, person]);
  const { filters } = arrangementIn(useObservable(arrangements), 'control');
  if (waiting.length === 0 || (filters[DUE_FILTER] ?? []).length > 0) return null;
  const mine = waiting.filter(({ isMine }) => isMine).length;
  return (
    <section className={styles.first} aria-label={t('control:ticks.first')}>
      <strong>{t('control:ticks.first')}</strong>
      <span>{t('control:ticks.waiting', { count: waiting.length, ...waitingCounts(waiting) })}</span>
      {mine === 0 ? null : <span>{t('control:ticks.mineCount', { count: mine })}</span>}
      <Button look="link" onPress={showDue}>
        {t('control:ticks.show')}
      </Button>
      <ol>
        {waiting.slice(0, NAMED).map(({ action, state, due }) => (
          <li key={action.id}>
            <Status value={{ ...STATE_MARK[state], word: t(`control:state.${state}`) }} />
            <Button
              look="link"
              onPress={() => void go('control', action.id, null, { cell: { row: action.id, column: 'ticks' } })}
            >
              <span className={styles.text}>{action.text}</span>
            </Button>
            <span className={styles.quiet}>{t('control:ticks.until', { day: dayOf(due) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
});
