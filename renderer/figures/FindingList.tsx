import type { Finding } from '../../shared/figures/check/finding.ts';
import type { Place } from '../../shared/figures/compute/compute.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Figures.module.css';
import { AcceptedItem, FindingItem } from './FindingItem.tsx';
import type { Judged } from './judged.ts';

interface Props {
  readonly judged: Judged;
  readonly occasion: string;
  readonly readOnly: boolean;
  readonly onShow: (place: Place) => void;
}

/**
 * What should be looked at in a table, folded until it is asked for; warnings before what rounding explains. What has been accepted is
 * folded by itself.
 */
export function FindingList({ judged: { open, accepted }, occasion, readOnly, onShow }: Props) {
  const warnings = open.filter(({ weight }) => weight === 'warning');
  const notes = open.filter(({ weight }) => weight === 'note');
  const show = ({ sentence, place }: Finding) => (
    <Button look="link" aria-label={t('figures:view.showNamed', { sentence })} onPress={() => onShow(place)}>
      {t('figures:view.show')}
    </Button>
  );
  return (
    <>
      {open.length === 0 ? null : (
        <details className={styles.findings}>
          <summary>{t('figures:view.summary', { warnings: warnings.length, notes: notes.length })}</summary>
          <ul>
            {[...warnings, ...notes].map((finding) => (
              <FindingItem key={finding.key} finding={finding} occasion={occasion} readOnly={readOnly}>
                {show(finding)}
              </FindingItem>
            ))}
          </ul>
        </details>
      )}
      {accepted.length === 0 ? null : (
        <details className={styles.findings}>
          <summary>{t('cell:accepted', { count: accepted.length })}</summary>
          <ul>
            {accepted.map((one) => (
              <AcceptedItem key={one.finding.key} one={one} occasion={occasion} readOnly={readOnly}>
                {show(one.finding)}
              </AcceptedItem>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
