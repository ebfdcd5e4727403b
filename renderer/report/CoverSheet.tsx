import type { Cover } from '../../shared/report/document.ts';
import styles from './Report.module.css';

export function CoverSheet({ cover: { region, organisation, title, period, diaryNumber } }: { readonly cover: Cover }) {
  return (
    <section className={`${styles.sheet} ${styles.cover}`}>
      {region === null ? null : <p className={styles.region}>{region}</p>}
      <p className={styles.coverTitle}>{title}</p>
      <p className={styles.organisation}>{organisation}</p>
      {period === null ? null : <p>{period}</p>}
      {diaryNumber === null ? null : <p>{diaryNumber}</p>}
    </section>
  );
}
