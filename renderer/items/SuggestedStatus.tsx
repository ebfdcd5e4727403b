import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { earlierOutcomes, itemSuggestion } from '../../shared/measure/item-suggestion.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { trendRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Panel.tsx';
import { ShortField } from '../ui/ShortField.tsx';
import { Status } from '../ui/Symbol.tsx';
import { acceptSuggestions } from './accept-suggestions.ts';
import type { ItemNode } from './rows.ts';
import styles from './SuggestedStatus.module.css';

export interface SuggestedStatusProps {
  readonly node: ItemNode;
  readonly model: YearModel;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** The status that outcome and target suggest, why, and what a person has said who chose another. */
export function SuggestedStatus({ node: { item, followUp }, model, occasion, readOnly }: SuggestedStatusProps) {
  const points = useQuery(trendRead(item.id)).data;
  const suggestion = useMemo(
    () => (points === undefined ? null : itemSuggestion(model, item, followUp, earlierOutcomes(points, model.year))),
    [model, item, followUp, points],
  );
  const value = suggestion?.value ?? null;
  const onFollowUp = { type: 'follow-up.set', occasion, item: item.id } as const;
  const canAccept = value !== null && value.id !== followUp.status && !readOnly;
  if (suggestion === null) return null;
  const isOther = value !== null && followUp.status !== null && value.id !== followUp.status;
  return (
    <>
      <section className={styles.suggestion} aria-label={t('measure:panel.suggestion')}>
        <div className={styles.line}>
          <span className={styles.label}>{t('measure:panel.suggestion')}</span>
          {value === null ? <span>{t('measure:panel.none')}</span> : <Status value={value} />}
          {canAccept ? (
            <Button aria-keyshortcuts="F9" onPress={() => void acceptSuggestions({ model, occasion }, [item.id])}>
              {t('measure:panel.accept')}
            </Button>
          ) : null}
        </div>
        {suggestion.why.map((sentence) => (
          <p key={sentence} className={styles.why}>
            {sentence}
          </p>
        ))}
      </section>
      {isOther || followUp.statusReason !== null ? (
        <Field label={t('measure:panel.statusReason')}>
          <ShortField
            label={t('measure:panel.statusReason')}
            value={followUp.statusReason}
            readOnly={readOnly}
            onCommit={(reason) => commit({ ...onFollowUp, field: 'statusReason', value: reason })}
          />
        </Field>
      ) : null}
    </>
  );
}
