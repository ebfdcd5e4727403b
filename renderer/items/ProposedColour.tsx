import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { proposedColours } from '../../shared/measure/proposed-colour.ts';
import { t } from '../../shared/text/messages/index.ts';
import { figuresRead, itemsRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Symbol.tsx';
import { acceptSuggestions } from './accept-suggestions.ts';
import styles from './SuggestedStatus.module.css';
import type { SuggestedStatusProps } from './SuggestedStatus.tsx';

/** The colour that the year's figures propose for a goal, why, and the way to choose it. Nothing where they propose none. */
export function ProposedColour({ node: { item, followUp }, model, occasion, readOnly }: SuggestedStatusProps) {
  const [tables, said] = [useQuery(figuresRead(occasion)).data, useQuery(itemsRead(occasion)).data];
  const proposed = useMemo(
    () =>
      tables === undefined || said === undefined
        ? undefined
        : proposedColours({ model, items: said.items, tables }).find((one) => one.item === item.id),
    [tables, said, model, item],
  );
  if (proposed === undefined) return null;
  const { colour, why } = proposed;
  return (
    <section className={styles.suggestion} aria-label={t('measure:panel.suggestion')}>
      <div className={styles.line}>
        <span className={styles.label}>{t('measure:panel.suggestion')}</span>
        <Status value={colour} />
        {readOnly || followUp.colour === colour.id ? null : (
          <Button aria-keyshortcuts="F9" onPress={() => void acceptSuggestions({ model, occasion }, [item.id])}>
            {t('measure:panel.accept')}
          </Button>
        )}
      </div>
      <p className={styles.why}>{why}</p>
    </section>
  );
}
