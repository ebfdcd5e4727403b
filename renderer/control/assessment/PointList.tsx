import { useLayoutEffect, useRef } from 'react';
import type { Facts } from '../../../shared/control/assessment/facts.ts';
import {
  ASSESSED,
  ASSESSED_ANSWERS,
  type Assessed,
  type AssessedPoint,
  type ControlAssessment,
  VERDICTS,
} from '../../../shared/control/control.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Panel.tsx';
import { ShortField } from '../../ui/ShortField.tsx';
import styles from './Assessment.module.css';

interface Props {
  readonly assessment: ControlAssessment;
  readonly facts: readonly Facts[];
  readonly occasion: string;
  readonly readOnly: boolean;
}

const ANSWERED = ASSESSED.filter((point) => point !== 'overall');

/** What is asked, each with what the year says of it, and the verdict last with its reason. */
export function PointList({ assessment, facts, occasion, readOnly }: Props) {
  const { points = [], verdict } = assessment;
  // A comment that waits to be sent must not undo an answer that was given meanwhile: each change is made of what is known when it is sent.
  const latest = useRef(points);
  useLayoutEffect(() => {
    latest.current = points;
  }, [points]);
  const set = (point: Assessed, change: Partial<AssessedPoint>) => {
    const blank = { point, answer: null, comment: null };
    const changed = { ...(latest.current.find((one) => one.point === point) ?? blank), ...change };
    const value = [...latest.current.filter((one) => one.point !== point), changed];
    latest.current = value;
    return commit({ type: 'assessment.set', occasion, field: 'points', value });
  };
  const reasonOf = (point: Assessed) => (
    <div className={styles.reason}>
      <span aria-hidden="true">{t('assessment:comment')}</span>
      <ShortField
        label={t('assessment:commentOf', { point: t(`assessment:point.${point}`) })}
        value={points.find((one) => one.point === point)?.comment ?? null}
        readOnly={readOnly}
        onCommit={(comment) => set(point, { comment })}
      />
    </div>
  );
  const needsReason =
    verdict !== null && verdict !== 'sufficient' && !points.some(({ point, comment }) => point === 'overall' && comment);
  return (
    <div className={styles.points}>
      {ANSWERED.map((point) => (
        <Field key={point} label={t(`assessment:point.${point}`)}>
          <FactLines facts={facts} about={point} />
          <Choice
            label={t(`assessment:point.${point}`)}
            options={ASSESSED_ANSWERS.map((id) => ({ id, content: t(`assessment:answer.${id}`) }))}
            value={points.find((one) => one.point === point)?.answer ?? null}
            clearable
            disabled={readOnly}
            onChange={(answer) => void set(point, { answer })}
          />
          {reasonOf(point)}
        </Field>
      ))}
      <Field label={t('assessment:verdictLabel')}>
        <FactLines facts={facts} about="all" />
        <Choice
          label={t('assessment:verdictLabel')}
          options={VERDICTS.map((id) => ({ id, content: t(`assessment:verdict.${id}`) }))}
          value={verdict}
          clearable
          disabled={readOnly}
          onChange={(value) => void commit({ type: 'assessment.set', occasion, field: 'verdict', value })}
        />
        {reasonOf('overall')}
        {needsReason ? <p className={styles.warning}>{t('assessment:needsReason')}</p> : null}
      </Field>
    </div>
  );
}

function FactLines({ facts, about }: { readonly facts: readonly Facts[]; readonly about: Assessed | 'all' }) {
  const lines = facts.find((one) => one.about === about)?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.facts} aria-label={t('assessment:facts')}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
