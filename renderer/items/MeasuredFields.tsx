import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { ReportWords } from '../../shared/model/year-model.ts';
import { measureWords } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Panel.tsx';
import { ShortField } from '../ui/ShortField.tsx';
import { Footnotes } from './Footnotes.tsx';
import styles from './Items.module.css';

interface Props {
  readonly item: PlanItem;
  readonly occasion: string;
  readonly outcome: string | null;
  readonly words: ReportWords;
  readonly readOnly: boolean;
}

const DIRECTIONS = ['higher', 'lower', 'interval', 'at-least-last-year'] as const;
const PLANNED = ['longTermTarget', 'lastKnown', 'unit'] as const;

/** What an item is measured against and what it came to. What seldom changes is folded away until it is asked for. */
export function MeasuredFields({ item, occasion, outcome, words, readOnly }: Props) {
  const labels = { ...measureWords(words), unit: t('measure:fields.unit') };
  const onItem = { type: 'item.set', item: item.id } as const;
  return (
    <>
      <div className={styles.pair}>
        <Field label={words.target}>
          <ShortField
            label={words.target}
            value={item.target}
            readOnly={readOnly}
            onCommit={(value) => commit({ ...onItem, field: 'target', value })}
          />
        </Field>
        <Field label={words.outcome}>
          <ShortField
            label={words.outcome}
            value={outcome}
            readOnly={readOnly}
            onCommit={(value) => commit({ type: 'follow-up.set', occasion, item: item.id, field: 'outcome', value })}
          />
        </Field>
      </div>
      <details className={styles.more}>
        <summary>{t('measure:fields.more')}</summary>
        <Field label={t('measure:fields.direction')}>
          <Choice
            label={t('measure:fields.direction')}
            options={DIRECTIONS.map((id) => ({ id, content: t(`measure:fields.directions.${id}`) }))}
            value={item.direction}
            clearable
            disabled={readOnly}
            onChange={(value) => void commit({ ...onItem, field: 'direction', value })}
          />
        </Field>
        {PLANNED.map((field) => (
          <Field key={field} label={labels[field]}>
            <ShortField
              label={labels[field]}
              value={item[field]}
              readOnly={readOnly}
              onCommit={(value) => commit({ ...onItem, field, value })}
            />
          </Field>
        ))}
        <Footnotes item={item} readOnly={readOnly} />
      </details>
    </>
  );
}
