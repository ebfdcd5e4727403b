import { memo } from 'react';
import type { ChangedField } from '../../shared/api/changes.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { clockTime, spokenTime } from '../ui/dates.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import styles from './History.module.css';
import type { HistoryRow } from './rows.ts';

interface Props {
  readonly row: HistoryRow;
  /** Whether its buttons are reached with Tab. */
  readonly current: boolean;
  readonly go: (() => void) | null;
  readonly onRestore: (what: string, fields: readonly ChangedField[]) => Promise<void>;
}

/** When, who, what; and of a field what stood before and after. */
export const ChangeRow = memo(function ChangeRow({ row, current, go, onRestore }: Props) {
  const { step, field } = row;
  const what = field?.what ?? step.what;
  const fields = restorable(row);
  return (
    <div className={styles.row} data-type={row.type}>
      <time className={styles.time} dateTime={step.at} title={clockTime(step.at)}>
        {row.type === 'step' ? spokenTime(step.at, new Date()) : null}
      </time>
      <span className={styles.who}>{row.type === 'step' ? step.person : null}</span>
      <div className={styles.what}>
        <span className={styles.name}>
          {row.type === 'more' ? t('history:more', { count: step.more }) : row.type === 'step' ? step.what : what}
        </span>
        {field === null ? null : <BeforeAfter before={field.before} after={field.after} whole={current} />}
      </div>
      <div className={styles.actions}>
        {fields.length === 0 ? null : (
          <Button
            look="link"
            excludeFromTabOrder={!current}
            aria-label={t('history:restoreOf', { what, time: spokenTime(step.at, new Date()) })}
            onPress={() => void onRestore(what, fields)}
          >
            {t(field === null ? 'history:restoreAll' : 'history:restore')}
          </Button>
        )}
        {go === null ? null : (
          <Button look="link" excludeFromTabOrder={!current} aria-label={t('history:goToOf', { what })} onPress={go}>
            {t('history:goTo')}
          </Button>
        )}
      </div>
    </div>
  );
});

/** What the row's button puts back, the latest first: the field, or all that a step changed, when all of it is told. */
function restorable({ type, step, field }: HistoryRow): readonly ChangedField[] {
  if (type === 'more' || (field === null && step.more > 0)) return [];
  return (field === null ? step.changes.toReversed() : [field]).filter(({ restore }) => restore !== null);
}
