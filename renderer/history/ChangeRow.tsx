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
  readonly onRestore: (field: ChangedField) => Promise<void>;
}

/** When, who, what; and of a field what stood before and after. */
export const ChangeRow = memo(function ChangeRow({ row, current, go, onRestore }: Props) {
  const { step, field } = row;
  const tabIndex = current ? 0 : -1;
  return (
    <div className={styles.row} data-type={row.type}>
      <time className={styles.time} dateTime={step.at} title={clockTime(step.at)}>
        {row.type === 'step' ? spokenTime(step.at, new Date()) : null}
      </time>
      <span className={styles.who}>{row.type === 'step' ? step.person : null}</span>
      <div className={styles.what}>
        <span className={styles.name}>
          {row.type === 'more' ? t('history:more', { count: step.more }) : row.type === 'step' ? step.what : field?.what}
        </span>
        {field === null ? null : <BeforeAfter before={field.before} after={field.after} whole={current} />}
      </div>
      <div className={styles.actions}>
        {field === null || field.restore === null ? null : (
          <Button
            look="link"
            excludeFromTabOrder={tabIndex < 0}
            aria-label={t('history:restoreOf', { what: field.what, time: spokenTime(step.at, new Date()) })}
            onPress={() => void onRestore(field)}
          >
            {t('history:restore')}
          </Button>
        )}
        {go === null ? null : (
          <Button
            look="link"
            excludeFromTabOrder={tabIndex < 0}
            aria-label={t('history:goToOf', { what: field?.what ?? step.what })}
            onPress={go}
          >
            {t('history:goTo')}
          </Button>
        )}
      </div>
    </div>
  );
});
