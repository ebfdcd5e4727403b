import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { ModelView } from '../../../shared/api/views.ts';
import type { FilledCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { isBoard } from '../../../shared/model/organisation-kinds.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { changeModel } from '../../data/change-model.ts';
import { type ModelChange, useEditing } from '../../model/editing.ts';
import { WhileTyping } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { View, ViewNote } from '../../ui/View.tsx';
import { ColumnsPart } from './ColumnsPart.tsx';
import styles from './Definition.module.css';
import type { TableEditing } from './editing.ts';
import { chapterWith, withTableIn } from './places.ts';
import { RowsPart } from './RowsPart.tsx';
import { TablePart } from './TablePart.tsx';
import { TablePreview } from './TablePreview.tsx';
import { useEscape } from './use-escape.ts';
import { useTypedTable } from './use-typed-table.ts';

const PARTS = ['table', 'columns', 'rows'] as const;
type Part = (typeof PARTS)[number];
const LISTS: Readonly<Record<Exclude<Part, 'table'>, ComponentType<TableEditing>>> = { columns: ColumnsPart, rows: RowsPart };

interface Props {
  readonly view: ModelView;
  readonly table: TableDefinition;
  readonly cells: FilledCells;
  readonly occasion: string;
  readonly onClose: () => void;
}

/** A table's definition, part by part, with the table as it will be printed beside. Escape goes back to its figures. */
export function DefinitionEditor({ view, table, cells, occasion, onClose }: Props) {
  const { model: year } = view;
  const [part, setPart] = useState<Part>('columns');
  const { change, refusalOf } = useEditing(view, occasion);
  const [removal, setRemoval] = useState<string | null>(null);
  const shown = tableOfYear(table, year.year);
  const { typed, whileTyping, set } = useTypedTable(table, (of, parts) =>
    change(of, { type: 'table.set', year: year.id, table: table.id, change: parts }),
  );
  const boards = view.organisations
    .filter(({ id, kind }) => id !== year.organisation && (isBoard(kind) || kind === 'company'))
    .map(({ id, name }) => ({ id, word: name.heading }));
  const editing: TableEditing = { model: year, table, shown, boards, set, refusalOf };
  const layouts = (value: typeof year.layouts): ModelChange => ({ type: 'model.set', year: year.id, field: 'layouts', value });
  const move = (by: -1 | 1) => {
    const others = year.tables.filter(({ id }) => id !== table.id);
    const place = year.tables.findIndex(({ id }) => id === table.id) + by;
    change('table', { type: 'table.move', year: year.id, table: table.id, after: others[place - 1]?.id ?? null });
  };
  const remove = async () => {
    const isPlaced = year.layouts.some((layout) => chapterWith(layout, table.id) !== null);
    const gone: ModelChange = { type: 'table.remove', year: year.id, table: table.id };
    const without = layouts(year.layouts.map((layout) => withTableIn(layout, table.id, null)));
    const error = await changeModel(isPlaced ? [without, gone] : [gone], 'model');
    if (error === null) onClose();
    else setRemoval(error.message);
  };
  const List = part === 'table' ? null : LISTS[part];
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus(), []);
  useEscape(onClose);
  const isLocked = view.occasions.some(({ state }) => state === 'locked');
  return (
    <View
      title={t('table:editing', { title: shown.title })}
      tools={<Button onPress={onClose}>{t('table:done')}</Button>}
      note={isLocked ? <ViewNote>{t('table:locked')}</ViewNote> : undefined}
    >
      <div ref={frame} className={`${model.columns} ${styles.even}`}>
        <div className={model.editor}>
          <Choice
            label={t('table:parts')}
            options={PARTS.map((id) => ({ id, content: t(`table:part.${id}`) }))}
            value={part}
            onChange={(chosen) => setPart(chosen ?? 'columns')}
          />
          <p className={styles.hint}>{t('table:years')}</p>
          <Refusal>{refusalOf('add') ?? removal}</Refusal>
          <WhileTyping value={whileTyping}>
            {List === null ? (
              <TablePart
                {...editing}
                occasion={occasion}
                onPlace={(layout, chapter) =>
                  change(
                    'table',
                    layouts(year.layouts.map((one) => (one.id === layout ? withTableIn(one, table.id, chapter) : one))),
                  )
                }
                onMove={move}
                onRemove={() => void remove()}
              />
            ) : (
              <List {...editing} />
            )}
          </WhileTyping>
        </div>
        <TablePreview year={year} table={typed} cells={cells} />
      </div>
    </View>
  );
}
