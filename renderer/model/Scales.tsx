import type { Scale, ScaleValue } from '../../shared/model/scale.ts';
import { SCALE_USES, SYMBOL_NAMES, TONES } from '../../shared/model/scale-names.ts';
import { t } from '../../shared/text/messages/index.ts';
import { newId } from '../data/new-id.ts';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Symbol.tsx';
import { Card, movingKeys, Tools } from './Card.tsx';
import { Explained } from './Explained.tsx';
import type { Editing } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { changed, moved, withWords } from './lists.ts';
import styles from './Model.module.css';
import { RiskLimits } from './RiskLimits.tsx';
import { scaleWord } from './scale-words.ts';

const SYMBOL_OPTIONS = SYMBOL_NAMES.map((id) => ({ id, word: t(`model:symbol.${id}`) }));
const TONE_OPTIONS = TONES.map((id) => ({ id, word: t(`model:tone.${id}`) }));
const USE_OPTIONS = SCALE_USES.map((id) => ({ id, word: t(`model:use.${id}`) }));

/** The scales of statuses: their words, meanings, symbols and order. */
export function Scales({ view: { model }, change, refusalOf }: Editing) {
  const { scales } = model;
  const send = (of: string, value: Scale[]) => change(of, { type: 'model.set', year: model.id, field: 'scales', value });
  return (
    <>
      {scales.map((scale, index) => {
        const { id, name, values } = scale;
        const set = (part: Partial<Scale>) => send(id, changed(scales, index, part));
        const use = t(`model:use.${scale.use}`);
        const word = scaleWord(scale, scales);
        const thing = use === name ? word : t('model:of', { field: use, thing: word });
        return (
          <Card
            key={id}
            thing={thing}
            isFirst={index === 0}
            isLast={index === scales.length - 1}
            onMove={(by) => send(id, moved(scales, index, by))}
            onRemove={() => send(id, scales.toSpliced(index, 1))}
            refusal={refusalOf(id)}
          >
            <div className={styles.fields}>
              <TextField label={t('model:scale.name')} thing={thing} value={name} onChange={(value) => set({ name: value })} />
              <SelectField
                label={t('model:scale.use')}
                thing={thing}
                value={scale.use}
                options={USE_OPTIONS}
                onChange={(chosen) => set({ use: chosen })}
              />
            </div>
            <TextField
              label={t('model:scale.legend')}
              thing={thing}
              value={scale.legend}
              onChange={(legend) => set({ legend })}
            />
            <TextField
              label={t('model:scale.interimLegend')}
              thing={thing}
              value={scale.interimLegend ?? ''}
              placeholder={scale.legend}
              optional
              onChange={(typed) => send(id, scales.with(index, withWords(scale, 'interimLegend', typed)))}
            />
            {scale.use === 'probability' ? (
              <RiskLimits
                scales={scales}
                thing={thing}
                onChange={(limits) => {
                  const { riskLimits: _before, ...rest } = scale;
                  send(id, scales.with(index, limits === null ? rest : { ...rest, riskLimits: limits }));
                }}
              />
            ) : null}
            {values.map((value, place) => (
              <Value
                key={value.id}
                value={value}
                isFirst={place === 0}
                isLast={place === values.length - 1}
                onMove={(by) => set({ values: moved(values, place, by) })}
                onRemove={values.length === 1 ? null : () => set({ values: values.toSpliced(place, 1) })}
                onChange={(next) => set({ values: values.with(place, next) })}
              />
            ))}
            <Button onPress={() => set({ values: [...values, newValue()] })}>{t('model:scale.addValue')}</Button>
            <Explained
              scale={id}
              thing={thing}
              layouts={model.layouts}
              onChange={(value) => change(id, { type: 'model.set', year: model.id, field: 'layouts', value })}
            />
          </Card>
        );
      })}
      <Button onPress={() => send('add', [...scales, newScale()])}>{t('model:scale.add')}</Button>
    </>
  );
}

interface ValueProps {
  readonly value: ScaleValue;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: (() => void) | null;
  readonly onChange: (value: ScaleValue) => void;
}

function Value({ value, onChange, ...tools }: ValueProps) {
  const thing = value.word;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be said before every field
    <div role="group" aria-label={thing} className={styles.value} onKeyDown={movingKeys(tools)}>
      <span className={styles.sample}>
        <Status value={value} bare />
      </span>
      <TextField
        label={t('model:scale.word')}
        thing={thing}
        value={value.word}
        onChange={(word) => onChange({ ...value, word })}
      />
      <TextField
        label={t('model:scale.meaning')}
        thing={thing}
        value={value.meaning}
        onChange={(meaning) => onChange({ ...value, meaning })}
      />
      <TextField
        label={t('model:scale.interimMeaning')}
        thing={thing}
        value={value.interimMeaning ?? ''}
        placeholder={value.meaning}
        optional
        onChange={(typed) => onChange(withWords(value, 'interimMeaning', typed))}
      />
      <SelectField
        label={t('model:scale.symbol')}
        thing={thing}
        value={value.symbol}
        options={SYMBOL_OPTIONS}
        onChange={(symbol) => onChange({ ...value, symbol })}
      />
      <SelectField
        label={t('model:scale.tone')}
        thing={thing}
        value={value.tone}
        options={TONE_OPTIONS}
        onChange={(tone) => onChange({ ...value, tone })}
      />
      <Tools thing={thing} {...tools} />
    </div>
  );
}

function newValue(): ScaleValue {
  return {
    id: newId(),
    word: t('model:scale.newValue'),
    meaning: t('model:scale.newMeaning'),
    symbol: 'circle',
    tone: 'neutral',
  };
}

function newScale(): Scale {
  const name = t('model:scale.new');
  return { id: newId(), use: 'colour', name, legend: name, values: [newValue()] };
}
