import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { type ControlQuestion, VERDICTS } from '../../shared/control/control.ts';
import { isOnlyWord } from '../../shared/control/only-word.ts';
import type { FollowedTick } from '../../shared/control/ticks/progress.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit, commitAll } from '../data/commit.ts';
import { modelRead } from '../data/reads.ts';
import { EditorBar } from '../editor/EditorBar.tsx';
import { RichTextField } from '../editor/RichTextField.tsx';
import { enterContent } from '../frame/panes.ts';
import { HistorySection } from '../panel/HistorySection.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Field, Panel, Ready } from '../ui/Panel.tsx';
import { Status } from '../ui/Symbol.tsx';
import { ActionFindings } from './ActionFindings.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import styles from './Control.module.css';
import { EvidenceSection } from './evidence/EvidenceSection.tsx';
import { look } from './looks.ts';
import { ActionFields } from './PlanFields.tsx';
import { RegionWording } from './RegionWording.tsx';
import { RiskAnswer } from './RiskAnswer.tsx';
import { RiskFields } from './RiskFields.tsx';
import type { ActionRow, AssessmentNode, ControlRow } from './rows.ts';
import { TickSection } from './ticks/TickSection.tsx';

interface Props<Node extends ControlRow> {
  readonly node: Node;
  readonly model: YearModel;
  readonly occasion: string;
  readonly readOnly: boolean;
}

interface PanelProps extends Props<ControlRow> {
  /** What became of what is expected of an action. */
  readonly followed: readonly FollowedTick[];
}

/** One action with its follow-up and its plan, a risk with its plan, or the assessment; of an area there is only the name. */
export const ControlPanel = memo(function ControlPanel({ node, followed, model, occasion, readOnly }: PanelProps) {
  const rest = { model, occasion, readOnly };
  switch (node.type) {
    case 'area':
      return <Panel kind={t('views:control.area')} title={node.area.name} />;
    case 'risk':
      return (
        <Panel kind={t('views:control.risk')} title={node.risk.text}>
          <RegionWording occasion={occasion} risk={node.risk} />
          {model.controlQuestions
            .filter(({ about }) => about === 'risk')
            .map((question) => (
              <RiskAnswer key={question.id} {...{ question, occasion, readOnly }} risk={node.risk.id} at={null} />
            ))}
          <RiskFields risk={node.risk} change="risk.set" readOnly={readOnly} />
        </Panel>
      );
    case 'action':
      return <ActionPanel node={node} followed={followed} {...rest} />;
    case 'assessment':
      return <AssessmentPanel node={node} {...rest} />;
  }
});

function ActionPanel({ node, followed, model, occasion, readOnly }: Props<ActionRow> & PanelProps) {
  const { action, risk, followUp } = node;
  const onAction = { type: 'control.set', occasion, action: action.id } as const;
  const scale = model.scales.find(({ use }) => use === 'control-status');
  return (
    <Panel kind={model.words.controlAction} title={action.text}>
      <p className={styles.risk}>{t('views:control.ofRisk', { risk: risk.text })}</p>
      <RegionWording {...{ occasion, risk, action }} />
      <ActionFindings findings={node.findings} occasion={occasion} readOnly={readOnly} />
      {scale === undefined ? null : (
        <Field label={model.words.controlStatus}>
          <Choice
            label={model.words.controlStatus}
            options={scale.values.map((value) => ({ id: value.id, content: <Status value={value} /> }))}
            value={followUp.status}
            clearable
            disabled={readOnly}
            onChange={(value) => void commit({ ...onAction, field: 'status', value })}
          />
        </Field>
      )}
      <Field label={model.words.comment} tools={readOnly ? null : <EditorBar />}>
        <RichTextField
          value={followUp.comment}
          label={model.words.comment}
          placeholder={t('views:items.writeComment')}
          readOnly={readOnly}
          onEscape={enterContent}
          onCommit={(value) => commit({ ...onAction, field: 'comment', value })}
        />
      </Field>
      {model.controlQuestions.map((question) =>
        question.about === 'risk' ? (
          <RiskAnswer key={question.id} {...{ question, occasion, readOnly }} risk={risk.id} at={node.id} />
        ) : (
          <Answer key={question.id} {...{ question, node, occasion, readOnly }} />
        ),
      )}
      <Ready
        ready={followUp.ready}
        readOnly={readOnly}
        onChange={(value) => void commit({ ...onAction, field: 'ready', value })}
      />
      <TickSection action={action} followed={followed} />
      <EvidenceSection action={action.id} />
      <ActionFields action={action} readOnly={readOnly} />
      <HistorySection
        of={{ entity: 'control', id: action.id, occasion }}
        scales={[...model.scales, ...model.controlQuestions.map(({ classes }) => ({ values: classes }))]}
        readOnly={readOnly}
      />
    </Panel>
  );
}

interface AnswerProps extends Omit<Props<ActionRow>, 'model'> {
  readonly question: ControlQuestion;
}

function Answer({ question, node, occasion, readOnly }: AnswerProps) {
  const answer = node.answers.find((one) => one.question === question.id);
  const onAnswer = { type: 'answer.set', occasion, action: node.id, question: question.id } as const;
  return (
    <Field label={question.text}>
      <AnswerFields
        {...{ question, answer, readOnly }}
        onClass={(value) =>
          void commitAll(
            [
              { ...onAnswer, field: 'class', value },
              ...(isOnlyWord(question, answer) ? [{ ...onAnswer, field: 'text', value: null } as const] : []),
            ],
            'answer',
          )
        }
        onText={(value) => commit({ ...onAnswer, field: 'text', value })}
      />
    </Field>
  );
}

function AssessmentPanel({ node, model, occasion, readOnly }: Props<AssessmentNode>) {
  const { verdict, text } = node.assessment;
  const onAssessment = { type: 'assessment.set', occasion } as const;
  const kind = useQuery(modelRead(occasion)).data?.occasions.find(({ id }) => id === occasion)?.kind;
  // What has been said before the year's end stays to be seen.
  if (kind !== 'annual' && verdict === null && text === null) {
    return (
      <Panel kind={t('views:nav.control')} title={t('views:control.assessment')}>
        <p>{t('assessment:notHere')}</p>
      </Panel>
    );
  }
  return (
    <Panel kind={t('views:nav.control')} title={t('views:control.assessment')}>
      <Field label={t('views:control.verdict')}>
        <Choice
          label={t('views:control.verdict')}
          options={VERDICTS.map((id) => ({ id, content: t(`assessment:verdict.${id}`) }))}
          value={verdict}
          clearable
          disabled={readOnly}
          onChange={(value) => void commit({ ...onAssessment, field: 'verdict', value })}
        />
      </Field>
      <Field label={model.words.comment} tools={readOnly ? null : <EditorBar />}>
        <RichTextField
          value={text}
          label={t('views:control.assessment')}
          placeholder={t('views:control.writeAssessment')}
          readOnly={readOnly}
          onEscape={enterContent}
          onCommit={(value) => commit({ ...onAssessment, field: 'text', value })}
        />
      </Field>
      <Button look="link" onPress={() => look.set(() => 'assessment')}>
        {t('assessment:open')}
      </Button>
    </Panel>
  );
}
