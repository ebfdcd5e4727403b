import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Heading } from 'react-aria-components/Dialog';
import type { ReportVersion } from '../../../shared/report/versions/version.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { api } from '../../data/api.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { libraryRead, versionsRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { LineForm, LineInput } from '../../ui/LineForm.tsx';
import dialog from '../ReportDialog.module.css';
import { ReportDialog } from '../ReportDialog.tsx';
import { ComparedVersions } from './ComparedVersions.tsx';
import { VersionRow } from './VersionRow.tsx';
import styles from './Versions.module.css';

interface Props {
  readonly report: string;
  readonly onClose: () => void;
}

/** What has been handed out of a report: kept, compared, locked and handed out again. */
export function VersionsDialog({ report, onClose }: Props) {
  const title = useQuery(libraryRead).data?.reports.find(({ id }) => id === report)?.title ?? '';
  const { data: versions, error } = useQuery(versionsRead(report));
  const [compared, compare] = useState<string | null>(null);
  return (
    <ReportDialog onClose={onClose}>
      <Heading slot="title">{t('views:report.versions.title', { report: title })}</Heading>
      {error === null ? null : (
        <p role="alert" className={dialog.problem}>
          {error.message}
        </p>
      )}
      {versions === undefined ? null : compared === null ? (
        <Kept report={report} versions={versions} onCompare={compare} onClose={onClose} />
      ) : (
        <ComparedVersions report={report} versions={versions} first={compared} onBack={() => compare(null)} onClose={onClose} />
      )}
      {compared !== null ? null : (
        <div className={dialog.buttons}>
          <Button look="main" onPress={onClose} autoFocus>
            {t('views:report.close')}
          </Button>
        </div>
      )}
    </ReportDialog>
  );
}

interface KeptProps {
  readonly report: string;
  readonly versions: readonly ReportVersion[];
  readonly onCompare: (version: string) => void;
  readonly onClose: () => void;
}

function Kept({ report, versions, onCompare, onClose }: KeptProps) {
  return (
    <>
      <p>{t('views:report.versions.about')}</p>
      <KeepForm report={report} />
      {versions.length === 0 ? (
        <p>{t('views:report.versions.none')}</p>
      ) : (
        <ul className={styles.versions} aria-label={t('views:report.versions.list')}>
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} onCompare={() => onCompare(version.id)} onExport={onClose} />
          ))}
        </ul>
      )}
    </>
  );
}

function KeepForm({ report }: { readonly report: string }) {
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async () => {
    await sendDrafts();
    const answer = await api.call('keepVersion', { report, name: name.trim() || null, note: note.trim() || null });
    setProblem(answer.ok ? null : answer.error.message);
    if (!answer.ok) return;
    setName('');
    setNote('');
  };
  return (
    <LineForm onSubmit={() => void keep()} problem={problem}>
      <LineInput label={t('views:report.versions.name')} value={name} onChange={setName} />
      <LineInput label={t('views:report.versions.note')} value={note} onChange={setNote} wide />
      <Button type="submit">{t('views:report.versions.keep')}</Button>
    </LineForm>
  );
}
