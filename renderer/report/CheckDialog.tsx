import { useQuery } from '@tanstack/react-query';
import { Heading } from 'react-aria-components/Dialog';
import type { ReportFinding } from '../../shared/report/checks/finding.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { checkReportRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ReportDialog.module.css';
import { ReportDialog } from './ReportDialog.tsx';

interface Props {
  readonly report: string;
  readonly onClose: () => void;
}

/** What is to be mended before the report is handed in, each with a way to where it is mended. */
export function CheckDialog({ report, onClose }: Props) {
  const { data, error } = useQuery(checkReportRead(report));
  return (
    <ReportDialog onClose={onClose}>
      <Heading slot="title">{t('views:report.check.title')}</Heading>
      <div role="status">
        {error === null ? null : <p className={styles.problem}>{error.message}</p>}
        {data?.length === 0 ? <p>{t('report:check.none')}</p> : null}
        {data === undefined || data.length === 0 ? null : <p>{t('views:report.check.count', { count: data.length })}</p>}
      </div>
      {data === undefined || data.length === 0 ? null : (
        <ul className={styles.findings} aria-label={t('views:report.check.title')}>
          {data.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a finding is its place in the list
            <li key={index}>
              <span>{finding.sentence}</span>
              <Show finding={finding} onShow={onClose} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button look="main" onPress={onClose} autoFocus>
          {t('views:report.close')}
        </Button>
      </div>
    </ReportDialog>
  );
}

/** To where it is written; what is written nowhere is shown in the report. */
function Show({
  finding: { place, chapter, sentence },
  onShow,
}: {
  readonly finding: ReportFinding;
  readonly onShow: () => void;
}) {
  if (place === null && chapter === null) return null;
  const show = () => {
    onShow();
    if (place !== null) void go(place.view, place.id, place.occasion);
    else document.getElementById(chapter ?? '')?.scrollIntoView();
  };
  return (
    <Button onPress={show} aria-label={t('views:report.check.showWhat', { what: sentence })}>
      {t('views:report.check.show')}
    </Button>
  );
}
