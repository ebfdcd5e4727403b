import { useQuery } from '@tanstack/react-query';
import type { ReportDocument } from '../../shared/report/document.ts';
import { t } from '../../shared/text/messages/index.ts';
import { reportDocumentRead } from '../data/reads.ts';
import { usePages } from '../report/use-pages.ts';
import styles from './Model.module.css';

/** The report of the occasion as it will be printed with the documents as they are. */
export function LayoutPreview({ report }: { readonly report: string | null }) {
  return (
    <section className={styles.layoutPreview} aria-label={t('model:preview')}>
      <h2>{t('model:preview')}</h2>
      {report === null ? <p className={styles.what}>{t('layout:noReport')}</p> : <OfReport report={report} />}
    </section>
  );
}

function OfReport({ report }: { readonly report: string }) {
  const { data } = useQuery(reportDocumentRead(report));
  return data === undefined ? null : <Pages document={data} />;
}

const onCurrent = () => undefined;

function Pages({ document }: { readonly document: ReportDocument }) {
  const { scroll } = usePages(document, false, onCurrent);
  return (
    <div
      ref={scroll}
      className={styles.pages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      role="document"
      aria-label={t('model:preview')}
      lang="sv"
    />
  );
}
