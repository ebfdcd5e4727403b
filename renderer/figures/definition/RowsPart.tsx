import { useState } from 'react';
import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { TableRow } from '../../../shared/figures/definition.ts';
import { formulaSentence } from '../../../shared/figures/formula-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { newId } from '../../data/new-id.ts';
import { TextField } from '../../model/fields.tsx';
import { changed, moved } from '../../model/lists.ts';
import { Button } from '../../ui/Button.tsx';
import { Entry } from './Entry.tsx';
import { linesOf, type TableEditing } from './editing.ts';
import { RowFields } from './RowFields.tsx';

/** The rows in order; one at a time is open. */
export function RowsPart(editing: TableEditing) {
  const { table, shown, set, refusalOf } = editing;
  const { rows } = table;
  const [open, setOpen] = useState<string | null>(null);
  const words = new TableWords(shown, new Map());
  const send = (of: string, value: TableRow[]) => set(of, { rows: value });
  const insert = (index: number) => {
    const row = newRow(t('table:row.new'));
    send('add', rows.toSpliced(index, 0, row));
    setOpen(row.id);
  };
  return (
    <>
      {rows.map((row, index) => {
        const thing = row.kind === 'blank' ? t('table:row.kinds.blank') : words.row(row.id);
        return (
          <Entry
            key={row.id}
            look={row.kind}
            thing={thing}
            about={
              row.formula === undefined
                ? t(`table:row.kinds.${row.kind}`)
                : formulaSentence(shown, { along: 'column', formula: row.formula }, row.id)
            }
            isOpen={open === row.id}
            onToggle={() => setOpen(open === row.id ? null : row.id)}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            onMove={(by) => send(row.id, moved(rows, index, by))}
            onRemove={rows.length === 1 ? null : () => send(row.id, rows.toSpliced(index, 1))}
            refusal={refusalOf(row.id)}
          >
            <RowFields
              {...editing}
              row={row}
              thing={thing}
              onChange={(next) => send(row.id, changed(rows, index, next))}
              onReplace={(next) => send(row.id, rows.toSpliced(index, 1, next))}
            />
            <Button onPress={() => insert(index + 1)}>{t('table:row.addAfter')}</Button>
          </Entry>
        );
      })}
      <Button onPress={() => insert(rows.length)}>{t('table:row.add')}</Button>
      <TextField
        key={rows.length}
        label={t('table:row.addMany')}
        thing={shown.title}
        value=""
        optional
        lines
        onChange={(typed) => send('add', [...rows, ...linesOf(typed).map(newRow)])}
      />
    </>
  );
}

function newRow(label: string): TableRow {
  return { id: newId(), label, kind: 'item', decimals: null };
}
