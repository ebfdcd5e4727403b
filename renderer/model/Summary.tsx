import type { SummaryRule } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Tick } from '../ui/Panel.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { Card } from './Card.tsx';
import type { Editing } from './editing.ts';
import { SelectField, TextField, TickGroup } from './fields.tsx';
import { changed, moved, withWords } from './lists.ts';
import styles from './Model.module.css';

const ZEROS = (['blank', 'zero', 'dash'] as const).map((id) => ({ id, word: t(`model:summary.zeros.${id}`) }));
const COUNTS = (['items', 'numbers'] as const).map((id) => ({ id, word: t(`model:summary.counts.${id}`) }));
const WHOLE = 'summary';

/** The table that counts items by colour. */
export function Summary({ view: { model }, change, refusalOf }: Editing) {
  const { summary, scales, kinds } = model;
  const { rows } = summary;
  const send = (of: string, value: SummaryRule) => change(of, { type: 'model.set', year: model.id, field: 'summary', value });
  const set = (of: string, part: Partial<SummaryRule>) => send(of, { ...summary, ...part });
  const colours = scales.filter(({ use }) => use === 'colour').map(({ id, name }) => ({ id, word: name }));
  return (
    <>
      <section className={styles.card} aria-label={summary.caption}>
        <Refusal>{refusalOf(WHOLE)}</Refusal>
        <div className={styles.fields}>
          <TextField
            label={t('model:summary.caption')}
            thing={t('model:part.summary')}
            value={summary.caption}
            onChange={(caption) => set(WHOLE, { caption })}
          />
          <TextField
            label={t('model:summary.interimCaption')}
            thing={t('model:part.summary')}
            value={summary.interimCaption ?? ''}
            placeholder={summary.caption}
            optional
            onChange={(typed) => send(WHOLE, withWords(summary, 'interimCaption', typed))}
          />
          <SelectField
            label={t('model:summary.scale')}
            thing={t('model:part.summary')}
            value={summary.scale}
            options={colours}
            onChange={(scale) => set(WHOLE, { scale })}
          />
          <SelectField
            label={t('model:summary.zero')}
            thing={t('model:part.summary')}
            value={summary.zero}
            options={ZEROS}
            onChange={(zero) => set(WHOLE, { zero })}
          />
        </div>
      </section>
      {rows.map((row, index) => {
        const of = `row ${index}`;
        const sendRows = (next: SummaryRule['rows']) => set(of, { rows: next });
        return (
          <Card
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing but its place
            key={index}
            thing={row.label}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            onMove={(by) => sendRows(moved(rows, index, by))}
            onRemove={rows.length === 1 ? null : () => sendRows(rows.toSpliced(index, 1))}
            refusal={refusalOf(of)}
          >
            <div className={styles.fields}>
              <TextField
                label={t('model:summary.label')}
                thing={row.label}
                value={row.label}
                onChange={(label) => sendRows(changed(rows, index, { label }))}
              />
              <SelectField
                label={t('model:summary.count')}
                thing={row.label}
                value={row.count}
                options={COUNTS}
                onChange={(count) => sendRows(changed(rows, index, { count }))}
              />
            </div>
            <TickGroup label={t('model:summary.kinds')} thing={row.label}>
              {kinds.map(({ id, plural }) => {
                const isCounted = row.kinds.includes(id);
                return (
                  <Tick
                    key={id}
                    label={plural}
                    ticked={isCounted}
                    // A row counts something: the last kind stays.
                    readOnly={isCounted && row.kinds.length === 1}
                    onChange={(ticked) =>
                      sendRows(
                        changed(rows, index, { kinds: ticked ? [...row.kinds, id] : row.kinds.filter((one) => one !== id) }),
                      )
                    }
                  />
                );
              })}
            </TickGroup>
          </Card>
        );
      })}
      <Button
        onPress={() => {
          const [first] = kinds;
          if (first !== undefined) {
            set(WHOLE, { rows: [...rows, { label: t('model:summary.new'), kinds: [first.id], count: 'items' }] });
          }
        }}
      >
        {t('model:summary.add')}
      </Button>
    </>
  );
}
