import type { Command } from '../../shared/api/commands.ts';
import type { CellSource } from '../../shared/figures/cell-about.ts';
import { isSaid } from '../../shared/figures/cell-source.ts';
import type { TableColumn } from '../../shared/figures/definition.ts';
import { parseTypedNumber } from '../../shared/figures/parse.ts';
import { joinKey } from '../log/entities.ts';
import type { Subject } from '../log/subject.ts';
import { cellNames } from './names.ts';
import {
  type FieldPlan,
  type Known,
  makeNeeded,
  type NeededRow,
  neededRow,
  openOccasion,
  type Plan,
  planFor,
  textOrNull,
} from './plan.ts';
import { lastPosition } from './position.ts';
import { columnOf, rowOf, tableOf } from './table/known-table.ts';

type OnCell<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** One cell of a table on an occasion: an exact decimal in a number column where the text is one, else as typed. */
export function planCell(known: Known, command: OnCell<'cell.set'>): Plan {
  const { key, column, names, needs } = cellAt(known, command);
  const typed = textOrNull(command.value);
  const number = typed !== null && column.type === 'number' ? parseTypedNumber(typed) : null;
  const value = number ?? typed;
  const subject = { about: 'cell', names } as const;
  const { source } = command;
  if (source === undefined) return planFor('table_cell', key, 'value', { value, typed: true, subject, needs });
  return {
    subject,
    changesModel: false,
    work: (log) => {
      makeNeeded(known.reader, log, needs);
      log.set('table_cell', joinKey(key), 'value', value);
      // What the source gave is written as it is kept.
      const given = source !== null && source.figure === command.value ? { ...source, figure: value } : source;
      log.set('table_cell', joinKey(key), 'source', sayingSource(given));
    },
  };
}

/** Where the figure of a cell came from; a source that says nothing is none. */
export function planCellSource(known: Known, command: OnCell<'cell.source'>): FieldPlan {
  const { key, names, needs } = cellAt(known, command);
  return planFor('table_cell', key, 'source', {
    value: sayingSource(command.value),
    typed: true,
    subject: { about: 'cell-source', names },
    needs,
  });
}

function sayingSource(source: CellSource | null): CellSource | null {
  return source !== null && isSaid(source) ? source : null;
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
