import { useState } from 'react';
import type { ModelView } from '../../../shared/api/views.ts';
import { basisOf, changedSince, type Facts } from '../../../shared/control/assessment/facts.ts';
import { assessmentText } from '../../../shared/control/assessment/sentences.ts';
import type { ControlAssessment } from '../../../shared/control/control.ts';
import { listed } from '../../../shared/text/listed.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { isBlank, toPlainText } from '../../../shared/text/plain-text.ts';
import { commit, commitAll } from '../../data/commit.ts';
import { sendDrafts } from '../../data/drafts.ts';
import { EditorBar } from '../../editor/EditorBar.tsx';
import { RichTextField } from '../../editor/RichTextField.tsx';
import { enterContent } from '../../frame/panes.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Panel.tsx';
import styles from './Assessment.module.css';

interface Props {
  readonly assessment: ControlAssessment;
  readonly facts: readonly Facts[];
  readonly view: ModelView;
  readonly occasion: string;
  readonly readOnly: boolean;
}

const VOICES = ['board', 'impersonal'] as const;

/** The text as it will be printed: written by the answers when that is asked for, and a person's own from then on. */
export function AssessmentText({ assessment, facts, view: { model, organisations }, occasion, readOnly }: Props) {
  const [asks, setAsks] = useState(false);
  const { words } = model;
  const organisation = organisations.find(({ id }) => id === model.organisation);
  const proposed = organisation === undefined ? null : assessmentText(assessment, { organisation, words });
  const { text, basis } = assessment;
  const onAssessment = { type: 'assessment.set', occasion } as const;
  const changed = basis === undefined ? [] : changedSince(basis, facts);
  const write = async () => {
    setAsks(false);
    await sendDrafts();
    await commitAll(
      [
        { ...onAssessment, field: 'text', value: proposed },
        { ...onAssessment, field: 'basis', value: basisOf(facts) },
      ],
      'replace',
    );
  };
  const isOther = !isBlank(text) && toPlainText(text) !== toPlainText(proposed);
  return (
    <div className={styles.points}>
      {changed.length === 0 ? null : (
        <p className={styles.warning} role="status">
          {t('assessment:changed', { about: listed(changed.map((about) => t(`assessment:about.${about}`))) })}
        </p>
      )}
      <Field label={t('assessment:title')} tools={readOnly ? null : <EditorBar />}>
        <RichTextField
          value={text}
          label={t('assessment:title')}
          placeholder={t('assessment:placeholder')}
          readOnly={readOnly}
          onEscape={enterContent}
          onCommit={(value) => commit({ ...onAssessment, field: 'text', value })}
        />
      </Field>
      {readOnly ? null : (
        <>
          {proposed === null ? (
            <p className={styles.quiet}>{t('assessment:nothing')}</p>
          ) : (
            <div className={styles.write}>
              <Button onPress={() => (isOther ? setAsks(true) : void write())}>{t('assessment:write')}</Button>
            </div>
          )}
          {asks && proposed !== null ? (
            <div role="alert" className={styles.asks}>
              <p>{t('assessment:asks')}</p>
              <blockquote>{toPlainText(proposed)}</blockquote>
              <Button look="main" autoFocus onPress={() => void write()}>
                {t('assessment:replace')}
              </Button>
              <Button onPress={() => setAsks(false)}>{t('assessment:keep')}</Button>
            </div>
          ) : null}
          <Field label={t('assessment:voice')}>
            <Choice
              label={t('assessment:voice')}
              options={VOICES.map((id) => ({ id, content: t(`assessment:voices.${id}`) }))}
              value={words.assessmentVoice ?? 'board'}
              onChange={(voice) => {
                const value = { ...words, assessmentVoice: voice ?? 'board' };
                void commit({ type: 'model.set', year: model.id, field: 'words', value });
              }}
            />
          </Field>
        </>
      )}
    </div>
  );
}
