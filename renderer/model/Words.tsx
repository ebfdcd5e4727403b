import { MEASURES } from '../../shared/model/measures.ts';
import type { ReportWords } from '../../shared/model/year-model.ts';
import { endDateWord, measureWords } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Refusal } from '../ui/Refusal.tsx';
import type { Editing } from './editing.ts';
import { TextField } from './fields.tsx';
import { withWords } from './lists.ts';
import styles from './Model.module.css';

const WORDS = [
  'comment',
  'indicators',
  ...MEASURES,
  'endDate',
  'controlStatus',
  'controlAction',
  'rangeJoin',
] as const satisfies readonly (keyof ReportWords)[];

/** The words of a report that belong to the year. */
export function Words({ view: { model }, change, refusalOf }: Editing) {
  const words = { ...model.words, ...measureWords(model.words), endDate: endDateWord(model.words) };
  return (
    <section className={styles.card} aria-label={t('model:part.words')}>
      <Refusal>{refusalOf('words')}</Refusal>
      <div className={styles.fields}>
        {WORDS.map((word) => (
          <TextField
            key={word}
            label={t(`model:word.${word}`)}
            thing={t('model:part.words')}
            value={words[word]}
            exact={word === 'rangeJoin'}
            onChange={(value) =>
              change('words', { type: 'model.set', year: model.id, field: 'words', value: { ...model.words, [word]: value } })
            }
          />
        ))}
        <TextField
          label={t('model:word.guideline')}
          thing={t('model:part.words')}
          value={model.words.guideline ?? ''}
          placeholder={t('assessment:guideline')}
          optional
          onChange={(typed) =>
            change('words', {
              type: 'model.set',
              year: model.id,
              field: 'words',
              value: withWords(model.words, 'guideline', typed),
            })
          }
        />
      </div>
    </section>
  );
}
