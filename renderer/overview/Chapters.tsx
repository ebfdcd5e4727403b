import { useMemo } from 'react';
import type { OccasionHead } from '../../shared/api/views.ts';
import { chapterProgress } from '../../shared/report/chapter-progress.ts';
import { percentOf } from '../../shared/report/progress.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useReadinessInput } from '../app/use-readiness.ts';
import styles from './Overview.module.css';

export interface ChaptersProps {
  readonly head: OccasionHead;
}

/** How far each chapter of the document has come, with its sub-chapters; a chapter of which nothing is expected is left out. */
export function Chapters({ head }: ChaptersProps) {
  const input = useReadinessInput(head);
  const chapters = useMemo(() => (input === null ? [] : chapterProgress(input)), [input]);
  const expected = chapters.filter(({ total }) => total > 0);
  if (expected.length === 0) return null;
  return (
    <details className={styles.chapters}>
      <summary>{t('measure:chapters.title')}</summary>
      <table className={styles.counts} aria-label={t('measure:chapters.title')}>
        <thead>
          <tr>
            <th scope="col">{t('measure:chapters.chapter')}</th>
            <th scope="col">{t('measure:chapters.ready')}</th>
            <th scope="col">{t('measure:chapters.approved')}</th>
            <th scope="col">{t('measure:chapters.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {expected.map(({ id, number, title, ready, total, approved, toApprove, filled, expected: fields }) => (
            <tr key={id}>
              <th scope="row">{number === null ? title : `${number} ${title}`}</th>
              <td>{t('views:overview.percent', { percent: percentOf(ready, total) })}</td>
              <td>{toApprove === 0 ? null : t('views:overview.percent', { percent: percentOf(approved, toApprove) })}</td>
              <td>{fields - filled}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
