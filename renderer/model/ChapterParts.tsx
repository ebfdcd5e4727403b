import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ModelView } from '../../shared/api/views.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { type Chapter, type ChapterPart, TABLE_ROWS } from '../../shared/model/layout.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import { BOARD_SECTION } from '../../shared/model/ready-layouts/board-section.ts';
import { isTabled } from '../../shared/model/roles.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { itemName } from '../../shared/report/compare.ts';
import { t } from '../../shared/text/messages/index.ts';
import { fromParagraphs, toPlainText } from '../../shared/text/plain-text.ts';
import { newId } from '../data/new-id.ts';
import { itemsRead } from '../data/reads.ts';
import { Button } from '../ui/Button.tsx';
import { movingKeys, Tools } from './Card.tsx';
import { Chosen, listed } from './Chosen.tsx';
import { SelectField, TextField } from './fields.tsx';
import { ItemsFields } from './ItemsFields.tsx';
import { moved, withWords } from './lists.ts';
import styles from './Model.module.css';
import { TextPoints } from './TextPoints.tsx';

const NONE: readonly PlanItem[] = [];

interface Props {
  readonly chapter: Chapter;
  readonly name: string;
  readonly view: ModelView;
  readonly occasion: string;
  readonly onChange: (chapter: Chapter) => void;
}

/** What stands in a chapter, in order, and what can be added to it. */
export function ChapterParts({ chapter, name, view, occasion, onChange }: Props) {
  const { parts } = chapter;
  const { model } = view;
  const set = (next: ChapterPart[]) => onChange({ ...chapter, parts: next });
  const items = useQuery(itemsRead(occasion)).data?.items ?? NONE;
  const choices = addable(model, items);
  const [chosen, choose] = useState(choices[0]?.id ?? '');
  const add = () => {
    const part = choices.find(({ id }) => id === chosen)?.make();
    if (part !== undefined) set([...parts, part]);
  };
  return (
    <>
      {parts.map((part, index) => {
        const thing = partName(part, model, items);
        const tools = {
          thing,
          isFirst: index === 0,
          isLast: index === parts.length - 1,
          onMove: (by: -1 | 1) => set(moved(parts, index, by)),
          onRemove: () => set(parts.toSpliced(index, 1)),
        };
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be said before every field
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing but its place
          <div key={index} role="group" aria-label={thing} className={styles.part} onKeyDown={movingKeys(tools)}>
            <span>{thing}</span>
            <Tools {...tools} />
            <PartFields {...{ part, thing, view, occasion }} onChange={(next) => set(parts.with(index, next))} />
          </div>
        );
      })}
      <div className={styles.adding}>
        <SelectField label={t('layout:content')} thing={name} value={chosen} options={choices} onChange={choose} />
        <Button onPress={add}>{t('layout:addContent')}</Button>
      </div>
    </>
  );
}

interface PartProps {
  readonly part: ChapterPart;
  readonly thing: string;
  readonly view: ModelView;
  readonly occasion: string;
  readonly onChange: (part: ChapterPart) => void;
}

const ALL = '';

/** What can be chosen of a part. */
function PartFields({ part, thing, view, occasion, onChange }: PartProps) {
  const { model } = view;
  switch (part.type) {
    case 'intro':
      return (
        <TextField
          label={t('layout:introText')}
          thing={thing}
          value={toPlainText(part.text)}
          lines
          onChange={(typed) => {
            const text = fromParagraphs(typed.split('\n'));
            if (text !== null) onChange({ ...part, text });
          }}
        />
      );
    case 'text':
      return <TextPoints {...{ part, thing, model, onChange }} />;
    case 'boards':
      return (
        <TextField
          label={t('layout:boardLayout')}
          thing={thing}
          value={part.layout}
          onChange={(layout) => onChange({ ...part, layout })}
        />
      );
    case 'items':
      return <ItemsFields {...{ part, thing, view, occasion, onChange }} />;
    case 'legend':
      return (
        <Chosen
          label={t('layout:scales')}
          thing={thing}
          all={model.scales.map(({ id, name }) => ({ id, word: name }))}
          chosen={part.scales}
          onChange={(scales) => (scales.length === 0 ? undefined : onChange({ ...part, scales }))}
        />
      );
    case 'table': {
      const table = model.tables.find(({ id }) => id === part.table);
      return (
        <>
          <Chosen
            label={t('layout:columns')}
            thing={thing}
            all={(table?.columns ?? []).map(({ id, group, heading }) => ({
              id,
              word: withYear([group, heading].filter(Boolean).join(', '), model.year),
            }))}
            chosen={part.columns}
            onChange={(columns) => onChange(listed(part, 'columns', columns))}
          />
          <SelectField
            label={t('layout:rows')}
            thing={thing}
            value={part.rows ?? ALL}
            options={[
              { id: ALL, word: t('layout:rowsAll') },
              ...TABLE_ROWS.map((id) => ({ id, word: t(`layout:rowsOf.${id}`) })),
            ]}
            onChange={(rows) => onChange(withWords(part, 'rows', rows))}
          />
        </>
      );
    }
    default:
      return null;
  }
}

function partName(part: ChapterPart, model: YearModel, items: readonly PlanItem[]): string {
  if (part.type === 'text') return t('layout:text');
  const item = part.type === 'item' ? items.find(({ id }) => id === part.item) : undefined;
  if (item !== undefined) return t('layout:item', { item: itemName(model, item) });
  const table = part.type === 'table' ? model.tables.find(({ id }) => id === part.table)?.title : undefined;
  return table === undefined ? t(`views:texts.part.${part.type}`) : withYear(table, model.year);
}

interface Addable {
  readonly id: string;
  readonly word: string;
  readonly make: () => ChapterPart;
}

/** Everything that can be added to a chapter, the year's tables and its items last. */
function addable(model: YearModel, items: readonly PlanItem[]): readonly Addable[] {
  const { scales, tables, year, kinds } = model;
  const roles = new Map(kinds.map(({ id, role }) => [id, role]));
  const intro = fromParagraphs([t('layout:newIntro')]);
  return [
    { id: 'text', word: t('layout:text'), make: () => ({ type: 'text', section: newId() }) },
    ...(intro === null
      ? []
      : [{ id: 'intro', word: t('views:texts.part.intro'), make: (): ChapterPart => ({ type: 'intro', text: intro }) }]),
    { id: 'items', word: t('views:texts.part.items'), make: () => ({ type: 'items', form: 'whole' }) },
    ...(scales.length === 0
      ? []
      : [
          {
            id: 'legend',
            word: t('views:texts.part.legend'),
            make: (): ChapterPart => ({ type: 'legend', scales: scales.map(({ id }) => id) }),
          },
        ]),
    ...(['summary', 'control', 'assessment', 'requirements', 'organisation', 'glossary'] as const).map((type) => ({
      id: type,
      word: t(`views:texts.part.${type}`),
      make: (): ChapterPart => ({ type }),
    })),
    { id: 'boards', word: t('views:texts.part.boards'), make: () => ({ type: 'boards', layout: BOARD_SECTION.id }) },
    { id: 'plan', word: t('layout:controlPlan'), make: () => ({ type: 'control', form: 'plan' }) },
    { id: 'checklist', word: t('layout:controlChecklist'), make: () => ({ type: 'control', form: 'checklist' }) },
    ...tables.map(({ id, title }) => ({
      id: `table:${id}`,
      word: t('layout:table', { table: withYear(title, year) }),
      make: (): ChapterPart => ({ type: 'table', table: id }),
    })),
    ...items
      .filter(({ kind }) => !isTabled(roles.get(kind)))
      .map((item) => ({
        id: `item:${item.id}`,
        word: t('layout:item', { item: itemName(model, item) }),
        make: (): ChapterPart => ({ type: 'item', item: item.id }),
      })),
  ];
}
