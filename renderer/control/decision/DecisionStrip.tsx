import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import type { PlanDecision } from '../../../shared/control/decision.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { risksRead } from '../../data/reads.ts';
import { personName } from '../../data/store-state.ts';
import { Button } from '../../ui/Button.tsx';
import { DecisionForm } from '../../ui/DecisionForm.tsx';
import { today } from '../../ui/dates.ts';
import { LineForm, LineInput } from '../../ui/LineForm.tsx';
import { Changes } from './Changes.tsx';
import styles from './Decision.module.css';

interface Props {
  readonly occasion: string;
  readonly year: string;
}

type Asking = 'decide' | 'amend' | null;

/** Whether the plan is decided, and what has been changed since: one line over the plan, with a form when one is asked for. */
export const DecisionStrip = memo(function DecisionStrip({ occasion, year }: Props) {
  const risks = useQuery(risksRead(occasion)).data;
  const [asking, setAsking] = useState<Asking>(null);
  const [showsChanges, setShowsChanges] = useState(false);
  if (risks === undefined) return null;
  const { decision, changes } = risks;
  const done = () => setAsking(null);
  return (
    <section className={styles.strip} aria-label={t('risks:decision.label')}>
      <div className={styles.line}>
        <p className={styles.words}>{stateWords(decision)}</p>
        {changes.length + (decision?.amendments.length ?? 0) + (decision?.earlier?.length ?? 0) === 0 ? null : (
          <Button look="quiet" aria-expanded={showsChanges} onPress={() => setShowsChanges(!showsChanges)}>
            {t('risks:decision.changes', { count: changes.length })}
          </Button>
        )}
        <Tools decision={decision} year={year} onAsk={setAsking} />
      </div>
      {asking === null ? null : (
        <div className={styles.form}>
          {asking === 'decide' ? (
            <DecideForm decision={decision} year={year} onDone={done} />
          ) : (
            <AmendForm year={year} onDone={done} />
          )}
        </div>
      )}
      {showsChanges && decision !== null ? <Changes changes={changes} decision={decision} /> : null}
    </section>
  );
});

function stateWords(decision: PlanDecision | null): string {
  if (decision === null) return t('risks:decision.none');
  const { date, paragraph, amendments, open, earlier = [] } = decision;
  const now = open
    ? t('risks:decision.open', { date, paragraph, reason: amendments.at(-1)?.reason ?? '' })
    : t('risks:decision.decided', { date, paragraph });
  const first = earlier.map((one) => `${one.date}, ${one.paragraph}`).join('; ');
  return first === '' ? now : `${now} ${t('risks:decision.earlier', { first })}`;
}

function Tools({
  decision,
  year,
  onAsk,
}: {
  readonly decision: PlanDecision | null;
  readonly year: string;
  readonly onAsk: (asking: Asking) => void;
}) {
  if (decision === null) return <Button onPress={() => onAsk('decide')}>{t('risks:decision.decide')}</Button>;
  return (
    <>
      {decision.open ? (
        <Button onPress={() => void commit({ type: 'decision.close', year })}>{t('risks:decision.close')}</Button>
      ) : (
        <Button onPress={() => onAsk('amend')}>{t('risks:decision.amend')}</Button>
      )}
      <Button look="quiet" onPress={() => onAsk('decide')}>
        {t('risks:decision.again')}
      </Button>
    </>
  );
}

interface FormProps {
  readonly year: string;
  readonly onDone: () => void;
}

function DecideForm({ decision, year, onDone }: FormProps & { readonly decision: PlanDecision | null }) {
  // A plan that has been revised is decided anew; one that has not is the same decision, to be written right.
  const same = decision === null || decision.amendments.length > 0 ? null : decision;
  const withdraw = () => {
    void commit({ type: 'decision.remove', year });
    onDone();
  };
  return (
    <DecisionForm
      decision={same}
      label={t('risks:decision.decide')}
      onDecide={(decided) => void commit({ type: 'decision.set', year, ...decided })}
      onDone={onDone}
    >
      {decision === null ? null : (
        <Button look="quiet" onPress={withdraw}>
          {t('risks:decision.withdraw')}
        </Button>
      )}
    </DecisionForm>
  );
}

function AmendForm({ year, onDone }: FormProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const open = () => {
    const text = reason.trim();
    setMissing(text === '');
    if (text === '') return;
    void commit({ type: 'decision.open', year, amendment: { date: today(), person: personName(), reason: text } });
    onDone();
  };
  return (
    <LineForm onSubmit={open} problem={isMissing ? t('risks:decision.noReason') : null}>
      <LineInput label={t('risks:decision.reason')} value={reason} onChange={setReason} wide autoFocus />
      <Button look="main" type="submit">
        {t('risks:decision.amend')}
      </Button>
      <Button onPress={onDone}>{t('years:cancel')}</Button>
    </LineForm>
  );
}
