import type { Finding } from '../../shared/figures/check/finding.ts';
import type { Place } from '../../shared/figures/compute/compute.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Figures.module.css';

interface Props {
  readonly findings: readonly Finding[];
  readonly onShow: (place: Place) => void;
}

/** What should be looked at in a table, folded until it is asked for; warnings before what rounding explains. */
export function FindingList({ findings, onShow }: Props) {
  if (findings.length === 0) return null;
  const warnings = findings.filter(({ weight }) => weight === 'warning');
  const notes = findings.filter(({ weight }) => weight === 'note');
  return (
    <details className={styles.findings}>
      <summary>{t('figures:view.summary', { warnings: warnings.length, notes: notes.length })}</summary>
      <ul>
        {[...warnings, ...notes].map(({ key, weight, sentence, place }) => (
          <li key={key} data-weight={weight}>
            {sentence}{' '}
            <Button look="link" aria-label={t('figures:view.showNamed', { sentence })} onPress={() => onShow(place)}>
              {t('figures:view.show')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
