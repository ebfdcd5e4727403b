import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Heading } from 'react-aria-components/Dialog';
import type { SlideTemplateView, TemplateView } from '../../shared/api/views.ts';
import type { TemplateKind } from '../../shared/report/template-kind.ts';
import { templateNotes } from '../../shared/report/template-notes.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { commit } from '../data/commit.ts';
import { libraryRead, slideTemplateRead, templateRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ReportDialog.module.css';
import { ReportDialog } from './ReportDialog.tsx';
import { SlideTemplateLook } from './SlideTemplateLook.tsx';
import { TemplateNotes } from './TemplateNotes.tsx';
import { TemplateStyles } from './TemplateStyles.tsx';

interface Props {
  readonly report: string;
  readonly kind: TemplateKind;
  readonly onClose: () => void;
}

/** The Word or PowerPoint template of the report's organisation: which it is, what it lacks, and what of it documents or slides get. */
export function TemplateDialog({ report, kind, onClose }: Props) {
  const library = useQuery(libraryRead).data;
  const year = library?.reports.find(({ id }) => id === report)?.year;
  const organisation = library?.years.find(({ id }) => id === year)?.organisation;
  const owner = library?.organisations.find(({ id }) => id === organisation);
  if (owner === undefined) return null;
  const Of = kind === 'word' ? WordTemplateOf : SlideTemplateOf;
  return <Of organisation={owner.id} name={owner.name.definite} onClose={onClose} />;
}

interface OfProps {
  readonly organisation: string;
  readonly name: string;
  readonly onClose: () => void;
}

function WordTemplateOf(props: OfProps) {
  const view = useQuery(templateRead(props.organisation)).data;
  const remove = () => void commit({ type: 'template.set', organisation: props.organisation, template: null });
  return (
    <Choosing kind="word" view={view} onRemove={remove} {...props}>
      {view === null || view === undefined ? null : <WordLook view={view} isOwn={view.organisation === props.organisation} />}
    </Choosing>
  );
}

function SlideTemplateOf(props: OfProps) {
  const view = useQuery(slideTemplateRead(props.organisation)).data;
  const remove = () => void commit({ type: 'slide-template.set', organisation: props.organisation, template: null });
  return (
    <Choosing kind="slides" view={view} onRemove={remove} {...props}>
      {view === null || view === undefined ? null : <SlideTemplateLook offers={view.offers} />}
    </Choosing>
  );
}

interface ChoosingProps extends OfProps {
  readonly kind: TemplateKind;
  /** Null when none is chosen, undefined before it is known. */
  readonly view: TemplateView | SlideTemplateView | null | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A template that another organisation has chosen is shown, and changed there. */
function Choosing({ kind, view, organisation, name, onRemove, onClose, children }: ChoosingProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async () => {
    const answer = await api.call('chooseTemplate', { organisation, kind });
    setProblem(answer.ok || answer.error.kind === 'cancelled' ? null : answer.error.message);
  };
  const isOwn = view?.organisation === organisation;
  return (
    <ReportDialog onClose={onClose}>
      <Heading slot="title">{t(`views:report.template.title.${kind}`, { organisation: name })}</Heading>
      {view === null ? <p>{t(`views:report.template.none.${kind}`)}</p> : null}
      {view === null || view === undefined ? null : (
        <p>{t(isOwn ? 'views:report.template.chosen' : 'views:report.template.inherited', { name: view.template.name })}</p>
      )}
      {children}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.buttons}>
        <Button look={view === null ? 'main' : 'plain'} onPress={() => void choose()}>
          {view === null ? t(`views:report.template.choose.${kind}`) : t('views:report.template.change')}
        </Button>
        {isOwn ? <Button onPress={onRemove}>{t('views:report.template.remove')}</Button> : null}
        <Button onPress={onClose} autoFocus>
          {t('views:report.close')}
        </Button>
      </div>
    </ReportDialog>
  );
}

function WordLook({ view, isOwn }: { readonly view: TemplateView; readonly isOwn: boolean }) {
  return (
    <>
      <TemplateNotes notes={templateNotes(view.offers, view.template.styles)} />
      <TemplateStyles view={view} readOnly={!isOwn} />
    </>
  );
}
