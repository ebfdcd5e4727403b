import type { Command } from '../../shared/api/commands.ts';
import { parseTypedNumber } from '../../shared/figures/parse.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { cellNames } from './names.ts';
import { type FieldPlan, type Known, neededRow, openOccasion, planFor, textOrNull } from './plan.ts';
import { lastPosition } from './position.ts';

/** One cell of a table on an occasion: an exact decimal in a number column where the text is one, else as typed. */
export function planCell(known: Known, command: Extract<Command, { type: 'cell.set' }>): FieldPlan {
  const { occasion, row, column } = command;
  const { year } = openOccasion(known.reader, occasion);
  const model = known.modelOf(year);
  const table = model.tables.find(({ id }) => id === command.table);
  if (table === undefined) return refuse('not-found', t('store:table-not-found'), { field: 'table', details: command.table });
  const inRow = table.rows.find(({ id }) => id === row);
  if (inRow === undefined) return refuse('not-found', t('store:row-not-found'), { field: 'row', details: row });
  const inColumn = table.columns.find(({ id }) => id === column);
  if (inColumn === undefined) return refuse('not-found', t('store:column-not-found'), { field: 'column', details: column });

  const typed = textOrNull(command.value);
  const number = typed !== null && inColumn.type === 'number' ? parseTypedNumber(typed) : null;
  const key = [occasion, table.id, row, column];
  return planFor('table_cell', key, 'value', {
    value: number ?? typed,
    typed: true,
    subject: {
      about: 'cell',
      names: cellNames(table, inRow, inColumn, model.year),
    },
    needs: [
      neededRow('occasion_table', [occasion, table.id], { position: lastPosition(known.reader, 'occasion_table', occasion) }),
      neededRow('table_cell', key, { value: null }),
    ],
  });
}
