import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryEntry, HistoryOf, HistoryValue } from '../../shared/api/history.ts';
import { restoresUntil } from '../../shared/api/restores-until.ts';
import { decimalWords } from '../../shared/figures/decimal-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit, commitAll } from '../data/commit.ts';
import { historyRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import { Difference } from '../ui/Difference.tsx';
import { spokenTime } from '../ui/dates.ts';
import { ReadProblem } from '../ui/ReadProblem.tsx';
import styles from './FoldSection.module.css';
import { FoldSection } from './FoldSection.tsx';
import { textOfValue, valueWords, type Worded } from './history-value.ts';

interface Props {
  readonly of: HistoryOf;
  readonly scales: readonly Worded[];
  readonly readOnly: boolean;
}

/** More are shown when they are asked for. */
const FIRST = 10;

/** Who changed what and when, with what stood before; one field, or everything, can be set back. */
export function HistorySection(props: Props) {
  return (
    <FoldSection name="history" title={t('panel:history')}>
      <History {...props} />
    </FoldSection>
  );
}

function History({ of, scales, readOnly }: Props) {
  const { data, error } = useQuery(historyRead(of));
  const [shown, setShown] = useState(FIRST);
  if (error !== null) return <ReadProblem error={error.error} />;
  if (data === undefined) return null;
  if (data.length === 0) return <p className={styles.quiet}>{t('panel:noHistory')}</p>;
  return (
    <>
      <ul className={styles.entries}>
        {data.slice(0, shown).map((entry, index) => (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: one step can change a field twice
            key={`${entry.step} ${entry.field} ${index}`}
            entry={entry}
            isFigure={of.entity === 'cell'}
            scales={scales}
            readOnly={readOnly}
            onRestoreAll={() => void commitAll(restoresUntil(data, index), 'restore')}
            canRestoreAll={restoresUntil(data, index).length > 1}
          />
        ))}
      </ul>
      {data.length > shown ? (
        <div className={styles.actions}>
          <Button look="link" onPress={() => setShown(data.length)}>
            {t('panel:showAll', { count: data.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  /** Of a table's cell. */
  readonly isFigure: boolean;
  readonly scales: readonly Worded[];
  readonly readOnly: boolean;
  readonly canRestoreAll: boolean;
  readonly onRestoreAll: () => void;
}

function Entry({ entry, isFigure, scales, readOnly, canRestoreAll, onRestoreAll }: EntryProps) {
  const { at, person, kind, what, about, field, before, after, restore } = entry;
  const time = spokenTime(at, new Date());
  const words = (value: HistoryValue) =>
    isFigure && field === 'value' ? decimalWords(valueWords(value, [])) : valueWords(value, scales);
  const [textBefore, textAfter] = [textOfValue(before), textOfValue(after)];
  return (
    <li className={styles.entry}>
      <div className={styles.who}>
        <span>
          {about === null ? null : <span className={styles.about}>{about}</span>}
          {kind === 'change' ? what : t(`panel:kind.${kind}`, { what })}
        </span>
        <span>{t('views:overview.by', { person, time })}</span>
      </div>
      {textBefore !== null || textAfter !== null ? (
        <Difference label={t('panel:change')} before={textBefore} after={textAfter} />
      ) : (
        <p className={styles.values}>
          <del>{words(before)}</del> → <ins>{words(after)}</ins>
        </p>
      )}
      {readOnly || (restore === null && !canRestoreAll) ? null : (
        <div className={styles.actions}>
          {restore === null ? null : (
            <Button
              look="link"
              aria-label={t('panel:restoreNamed', { what: about ?? what, time })}
              onPress={() => void commit(restore)}
            >
              {t('panel:restore')}
            </Button>
          )}
          {canRestoreAll ? (
            <Button look="link" aria-label={t('panel:restoreAllNamed', { time })} onPress={onRestoreAll}>
              {t('panel:restoreAll')}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}
