import { useState } from 'react';
import { limitsOf } from '../../shared/control/heat.ts';
import type { RiskLimits as Limits, Scale } from '../../shared/model/scale.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { TextField } from './fields.tsx';
import styles from './Model.module.css';

interface Props {
  readonly scales: readonly Scale[];
  readonly thing: string;
  /** Null for the program's own limits. */
  readonly onChange: (limits: Limits | null) => void;
}

/** From which products of probability and consequence a risk is middling and grave. Both empty are the program's own. */
export function RiskLimits({ scales, thing, onChange }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  // What has been typed and does not fit yet: the other limit may be on its way.
  const [waiting, setWaiting] = useState<Partial<Record<keyof Limits, string>>>({});
  const limits = limitsOf(scales);
  if (limits === null) return <p className={styles.what}>{t('model:limits.noConsequence')}</p>;
  const { middle, high, isOwn, greatest } = limits;
  const set = (part: Partial<Record<keyof Limits, string>>) => {
    const typed = { middle: String(middle), high: String(high), ...waiting, ...part };
    setWaiting(typed);
    if (typed.middle === '' || typed.high === '') {
      setProblem(null);
      setWaiting({});
      onChange(null);
      return;
    }
    const next = { middle: numberOf(typed.middle), high: numberOf(typed.high) };
    const fits = next.middle >= 1 && next.high > next.middle && next.high <= greatest;
    setProblem(fits ? null : t('model:limits.wrong', { greatest }));
    if (!fits) return;
    setWaiting({});
    onChange(next);
  };
  return (
    <>
      <Refusal>{problem}</Refusal>
      <div className={styles.fields}>
        {(['middle', 'high'] as const).map((level) => (
          <TextField
            key={level}
            label={t(`model:limits.${level}`)}
            thing={thing}
            value={waiting[level] ?? (isOwn ? String(limits[level]) : '')}
            placeholder={String(limits[level])}
            optional
            onChange={(typed) => set({ [level]: typed })}
          />
        ))}
      </div>
      <p className={styles.what}>{t('model:limits.note', { greatest })}</p>
    </>
  );
}

/** A whole number; 0 for anything else. */
function numberOf(typed: string): number {
  return /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
}
