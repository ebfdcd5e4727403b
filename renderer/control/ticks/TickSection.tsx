import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ControlAction } from '../../../shared/control/control.ts';
import type { ControlEvidence } from '../../../shared/control/evidence.ts';
import type { ControlTick } from '../../../shared/control/tick.ts';
import type { FollowedTick } from '../../../shared/control/ticks/progress.ts';
import { progressWords, STATE_MARK } from '../../../shared/control/ticks/words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { ticksRead } from '../../data/reads.ts';
import { FoldSection } from '../../panel/FoldSection.tsx';
import { Button } from '../../ui/Button.tsx';
import { dayOf, spokenTime } from '../../ui/dates.ts';
import { LeaveField } from '../../ui/LeaveField.tsx';
import { ReadProblem } from '../../ui/ReadProblem.tsx';
import { Status } from '../../ui/Symbol.tsx';
import { attach } from '../evidence/evidence.ts';
import { askTick } from './asking.ts';
import styles from './Ticks.module.css';

interface Props {
  readonly action: ControlAction;
  /** What was expected over the year, and what became of it. */
  readonly followed: readonly FollowedTick[];
}

/** What has been done about an action, the newest first, and what is expected of it over the year. */
export function TickSection({ action, followed }: Props) {
  const read = useQuery(ticksRead(action.id));
  const { ticks = [], evidence = [] } = read.data ?? {};
  return (
    <FoldSection
      name="control-ticks"
      title={t('control:ticks.title')}
      note={followed.length === 0 ? undefined : progressWords(followed)}
    >
      <div>
        <Button onPress={() => askTick([action.id])} aria-label={t('control:ticks.tickNamed', { action: action.text })}>
          {t('control:ticks.tick')}
        </Button>
      </div>
      {read.isError ? <ReadProblem error={read.error.error} /> : null}
      {read.data !== undefined && ticks.length === 0 ? <p className={styles.quiet}>{t('control:ticks.none')}</p> : null}
      <ol className={styles.list} aria-label={t('control:ticks.title')}>
        {ticks.toReversed().map((tick) => (
          <Tick key={tick.id} tick={tick} evidence={evidence.filter((one) => one.tick === tick.id)} />
        ))}
      </ol>
      <Expected followed={followed} />
    </FoldSection>
  );
}

function Expected({ followed }: Pick<Props, 'followed'>) {
  if (followed.length === 0) return <p className={styles.quiet}>{t('control:ticks.nothingExpected')}</p>;
  return (
    <>
      <h4 className={styles.quiet}>{t('control:ticks.expected')}</h4>
      <ol className={styles.expected} aria-label={t('control:ticks.expected')}>
        {followed.map((one) => (
          <li key={one.due}>
            <Status value={{ ...STATE_MARK[one.state], word: t(`control:state.${one.state}`) }} />
            <span className={styles.quiet}>{expectedWords(one)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function expectedWords({ due, day }: FollowedTick): string {
  const until = t('control:ticks.until', { day: dayOf(due) });
  if (day === null) return until;
  const done = t(day > due ? 'control:ticks.doneLate' : 'control:ticks.doneOn', { day: dayOf(day) });
  return `${until} · ${done}`;
}

function Tick({ tick, evidence }: { readonly tick: ControlTick; readonly evidence: readonly ControlEvidence[] }) {
  const [withdrawing, setWithdrawing] = useState(false);
  const { happened, recorded, by, what, result, deviation, remedy, steps, withdrawn } = tick;
  const now = new Date();
  const withdraw = (why: string) => {
    if (why.trim() !== '') void commit({ type: 'tick.withdraw', action: tick.action, id: tick.id, why: why.trim() });
  };
  return (
    <li className={styles.one} data-withdrawn={withdrawn !== null} data-tick={withdrawn === null ? tick.id : undefined}>
      <div className={styles.head}>
        <span className={styles.day}>{dayOf(happened)}</span>
        <Status value={RESULT[result]} />
        <span>{by}</span>
      </div>
      {what === null ? null : <p className={styles.what}>{what}</p>}
      {deviation === null ? null : <p className={styles.what}>{deviation}</p>}
      {remedy === null ? null : <p className={styles.what}>{t('control:ticks.remedied', { remedy })}</p>}
      {steps.length === 0 ? null : <p className={styles.quiet}>{steps.join(' · ')}</p>}
      {evidence.length === 0 ? null : <p className={styles.quiet}>{evidence.map(({ name }) => name).join(' · ')}</p>}
      {withdrawn === null ? null : (
        <p>{t('control:ticks.withdrawn', { time: spokenTime(withdrawn.at, now), person: withdrawn.by, why: withdrawn.why })}</p>
      )}
      <p className={styles.quiet}>
        {t('control:ticks.recorded', { time: spokenTime(recorded, now) })}{' '}
        {withdrawn !== null || withdrawing ? null : (
          <>
            <Button
              look="link"
              aria-label={t('evidence:attachTo', { day: dayOf(happened) })}
              onPress={() => void attach({ action: tick.action, tick: tick.id }, null)}
            >
              {t('evidence:attach')}
            </Button>{' '}
            <Button
              look="link"
              aria-label={t('control:ticks.withdrawNamed', { day: dayOf(happened) })}
              onPress={() => setWithdrawing(true)}
            >
              {t('control:ticks.withdraw')}
            </Button>
          </>
        )}
      </p>
      {withdrawing ? (
        <LeaveField
          label={t('control:ticks.why')}
          placeholder={t('control:ticks.why')}
          value=""
          autoFocus
          onCommit={withdraw}
          onDone={() => setWithdrawing(false)}
        />
      ) : null}
    </li>
  );
}

const RESULT = {
  ok: { symbol: 'check', tone: 'good', word: t('control:ticks.ok') },
  deviation: { symbol: 'square', tone: 'bad', word: t('control:ticks.deviation') },
} as const;
