import type { Cover } from '../../shared/report/document.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from './Report.module.css';

export function CoverSheet({ cover: { region, organisation, title, period, diaryNumber } }: { readonly cover: Cover }) {
  return (
    <section className={`${styles.sheet} ${styles.cover}`}>
      {region === null ? null : <p className={styles.region}>{region}</p>}
      <p className={styles.organisation}>{organisation}</p>
      <p className={styles.coverTitle}>{title}</p>
      {period === null ? null : <p className={styles.detail}>{period}</p>}
      {diaryNumber === null ? null : <p className={styles.detail}>{t('report:diaryNumber', { number: diaryNumber })}</p>}
    </section>
  );
}
