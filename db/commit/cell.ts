import type { Command } from '../../shared/api/commands.ts';
import { isSaid } from '../../shared/figures/cell-about.ts';
import type { TableColumn } from '../../shared/figures/definition.ts';
import { parseTypedNumber } from '../../shared/figures/parse.ts';
import type { Subject } from '../log/subject.ts';
import { cellNames } from './names.ts';
import { type FieldPlan, type Known, type NeededRow, neededRow, openOccasion, planFor, textOrNull } from './plan.ts';
import { lastPosition } from './position.ts';
import { columnOf, rowOf, tableOf } from './table-of.ts';

type OnCell<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** One cell of a table on an occasion: an exact decimal in a number column where the text is one, else as typed. */
export function planCell(known: Known, command: OnCell<'cell.set'>): FieldPlan {
  const { key, column, ...cell } = cellAt(known, command);
  const typed = textOrNull(command.value);
  const number = typed !== null && column.type === 'number' ? parseTypedNumber(typed) : null;
  return planFor('table_cell', key, 'value', {
    value: number ?? typed,
    typed: true,
    subject: { about: 'cell', names: cell.names },
    needs: cell.needs,
  });
}

/** Where the figure of a cell came from; a source that says nothing is none. */
export function planCellSource(known: Known, command: OnCell<'cell.source'>): FieldPlan {
  const { key, names, needs } = cellAt(known, command);
  const { value } = command;
  return planFor('table_cell', key, 'source', {
    value: value !== null && isSaid(value) ? value : null,
    typed: true,
    subject: { about: 'cell-source', names },
    needs,
  });
}

export function planCellNote(known: Known, command: OnCell<'cell.note'>): FieldPlan {
  const { key, names, needs } = cellAt(known, command);
  return planFor('table_cell', key, 'note', {
    value: textOrNull(command.value),
    typed: true,
    subject: { about: 'cell-note', names },
    needs,
  });
}

interface CellAt {
  readonly key: readonly string[];
  readonly column: TableColumn;
  readonly names: Subject['names'];
  readonly needs: readonly NeededRow[];
}

function cellAt(known: Known, command: OnCell<'cell.set' | 'cell.source' | 'cell.note'>): CellAt {
  const { occasion } = command;
  const { year } = openOccasion(known.reader, occasion);
  const model = known.modelOf(year);
  const table = tableOf(model, command.table);
  const row = rowOf(table, command.row);
  const column = columnOf(table, command.column);
  const key = [occasion, table.id, row.id, column.id];
  return {
    key,
    column,
    names: cellNames(table, row, column, model.year),
    needs: [neededTable(known, occasion, table.id), neededRow('table_cell', key, { value: null, source: null, note: null })],
  };
}

/** The row of a table on an occasion, which all that is said of its figures belongs to. */
export function neededTable({ reader }: Pick<Known, 'reader'>, occasion: string, table: string): NeededRow {
  return neededRow('occasion_table', [occasion, table], { position: lastPosition(reader, 'occasion_table', occasion) });
}
