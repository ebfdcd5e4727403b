import { useState } from 'react';
import type { PortfolioRisk } from '../../../shared/control/portfolio.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { Button } from '../../ui/Button.tsx';
import panel from '../../ui/Panel.module.css';
import { Field } from '../../ui/Panel.tsx';
import styles from './Risks.module.css';

/** Whether the risk is lived with or closed, and why; closed with a reason, removed only while no plan has it. */
export function RiskStatus({ risk, isPlanned }: { readonly risk: PortfolioRisk; readonly isPlanned: boolean }) {
  const [reason, setReason] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const set = { type: 'portfolio.status', risk: risk.id } as const;
  const close = () => {
    const text = (reason ?? '').trim();
    setMissing(text === '');
    if (text === '') return;
    setReason(null);
    void commit({ ...set, status: 'closed', reason: text });
  };
  if (risk.status === 'closed') {
    return (
      <Field label={t('risks:status.label')}>
        <p>{t('risks:status.closed', { reason: risk.statusReason ?? '' })}</p>
        <div>
          <Button onPress={() => void commit({ ...set, status: 'active', reason: null })}>{t('risks:status.reopen')}</Button>
        </div>
      </Field>
    );
  }
  if (reason === null) {
    return (
      <div className={styles.row}>
        <Button onPress={() => setReason('')}>{t('risks:status.close')}</Button>
        {isPlanned ? null : (
          <Button look="quiet" onPress={() => void commit({ type: 'portfolio.remove', risk: risk.id })}>
            {t('risks:status.remove')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <Field label={t('risks:status.why')}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the field comes because its button was pressed
        autoFocus
        className={panel.input}
        rows={2}
        aria-label={t('risks:status.why')}
        aria-invalid={isMissing}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p role="alert" className={styles.problem}>
        {isMissing ? t('store:portfolio-no-reason') : null}
      </p>
      <div className={styles.row}>
        <Button look="main" onPress={close}>
          {t('risks:status.close')}
        </Button>
        <Button onPress={() => setReason(null)}>{t('years:cancel')}</Button>
      </div>
    </Field>
  );
}
