import { useState } from 'react';
import { gravityOf, scaleFor } from '../../../shared/control/heat.ts';
import { newestAssessment, type PortfolioRisk, type RiskAssessment } from '../../../shared/control/portfolio.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { newId } from '../../data/new-id.ts';
import { personName } from '../../data/store-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/dates.ts';
import panel from '../../ui/Panel.module.css';
import { Field } from '../../ui/Panel.tsx';
import { GravityMark } from './GravityMark.tsx';
import styles from './Risks.module.css';

interface Props {
  readonly risk: PortfolioRisk;
  readonly model: YearModel;
}

/** How the risk has been judged, the newest first, and a form for a new judgement. */
export function Assessments({ risk, model }: Props) {
  const [isOpen, setOpen] = useState(false);
  const hasScales = scaleFor(model.scales, 'probability') !== null && scaleFor(model.scales, 'consequence') !== null;
  const newest = newestAssessment(risk.assessments);
  const inOrder = risk.assessments
    .toReversed()
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  return (
    <Field label={t('risks:assessments')}>
      {inOrder.length === 0 ? <p className={styles.hint}>{t('risks:noAssessment')}</p> : null}
      <ul className={styles.assessments}>
        {inOrder.map((one) => (
          <Judged key={one.id} {...{ one, risk, model }} isNewest={one === newest} />
        ))}
      </ul>
      {isOpen ? <NewAssessment {...{ risk, model }} onDone={() => setOpen(false)} /> : null}
      {isOpen || !hasScales ? null : (
        <div>
          <Button onPress={() => setOpen(true)}>{t('risks:assess')}</Button>
        </div>
      )}
    </Field>
  );
}

function Judged({ one, risk, model, isNewest }: Props & { readonly one: RiskAssessment; readonly isNewest: boolean }) {
  const weight = gravityOf(model.scales, { ...risk, assessments: [one] });
  return (
    <li>
      <span className={isNewest ? styles.newest : undefined}>
        {weight === null ? null : <GravityMark {...weight} />} {levelWord(model, 'probability', one.probability)} ·{' '}
        {levelWord(model, 'consequence', one.consequence)}
      </span>
      <div className={styles.when}>
        {t(isNewest ? 'risks:judgedNow' : 'risks:judged', { date: one.date, person: one.person })}
      </div>
      {one.note === null ? null : <div>{one.note}</div>}
    </li>
  );
}

/** The word of a level; its id where the year has no such level. */
function levelWord(model: YearModel, use: 'probability' | 'consequence', level: string): string {
  return scaleFor(model.scales, use)?.values.find(({ id }) => id === level)?.word ?? level;
}

function NewAssessment({ risk, model, onDone }: Props & { readonly onDone: () => void }) {
  const newest = newestAssessment(risk.assessments);
  const [levels, setLevels] = useState({ probability: newest?.probability ?? null, consequence: newest?.consequence ?? null });
  const [date, setDate] = useState<string | null>(today());
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const assess = () => {
    const { probability, consequence } = levels;
    const isWhole = probability !== null && consequence !== null && date !== null;
    setMissing(!isWhole);
    if (!isWhole) return;
    const assessment = {
      id: newId(),
      date,
      person: personName(),
      probability,
      consequence,
      note: note.trim() === '' ? null : note.trim(),
    };
    void commit({ type: 'risk.assess', year: model.id, risk: risk.id, assessment });
    onDone();
  };
  return (
    <>
      {(['probability', 'consequence'] as const).map((use) => {
        const scale = scaleFor(model.scales, use);
        return scale === null ? null : (
          <Field key={use} label={scale.name}>
            <Choice
              label={scale.name}
              options={scale.values.map(({ id, word }, index) => ({ id, content: `${index + 1} ${word}` }))}
              value={levels[use]}
              onChange={(level) => setLevels({ ...levels, [use]: level })}
            />
          </Field>
        );
      })}
      <Field label={t('risks:date')}>
        <DateField label={t('risks:date')} value={date} onChange={setDate} />
      </Field>
      <Field label={t('risks:note')}>
        <textarea
          className={panel.input}
          rows={2}
          aria-label={t('risks:note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Field>
      <p role="alert" className={styles.problem}>
        {isMissing ? t('risks:notWhole') : null}
      </p>
      <div className={styles.row}>
        <Button look="main" onPress={assess}>
          {t('risks:saveAssessment')}
        </Button>
        <Button onPress={onDone}>{t('years:cancel')}</Button>
      </div>
    </>
  );
}
