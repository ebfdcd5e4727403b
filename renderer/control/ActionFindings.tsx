import type { ControlFinding } from '../../shared/control/checks/finding.ts';
import { t } from '../../shared/text/messages/index.ts';
import { AcceptedItem, FindingItem } from '../findings/FindingItem.tsx';
import type { Judged } from '../findings/judged.ts';
import styles from './Control.module.css';

interface Props {
  readonly findings: Judged<ControlFinding>;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** What should be looked at in one action, and what has been accepted with a reason. */
export function ActionFindings({ findings: { open, accepted }, occasion, readOnly }: Props) {
  if (open.length + accepted.length === 0) return null;
  return (
    <section className={styles.findings} aria-label={t('controlCheck:title')}>
      <h3>{t('controlCheck:title')}</h3>
      <ul>
        {open.map((finding) => (
          <FindingItem key={finding.key} finding={finding} occasion={occasion} readOnly={readOnly} />
        ))}
        {accepted.map((one) => (
          <AcceptedItem key={one.finding.key} one={one} occasion={occasion} readOnly={readOnly} />
        ))}
      </ul>
    </section>
  );
}
