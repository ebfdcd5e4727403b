import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Heading } from 'react-aria-components/Dialog';
import type { ReportFinding } from '../../shared/report/checks/finding.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { acceptedRead, checkReportRead, libraryRead } from '../data/reads.ts';
import { AcceptedItem, FindingItem } from '../findings/FindingItem.tsx';
import { type FoundThing, judged } from '../findings/judged.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ReportDialog.module.css';
import { ReportDialog } from './ReportDialog.tsx';
import { TypedFigures } from './TypedFigures.tsx';

interface Props {
  readonly report: string;
  readonly onClose: () => void;
}

type Keyed = ReportFinding & FoundThing;

/** What is to be mended before the report is handed in, each with a way to where it is mended, or to be accepted as it is. */
export function CheckDialog({ report, onClose }: Props) {
  const { data, error } = useQuery(checkReportRead(report));
  const { data: library } = useQuery(libraryRead);
  const occasion = library?.reports.find(({ id }) => id === report)?.occasion ?? null;
  const { data: acceptances = [] } = useQuery({ ...acceptedRead(occasion ?? ''), enabled: occasion !== null });
  const list = useRef<HTMLUListElement>(null);
  const isLocked = library?.occasions.find(({ id }) => id === occasion)?.state === 'locked';
  const { open, accepted } = judged((data ?? []).flatMap(keyed), acceptances);
  const others = (data ?? []).filter(({ key }) => key === undefined);
  const count = open.length + others.length;
  const toList = () => list.current?.focus();
  return (
    <ReportDialog onClose={onClose}>
      <Heading slot="title">{t('views:report.check.title')}</Heading>
      <div role="status">
        {error === null ? null : <p className={styles.problem}>{error.message}</p>}
        {data !== undefined && count === 0 ? <p>{t('report:check.none')}</p> : null}
        {count === 0 ? null : <p>{t('views:report.check.count', { count })}</p>}
      </div>
      {count === 0 ? null : (
        <ul ref={list} tabIndex={-1} className={styles.findings} aria-label={t('views:report.check.title')}>
          {open.map((finding) => (
            <FindingItem
              key={finding.key}
              finding={finding}
              occasion={occasion ?? ''}
              readOnly={isLocked === true || occasion === null}
              onDone={toList}
            >
              <Show finding={finding} onShow={onClose} />
            </FindingItem>
          ))}
          {others.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a finding is its place in the list
            <li key={index}>
              {finding.sentence} <Show finding={finding} onShow={onClose} />
            </li>
          ))}
        </ul>
      )}
      {accepted.length === 0 ? null : (
        <details>
          <summary>{t('cell:accepted', { count: accepted.length })}</summary>
          <ul className={styles.findings}>
            {accepted.map((one) => (
              <AcceptedItem key={one.finding.key} one={one} occasion={occasion ?? ''} readOnly={isLocked === true}>
                <Show finding={one.finding} onShow={onClose} />
              </AcceptedItem>
            ))}
          </ul>
        </details>
      )}
      <TypedFigures report={report} readOnly={isLocked === true || occasion === null} onShow={onClose} />
      <div className={styles.buttons}>
        <Button look="main" onPress={onClose} autoFocus>
          {t('views:report.close')}
        </Button>
      </div>
    </ReportDialog>
  );
}

function keyed(finding: ReportFinding): Keyed[] {
  const { key } = finding;
  return key === undefined ? [] : [{ ...finding, key, weight: 'warning' }];
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
    else void go('report', chapter);
  };
  return (
    <Button look="link" onPress={show} aria-label={t('views:report.check.showWhat', { what: sentence })}>
      {t('views:report.check.show')}
    </Button>
  );
}
