import { t } from '../../shared/text/messages/index.ts';
import styles from './ReadyShare.module.css';

/** How much is marked ready, as words and as a bar. */
export function ReadyShare({ ready, total }: { readonly ready: number; readonly total: number }) {
  if (total === 0) return null;
  return (
    <div className={styles.share}>
      <span>{t('views:readyShare', { ready, total })}</span>
      <progress className={styles.bar} value={ready} max={total} aria-label={t('views:readyShare', { ready, total })} />
    </div>
  );
}
