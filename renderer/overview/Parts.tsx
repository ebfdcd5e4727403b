import { percentOf, type Readiness } from '../../shared/report/progress.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Overview.module.css';

const PARTS = ['items', 'texts', 'control'] as const;

/** How much is marked ready: all of it as a percentage, each part that the occasion has as a count that leads there; and how much is approved. */
export function Parts({ readiness: { all, parts } }: { readonly readiness: Readiness }) {
  return (
    <>
      <p className={styles.share}>{t('views:overview.percent', { percent: percentOf(all.ready, all.total) })}</p>
      <dl className={styles.parts}>
        {PARTS.filter((part) => parts[part].total > 0).map((part) => (
          <div key={part}>
            <dt>
              <Button look="link" onPress={() => void go(part)}>
                {t(`views:nav.${part}`)}
              </Button>
            </dt>
            <dd>
              <progress value={parts[part].ready} max={Math.max(parts[part].total, 1)} aria-label={t(`views:nav.${part}`)} />
              <span>{t('views:readyShare', { ready: parts[part].ready, total: parts[part].total })}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('measure:chapters.approved')}</dt>
          <dd>
            <progress value={all.approved} max={Math.max(all.toApprove, 1)} aria-label={t('measure:chapters.approved')} />
            <span>{t('views:overview.approvedShare', { approved: all.approved, total: all.toApprove })}</span>
          </dd>
        </div>
      </dl>
    </>
  );
}
