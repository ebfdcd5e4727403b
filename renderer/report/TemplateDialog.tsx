import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Heading } from 'react-aria-components/Dialog';
import type { TemplateView } from '../../shared/api/views.ts';
import { templateNotes } from '../../shared/report/template-notes.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { commit } from '../data/commit.ts';
import { libraryRead, templateRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ReportDialog.module.css';
import { ReportDialog } from './ReportDialog.tsx';
import { TemplateStyles } from './TemplateStyles.tsx';

interface Props {
  readonly report: string;
  readonly onClose: () => void;
}

/** The Word template of the report's organisation: which it is, what it lacks, and which style each part of a document gets. */
export function TemplateDialog({ report, onClose }: Props) {
  const library = useQuery(libraryRead).data;
  const year = library?.reports.find(({ id }) => id === report)?.year;
  const organisation = library?.years.find(({ id }) => id === year)?.organisation;
  const owner = library?.organisations.find(({ id }) => id === organisation);
  if (owner === undefined) return null;
  return <TemplateOf organisation={owner.id} name={owner.name.definite} onClose={onClose} />;
}

interface OfProps {
  readonly organisation: string;
  readonly name: string;
  readonly onClose: () => void;
}

function TemplateOf({ organisation, name, onClose }: OfProps) {
  const view = useQuery(templateRead(organisation)).data;
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async () => {
    const answer = await api.call('chooseTemplate', { organisation });
    setProblem(answer.ok || answer.error.kind === 'cancelled' ? null : answer.error.message);
  };
  return (
    <ReportDialog onClose={onClose}>
      <Heading slot="title">{t('views:report.template.title', { organisation: name })}</Heading>
      {view === null ? <p>{t('views:report.template.none')}</p> : null}
      {view === null || view === undefined ? null : <Chosen view={view} isOwn={view.organisation === organisation} />}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.buttons}>
        <Button look={view === null ? 'main' : 'plain'} onPress={() => void choose()}>
          {t(view === null ? 'views:report.template.choose' : 'views:report.template.change')}
        </Button>
        {view?.organisation === organisation ? (
          <Button onPress={() => void commit({ type: 'template.set', organisation, template: null })}>
            {t('views:report.template.remove')}
          </Button>
        ) : null}
        <Button onPress={onClose} autoFocus>
          {t('views:report.close')}
        </Button>
      </div>
    </ReportDialog>
  );
}

/** A template that another organisation has chosen is shown, and changed there. */
function Chosen({ view, isOwn }: { readonly view: TemplateView; readonly isOwn: boolean }) {
  const { template, offers } = view;
  const notes = templateNotes(offers, template.styles);
  return (
    <>
      <p>{t(isOwn ? 'views:report.template.chosen' : 'views:report.template.inherited', { name: template.name })}</p>
      {notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <TemplateStyles view={view} readOnly={!isOwn} />
    </>
  );
}
