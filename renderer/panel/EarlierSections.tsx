import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EarlierOccasion } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { earlierRead } from '../data/reads.ts';
import rich from '../editor/RichText.module.css';
import { RichTextView } from '../editor/RichTextView.tsx';
import { Button } from '../ui/Button.tsx';
import { Difference } from '../ui/Difference.tsx';
import { occasionName } from '../ui/dates.ts';
import styles from './FoldSection.module.css';
import { FoldSection } from './FoldSection.tsx';

/** What was said of one thing on an earlier occasion. */
export interface Said {
  readonly text: RichText | null;
  /** Short facts beside the text: status, outcome. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

interface Props {
  readonly occasion: string;
  /** What is written now, to compare with. */
  readonly now: RichText | null;
  readonly of: (earlier: EarlierOccasion) => Said | null;
  /** Takes the text of the occasion before, or where there is none of the year before, as the start of this one; null where that cannot be done. */
  readonly onTake?: (() => void) | null;
}

/** What was said the period before, with a word difference, and the year before. */
export function EarlierSections({ occasion, now, of, onTake = null }: Props) {
  const { data } = useQuery(earlierRead(occasion));
  if (data === undefined) return null;
  const hasText = (earlier: EarlierOccasion | null) => earlier !== null && (of(earlier)?.text ?? null) !== null;
  return (
    <>
      {data.previous === null ? null : (
        <FoldSection
          name="previous"
          title={t('panel:atOccasion', { occasion: occasionName(data.previous.occasion).toLowerCase() })}
        >
          <Earlier said={of(data.previous)} now={now} onTake={onTake} />
        </FoldSection>
      )}
      {data.lastYear === null ? null : (
        <FoldSection name="lastYear" title={t('panel:lastYear', { year: data.lastYear.year })}>
          <Earlier said={of(data.lastYear)} now={now} onTake={hasText(data.previous) ? null : onTake} />
        </FoldSection>
      )}
    </>
  );
}

interface EarlierProps extends Pick<Props, 'now'> {
  readonly said: Said | null;
  readonly onTake: (() => void) | null;
}

function Earlier({ said, now, onTake }: EarlierProps) {
  const [compares, setCompares] = useState(false);
  if (said === null || (said.text === null && said.facts.length === 0)) {
    return <p className={styles.quiet}>{t('panel:nothingSaid')}</p>;
  }
  return (
    <>
      {said.facts.length === 0 ? null : (
        <p className={styles.facts}>
          {said.facts.map(({ label, value }) => (
            <span key={label}>
              <span className={styles.quiet}>{label}</span> {value}
            </span>
          ))}
        </p>
      )}
      {said.text === null ? null : compares ? (
        <Difference label={t('panel:difference')} before={said.text} after={now} />
      ) : (
        <div className={rich.rich}>
          <RichTextView text={said.text} />
        </div>
      )}
      {said.text === null ? null : (
        <div className={styles.actions}>
          {onTake === null ? null : (
            <Button look="link" onPress={onTake}>
              {t('outline:take')}
            </Button>
          )}
          {now === null ? null : (
            <Button look="link" aria-pressed={compares} onPress={() => setCompares(!compares)}>
              {t(compares ? 'panel:hideDifference' : 'panel:showDifference')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
