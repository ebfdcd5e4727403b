import type { GoalsAcross } from '../../../shared/region/goals.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Goals.module.css';

/** Where a board's goals and the region's do not fit, each with the way to the goal. */
export function GoalFindings({
  goals: { findings, boards },
  onShow,
}: {
  readonly goals: GoalsAcross;
  readonly onShow: (item: string) => void;
}) {
  if (findings.length === 0)
    return boards.some(({ goals }) => goals > 0) ? <p className={styles.quiet}>{t('region:goals.fits')}</p> : null;
  return (
    <details className={styles.findings}>
      <summary>{t('region:goals.findings', { count: findings.length })}</summary>
      <ul>
        {findings.map(({ about, item, board, sentence }) => (
          <li key={`${about} ${item} ${board} ${sentence}`}>
            {item === null ? (
              sentence
            ) : (
              <Button look="link" onPress={() => onShow(item)}>
                {sentence}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
