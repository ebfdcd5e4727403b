import { useState } from 'react';
import { parseTypedNumber } from '../../shared/figures/parse.ts';
import type { Measuring as Rule } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Refusal } from '../ui/Refusal.tsx';
import type { Editing } from './editing.ts';
import { TextField } from './fields.tsx';
import styles from './Model.module.css';

const OF = 'measuring';
const NO_RULE: Rule = { partlyWithin: null, missingReasons: [] };

/** How the year follows up what is measured. */
export function Measuring({ view: { model }, change, refusalOf }: Editing) {
  const [problem, setProblem] = useState<string | null>(null);
  const rule = model.measuring ?? NO_RULE;
  const set = (part: Partial<Rule>) =>
    change(OF, { type: 'model.set', year: model.id, field: 'measuring', value: { ...rule, ...part } });
  const setShare = (typed: string) => {
    const partlyWithin = typed === '' ? null : parseTypedNumber(typed);
    const isWrong = typed !== '' && partlyWithin === null;
    setProblem(isWrong ? t('model:measure.notNumber') : null);
    if (!isWrong) set({ partlyWithin });
  };
  return (
    <section className={styles.card} aria-label={t('model:part.measuring')}>
      <Refusal>{problem ?? refusalOf(OF)}</Refusal>
      <TextField
        label={t('model:measure.partlyWithin')}
        thing={t('model:part.measuring')}
        value={rule.partlyWithin?.replace('.', ',') ?? ''}
        optional
        onChange={setShare}
      />
      <TextField
        label={t('model:measure.missingReasons')}
        thing={t('model:part.measuring')}
        value={rule.missingReasons.join('\n')}
        optional
        lines
        onChange={(typed) =>
          set({
            missingReasons: typed
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          })
        }
      />
    </section>
  );
}
