import type { Finding } from '../../shared/figures/check/finding.ts';
import styles from './Figures.module.css';

/** A quiet mark beside a figure that should be looked at; what it is about stands below the table, and here when it is pointed at. */
export function FindingMark({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  if (findings === undefined) return null;
  const isWarning = findings.some(({ weight }) => weight === 'warning');
  return (
    <span
      className={styles.mark}
      data-weight={isWarning ? 'warning' : 'note'}
      title={findings.map(({ sentence }) => sentence).join('\n')}
      aria-hidden="true"
    />
  );
}
