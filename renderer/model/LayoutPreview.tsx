import { useEffect } from 'react';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useDressedReport } from '../report/use-dressed-report.ts';
import { usePages } from '../report/use-pages.ts';
import styles from './Model.module.css';

interface Props {
  /** Null where no report is written in the document. */
  readonly report: string | null;
  /** The chapter that is to be seen; null for the first page. */
  readonly chapter: string | null;
}

/** A report in the document that is edited, in pages as it will be printed with the document as it is. */
export function LayoutPreview({ report, chapter }: Props) {
  return (
    <section className={`${styles.preview} ${styles.paged}`} aria-label={t('model:preview')}>
      <h2>{t('model:preview')}</h2>
      {report === null ? <p className={styles.what}>{t('layout:noReport')}</p> : <OfReport report={report} chapter={chapter} />}
    </section>
  );
}

function OfReport({ report, chapter }: { readonly report: string; readonly chapter: string | null }) {
  const { document, look } = useDressedReport(report);
  if (document.data === undefined || look.data === undefined) return null;
  return <Pages report={document.data} look={look.data} chapter={chapter} />;
}

/** The heading at the upper edge is of no use here. */
const ignored = () => undefined;

function Pages({ report, look, chapter }: DressedReport & { readonly chapter: string | null }) {
  const { scroll, paged, goTo } = usePages({ report, look }, false, ignored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when the pages have changed, which can move the chapter
  useEffect(() => {
    if (chapter !== null) goTo(chapter, 'left');
  }, [chapter, paged]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element stays
  useEffect(() => {
    if (chapter === null) scroll.current?.scrollTo({ top: 0 });
  }, [chapter]);
  return (
    <div
      ref={scroll}
      className={styles.pages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      role="document"
      aria-label={report.title}
      lang="sv"
    />
  );
}
