import type { ComputedTable, Figure, Place } from '../compute/compute.ts';
import { digitsOf, type Exact } from '../compute/exact.ts';
import type { Rule } from '../compute/rules.ts';
import type { NumberStyle, TableColumn, TableDefinition, TableRow } from '../definition.ts';
import type { MovedUnit } from '../moved-units.ts';
import { numberOf } from './comparison.ts';
import type { TableWords } from './sentence.ts';

/** A table with what stands in it. */
export interface CheckedTable {
  readonly definition: TableDefinition;
  readonly computed: ComputedTable;
}

/** What figures are compared with besides their own table. */
export interface CheckContext {
  readonly styles: ReadonlyMap<string, NumberStyle>;
  /** The tables of the same occasion, by id. */
  readonly tables: ReadonlyMap<string, CheckedTable>;
  /** The same of the same occasion a year before, where there is one. */
  readonly earlier: ReadonlyMap<string, CheckedTable>;
  /** What has moved between organisations since then. */
  readonly moved: readonly MovedUnit[];
}

/** A cell with a figure, as the checks see it. */
export interface Cell {
  readonly table: CheckedTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly figure: Figure;
  readonly stands: Exact;
  readonly words: TableWords;
}

export function figureOf({ table, row, column }: Cell, { along }: Rule, id: string): Figure {
  return along === 'row' ? table.computed.figureAt(row.id, id) : table.computed.figureAt(id, column.id);
}

export function placeAt({ row, column }: Cell, { along }: Rule, id: string): Place {
  return along === 'row' ? { row: row.id, column: id } : { row: id, column: column.id };
}

export function placeOf({ row, column }: Cell): Place {
  return { row: row.id, column: column.id };
}

export function digitsAt({ computed }: CheckedTable, { row, column }: Place): string {
  const figure = computed.figureAt(row, column);
  const value = numberOf(figure);
  return value === null ? '' : digitsOf(value, figure.decimals);
}
