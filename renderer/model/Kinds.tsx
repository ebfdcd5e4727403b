import type { ItemKind } from '../../shared/model/item-kind.ts';
import { MEASURES, type Measure, measuresOf } from '../../shared/model/measures.ts';
import { ROLES } from '../../shared/model/roles.ts';
import type { Scale } from '../../shared/model/scale.ts';
import type { ReportWords } from '../../shared/model/year-model.ts';
import { measureWords } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { newId } from '../data/new-id.ts';
import { Button } from '../ui/Button.tsx';
import { Tick } from '../ui/Panel.tsx';
import { Card } from './Card.tsx';
import type { Editing } from './editing.ts';
import { SelectField, TextField, TickGroup } from './fields.tsx';
import { changed, moved, withWords } from './lists.ts';
import styles from './Model.module.css';
import { NumberSeries } from './NumberSeries.tsx';
import { scaleWord } from './scale-words.ts';

const ROLE_OPTIONS = ROLES.map((id) => ({
  id,
  word: t(`model:role.${id}`),
}));
const USES = ['colour', 'arrow', 'indicator-status'] as const;
const NO_SCALE = '';
const NOBODY = '';

/** The kinds of items, with the year's own words for them. */
export function Kinds({ view: { model, organisations }, occasion, change, refusalOf }: Editing) {
  const { kinds, scales } = model;
  const send = (of: string, value: ItemKind[]) => change(of, { type: 'model.set', year: model.id, field: 'kinds', value });
  return (
    <>
      {kinds.map((kind, index) => {
        const { id, singular } = kind;
        const set = (part: Partial<ItemKind>) => send(id, changed(kinds, index, part));
        return (
          <Card
            key={id}
            thing={singular}
            isFirst={index === 0}
            isLast={index === kinds.length - 1}
            onMove={(by) => send(id, moved(kinds, index, by))}
            onRemove={kinds.length === 1 ? null : () => send(id, kinds.toSpliced(index, 1))}
            refusal={refusalOf(id)}
          >
            <div className={styles.fields}>
              <TextField
                label={t('model:kind.singular')}
                thing={singular}
                value={singular}
                onChange={(value) => set({ singular: value })}
              />
              <TextField
                label={t('model:kind.plural')}
                thing={singular}
                value={kind.plural}
                onChange={(value) => set({ plural: value })}
              />
              <SelectField
                label={t('model:kind.role')}
                thing={singular}
                value={kind.role}
                options={ROLE_OPTIONS}
                onChange={(role) => set({ role })}
              />
            </div>
            <TextField
              label={t('model:kind.heading')}
              thing={singular}
              value={inSwedish(kind.heading)}
              onChange={(value) => set({ heading: asKept(value) })}
            />
            <TextField
              label={t('model:kind.lead')}
              thing={singular}
              value={kind.lead ?? ''}
              placeholder={t('model:giver.noHeading')}
              optional
              onChange={(typed) => send(id, kinds.with(index, withWords(kind, 'lead', typed)))}
            />
            {kind.role === 'assignment' ? (
              <SelectField
                label={t('model:kind.giver')}
                thing={singular}
                value={kind.giver ?? NOBODY}
                options={[
                  { id: NOBODY, word: t('model:kind.noGiver') },
                  ...organisations.map((one) => ({ id: one.id, word: one.name.definite })),
                ]}
                onChange={(giver) => send(id, kinds.with(index, withWords(kind, 'giver', giver)))}
              />
            ) : null}
            <div className={styles.fields}>
              {USES.map((use) => (
                <SelectField
                  key={use}
                  label={t(`model:use.${use}`)}
                  thing={singular}
                  value={scaleOf(kind, scales, use)}
                  options={[
                    { id: NO_SCALE, word: t('model:kind.none') },
                    ...scales
                      .filter((scale) => scale.use === use)
                      .map((scale) => ({ id: scale.id, word: scaleWord(scale, scales) })),
                  ]}
                  onChange={(scale) => set({ scales: withScale(kind, scales, use, scale) })}
                />
              ))}
            </div>
            <div className={styles.ticks}>
              <Tick
                label={t('model:kind.measured')}
                ticked={kind.measured}
                readOnly={false}
                onChange={(measured) => set({ measured })}
              />
              <Tick
                label={t('model:kind.commented')}
                ticked={kind.commented}
                readOnly={false}
                onChange={(commented) => set({ commented })}
              />
            </div>
            {kind.measured ? <Columns kind={kind} words={model.words} onChange={(columns) => set({ columns })} /> : null}
            {kind.heading.includes('{number}') ? <NumberSeries kind={id} thing={singular} occasion={occasion} /> : null}
          </Card>
        );
      })}
      <Button onPress={() => send('add', [...kinds, newKind()])}>{t('model:kind.add')}</Button>
    </>
  );
}

interface ColumnsProps {
  readonly kind: ItemKind;
  readonly words: ReportWords;
  readonly onChange: (columns: Measure[]) => void;
}

/** Which values the table of a measured kind has columns for; the last one stays. */
function Columns({ kind, words, onChange }: ColumnsProps) {
  const printed = measuresOf(kind);
  const headings = measureWords(words);
  return (
    <TickGroup label={t('model:kind.columns')} thing={kind.singular}>
      {MEASURES.map((measure) => {
        const isPrinted = printed.includes(measure);
        return (
          <Tick
            key={measure}
            label={headings[measure]}
            ticked={isPrinted}
            readOnly={isPrinted && printed.length === 1}
            onChange={(ticked) => onChange(MEASURES.filter((one) => (one === measure ? ticked : printed.includes(one))))}
          />
        );
      })}
    </TickGroup>
  );
}

/** Where a heading takes the item's number and title, in the person's language. */
const SLOTS = [
  ['{number}', `{${t('model:kind.number')}}`],
  ['{title}', `{${t('model:kind.title')}}`],
] as const;

function inSwedish(heading: string): string {
  return SLOTS.reduce((text, [kept, shown]) => text.replaceAll(kept, shown), heading);
}

function asKept(heading: string): string {
  return SLOTS.reduce((text, [kept, shown]) => text.replaceAll(shown, kept), heading);
}

function scaleOf(kind: ItemKind, scales: readonly Scale[], use: Scale['use']): string {
  return scales.find((scale) => scale.use === use && kind.scales.includes(scale.id))?.id ?? NO_SCALE;
}

/** The kind's scales, at most one of each use. The order is that of the columns of its table: a new one is last. */
function withScale(kind: ItemKind, scales: readonly Scale[], use: Scale['use'], chosen: string): string[] {
  const before = scaleOf(kind, scales, use);
  const ids = before === NO_SCALE ? [...kind.scales, chosen] : kind.scales.map((id) => (id === before ? chosen : id));
  return ids.filter((id) => id !== NO_SCALE);
}

function newKind(): ItemKind {
  const word = t('model:kind.new');
  const heading = t('model:kind.newHeading');
  return { id: newId(), role: 'goal', singular: word, plural: word, heading, scales: [], measured: false, commented: true };
}
