import { Fragment, useMemo, useState } from 'react';
import type { OccasionHead } from '../../shared/api/views.ts';
import { chapterProgress } from '../../shared/report/chapter-progress.ts';
import { percentOf } from '../../shared/report/progress.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useReadinessInput } from '../app/use-readiness.ts';
import { Button } from '../ui/Button.tsx';
import { MissingList } from './MissingList.tsx';
import styles from './Overview.module.css';

export interface ChaptersProps {
  readonly head: OccasionHead;
}

/**
 * How far each chapter of the document has come, with its sub-chapters, and what is missing in each; a chapter of which nothing is
 * expected is left out.
 */
export function Chapters({ head }: ChaptersProps) {
  const input = useReadinessInput(head);
  const chapters = useMemo(() => (input === null ? [] : chapterProgress(input)), [input]);
  const [opened, open] = useState<string | null>(null);
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
          {expected.map(({ id, number, title, ready, total, approved, toApprove, missing }) => {
            const name = number === null ? title : `${number} ${title}`;
            return (
              <Fragment key={id}>
                <tr>
                  <th scope="row">{name}</th>
                  <td>{t('views:overview.percent', { percent: percentOf(ready, total) })}</td>
                  <td>{toApprove === 0 ? null : t('views:overview.percent', { percent: percentOf(approved, toApprove) })}</td>
                  <td>
                    {missing.length === 0 ? (
                      '0'
                    ) : (
                      <Button
                        look="link"
                        aria-label={t('measure:chapters.missingOf', { count: missing.length, chapter: name })}
                        aria-expanded={opened === id}
                        onPress={() => open(opened === id ? null : id)}
                      >
                        {missing.length}
                      </Button>
                    )}
                  </td>
                </tr>
                {opened === id && missing.length > 0 ? (
                  <tr>
                    <td colSpan={4}>
                      <section aria-label={title}>
                        <MissingList missing={missing} />
                      </section>
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
