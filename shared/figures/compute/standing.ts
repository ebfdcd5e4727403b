import type { FilledCells, TableCells, TableDefinition } from '../definition.ts';
import { versionsOf } from '../versions-of.ts';
import { computeTable } from './compute.ts';

type Entered = Pick<TableCells, 'cells' | 'versions'>;

/**
 * The cells that a table is computed from: what is entered, and in the columns for it the last kept version of another column, where
 * nothing else is entered.
 */
export function filledCells({ columns }: TableDefinition, entered: Entered | undefined): FilledCells {
  const { cells = {}, versions = [] } = entered ?? {};
  const filled = columns.flatMap(({ id, lastVersionOf }) => {
    const last = lastVersionOf === undefined ? undefined : versionsOf(versions, lastVersionOf).at(-1);
    return last === undefined ? [] : Object.entries(last.cells).map(([row, value]) => ({ row, column: id, value }));
  });
  if (filled.length === 0) return cells;
  const rows = new Map(Object.entries(cells).map(([row, values]) => [row, { ...values }]));
  for (const { row, column, value } of filled) {
    const values = rows.get(row) ?? {};
    rows.set(row, Object.hasOwn(values, column) ? values : { ...values, [column]: value });
  }
  return Object.fromEntries(rows);
}

/** What stands in a column of a table, row by row: what is entered, else what is computed. */
export function standingIn(definition: TableDefinition, entered: Entered | undefined, column: string): Record<string, string> {
  const { cells } = computeTable(definition, filledCells(definition, entered));
  const standing = Object.entries(cells).flatMap(([row, values]) =>
    Object.entries(values).flatMap(([id, value]) => (id === column ? [[row, value] as const] : [])),
  );
  return Object.fromEntries(standing);
}
