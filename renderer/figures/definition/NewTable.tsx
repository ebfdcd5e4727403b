import { useEffect, useRef, useState } from 'react';
import type { ModelView } from '../../../shared/api/views.ts';
import { adopted } from '../../../shared/figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import { withYear } from '../../../shared/figures/year-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { changeModel } from '../../data/change-model.ts';
import { newId } from '../../data/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import list from '../../ui/List.module.css';
import { Refusal } from '../../ui/Refusal.tsx';
import { View } from '../../ui/View.tsx';
import styles from './Definition.module.css';
import { TablePreview } from './TablePreview.tsx';
import { useEscape } from './use-escape.ts';

interface Props {
  readonly view: ModelView;
  readonly onMade: (table: string) => void;
  readonly onClose: () => void;
}

const NO_CELLS = {};
/** The ready tables by the part of the work that they belong to, in the catalogue's order. */
const GROUPS = [...new Set(READY_TABLES.map(({ group }) => group))].map(
  (group) => [group, READY_TABLES.filter((ready) => ready.group === group)] as const,
);

/** A ready table, or a blank one, for the year to take over; each can be looked at first. */
export function NewTable({ view: { model: year, organisations }, onMade, onClose }: Props) {
  const [blank] = useState(blankTable);
  const [chosen, choose] = useState(blank.id);
  const [problem, setProblem] = useState<string | null>(null);
  const ready = READY_TABLES.find(({ definition }) => definition.id === chosen)?.definition;
  const table = adopted(ready ?? blank, { ...year, organisations });
  const add = async () => {
    const after = year.tables.at(-1)?.id ?? null;
    const error = await changeModel([{ type: 'table.create', year: year.id, after, definition: table }], 'model');
    if (error === null) onMade(table.id);
    else setProblem(error.message);
  };
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus(), []);
  useEscape(onClose);
  const entry = ({ id, title, columns }: TableDefinition) => (
    <li key={id}>
      <button
        type="button"
        className={list.entry}
        aria-current={id === chosen ? 'true' : undefined}
        data-pane-start={id === chosen ? '' : undefined}
        onClick={() => choose(id)}
      >
        <span className={list.text}>{withYear(named(title, columns), year.year)}</span>
        {year.tables.some((one) => one.id === id) ? <span className={list.mark}>{t('table:ready.has')}</span> : null}
      </button>
    </li>
  );
  return (
    <View
      title={t('table:ready.title')}
      tools={
        <>
          <Button look="main" onPress={() => void add()}>
            {t('table:ready.add')}
          </Button>
          <Button onPress={onClose}>{t('table:ready.back')}</Button>
        </>
      }
      list={
        <nav ref={frame} aria-label={t('table:ready.list')}>
          <section className={list.group}>
            <ul className={list.list}>{entry({ ...blank, title: t('table:ready.blank') })}</ul>
          </section>
          {GROUPS.map(([group, tables]) => (
            <section key={group} className={list.group}>
              <h2 className={list.head}>{group}</h2>
              <ul className={list.list}>{tables.map(({ definition }) => entry(definition))}</ul>
            </section>
          ))}
        </nav>
      }
    >
      <div className={styles.ready}>
        <p className={styles.hint}>{t('table:ready.what')}</p>
        <Refusal>{problem}</Refusal>
        <TablePreview year={year} table={table} cells={NO_CELLS} />
      </div>
    </View>
  );
}

/** Tables that are called the same are told apart by what their first column is. */
function named(title: string, [first]: TableDefinition['columns']): string {
  const isAlone = READY_TABLES.filter(({ definition }) => definition.title === title).length < 2;
  return isAlone || first === undefined
    ? title
    : t('table:ready.like', { title, first: [first.group, first.heading].filter(Boolean).join(', ') });
}

/** A table with one column and one row; its style is the year's first with a decimal comma. */
function blankTable(): TableDefinition {
  const title = t('table:ready.blankTitle');
  return {
    id: newId(),
    title,
    caption: null,
    corner: [''],
    unit: null,
    numberStyle: '',
    columns: [{ id: newId(), group: null, heading: t('table:column.new'), type: 'number', decimals: 1, numberStyle: null }],
    rows: [{ id: newId(), label: t('table:row.new'), kind: 'item', decimals: null }],
    notes: [],
    item: null,
  };
}
