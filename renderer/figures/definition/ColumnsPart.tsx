import { useState } from 'react';
import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { TableColumn, TableDefinition } from '../../../shared/figures/definition.ts';
import { formulaSentence } from '../../../shared/figures/formula-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { newId } from '../../data/new-id.ts';
import { changed, moved } from '../../model/lists.ts';
import { Button } from '../../ui/Button.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import { Entry } from './Entry.tsx';
import type { TableEditing } from './editing.ts';

/** The columns in order; one at a time is open. */
export function ColumnsPart(editing: TableEditing) {
  const { table, shown, set, refusalOf } = editing;
  const { columns } = table;
  const [open, setOpen] = useState<string | null>(null);
  const words = new TableWords(shown, new Map());
  const send = (of: string, value: TableColumn[]) => set(of, { columns: value });
  return (
    <>
      {columns.map((column, index) => {
        const thing = words.column(column.id) || t('table:column.unnamed', { number: index + 1 });
        return (
          <Entry
            key={column.id}
            look="item"
            thing={thing}
            about={aboutOf(column, shown, words)}
            isOpen={open === column.id}
            onToggle={() => setOpen(open === column.id ? null : column.id)}
            isFirst={index === 0}
            isLast={index === columns.length - 1}
            onMove={(by) => send(column.id, moved(columns, index, by))}
            onRemove={columns.length === 1 ? null : () => send(column.id, columns.toSpliced(index, 1))}
            refusal={refusalOf(column.id)}
          >
            <ColumnFields
              {...editing}
              column={column}
              thing={thing}
              onChange={(next) => send(column.id, changed(columns, index, next))}
              onReplace={(next) => send(column.id, columns.toSpliced(index, 1, next))}
            />
          </Entry>
        );
      })}
      <Button
        onPress={() => {
          const column = newColumn();
          send('add', [...columns, column]);
          setOpen(column.id);
        }}
      >
        {t('table:column.add')}
      </Button>
    </>
  );
}

/** What stands in a column, in a sentence: how it is computed, or what it prints of another. */
function aboutOf({ id, type, formula, lastVersionOf }: TableColumn, shown: TableDefinition, words: TableWords): string {
  if (formula !== undefined) return formulaSentence(shown, { along: 'row', formula }, id);
  if (lastVersionOf !== undefined) return t('cell:fromVersion', { column: words.column(lastVersionOf) });
  return t(`table:column.types.${type}`);
}

function newColumn(): TableColumn {
  return { id: newId(), group: null, heading: t('table:column.new'), type: 'number', decimals: 1, numberStyle: null };
}
