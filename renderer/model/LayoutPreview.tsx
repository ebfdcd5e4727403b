import { useQuery } from '@tanstack/react-query';
import { t } from '../../shared/text/messages/index.ts';
import { reportDocumentRead } from '../data/reads.ts';
import { PaperBlocks } from '../pages/PaperBlocks.tsx';
import styles from './Model.module.css';

/** The report of the occasion as it will be printed with the documents as they are. */
export function LayoutPreview({ report }: { readonly report: string | null }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={styles.preview} aria-label={t('model:preview')} tabIndex={0}>
      <h2>{t('model:preview')}</h2>
      {report === null ? <p className={styles.what}>{t('layout:noReport')}</p> : <OfReport report={report} />}
    </section>
  );
}

function OfReport({ report }: { readonly report: string }) {
  const { data } = useQuery(reportDocumentRead(report));
  return data === undefined ? null : <PaperBlocks blocks={data.blocks} />;
}
