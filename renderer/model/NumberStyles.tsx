import type { NumberStyle } from '../../shared/figures/definition.ts';
import { numberStyleWords } from '../../shared/figures/number-style-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { newId } from '../data/new-id.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from './Card.tsx';
import type { Editing } from './editing.ts';
import { SelectField } from './fields.tsx';
import { changed, moved } from './lists.ts';
import styles from './Model.module.css';

const MARKS = [
  { id: ',', word: t('table:style.decimalMarks.comma') },
  { id: '.', word: t('table:style.decimalMarks.point') },
] as const;
/** A blank is printed as a no-break one, so the two are one choice. */
const THOUSANDS = [
  { id: '', word: t('table:style.thousandsOf.none') },
  { id: ' ', word: t('table:style.thousandsOf.space') },
  { id: '\u202f', word: t('table:style.thousandsOf.narrow') },
] as const;
const MINUSES = [
  { id: '-', word: t('table:style.minuses.hyphen') },
  { id: '\u2212', word: t('table:style.minuses.minus') },
] as const;
const ZEROS = (['figure', 'blank', 'dash'] as const).map((id) => ({ id, word: t(`table:style.zeros.${id}`) }));
const BLANKS = (['nothing', 'dash', 'missing'] as const).map((id) => ({ id, word: t(`table:style.blanks.${id}`) }));

/** How figures are printed: each style is known by how it prints. */
export function NumberStyles({ view: { model }, change, refusalOf }: Editing) {
  const { numberStyles } = model;
  const send = (of: string, value: NumberStyle[]) =>
    change(of, { type: 'model.set', year: model.id, field: 'numberStyles', value });
  return (
    <>
      {numberStyles.map((style, index) => {
        const thing = t('table:style.thing', { number: index + 1 });
        const set = (part: Partial<NumberStyle>) => send(style.id, changed(numberStyles, index, part));
        const setBlank = (blank: NonNullable<NumberStyle['blank']> | null) => {
          const { blank: _before, ...rest } = style;
          send(style.id, numberStyles.toSpliced(index, 1, blank === null ? rest : { ...rest, blank }));
        };
        return (
          <Card
            key={style.id}
            thing={thing}
            isFirst={index === 0}
            isLast={index === numberStyles.length - 1}
            onMove={(by) => send(style.id, moved(numberStyles, index, by))}
            onRemove={numberStyles.length === 1 ? null : () => send(style.id, numberStyles.toSpliced(index, 1))}
            refusal={refusalOf(style.id)}
          >
            <p className={styles.figure}>
              {t('table:style.sample')}: <output>{numberStyleWords(style)}</output>
            </p>
            <div className={styles.fields}>
              <SelectField
                label={t('table:style.decimalMark')}
                thing={thing}
                value={style.decimalMark}
                options={MARKS}
                onChange={(decimalMark) => set({ decimalMark })}
              />
              <SelectField
                label={t('table:style.thousands')}
                thing={thing}
                value={style.thousands === '\u00a0' ? ' ' : style.thousands}
                options={THOUSANDS}
                onChange={(thousands) => set({ thousands })}
              />
              <SelectField
                label={t('table:style.minus')}
                thing={thing}
                value={style.minus}
                options={MINUSES}
                onChange={(minus) => set({ minus })}
              />
              <SelectField
                label={t('table:style.zero')}
                thing={thing}
                value={style.zero}
                options={ZEROS}
                onChange={(zero) => set({ zero })}
              />
              <SelectField
                label={t('table:style.blank')}
                thing={thing}
                value={style.blank ?? 'nothing'}
                options={BLANKS}
                onChange={(blank) => setBlank(blank === 'nothing' ? null : blank)}
              />
            </div>
          </Card>
        );
      })}
      <Button onPress={() => send('add', [...numberStyles, newStyle()])}>{t('table:style.add')}</Button>
    </>
  );
}

function newStyle(): NumberStyle {
  return { id: newId(), decimalMark: ',', thousands: ' ', minus: '\u2212', zero: 'figure' };
}
