import type { TableDefinition } from '../../figures/definition.ts';
import type { ChapterPart } from '../../model/layout.ts';

type TablePart = Extract<ChapterPart, { type: 'table' }>;

/** A table with the columns and rows that a document prints of it; figures are computed from the whole. */
export function printedTable(table: TableDefinition, { columns, rows }: Pick<TablePart, 'columns' | 'rows'>): TableDefinition {
  const chosen = columns === undefined ? table.columns : table.columns.filter(({ id }) => columns.includes(id));
  const sums = table.rows.filter(({ kind }) => kind === 'subtotal' || kind === 'total');
  return {
    ...table,
    columns: chosen.length === 0 ? table.columns : chosen,
    rows: rows === 'sums' && sums.length > 0 ? sums : table.rows,
  };
}
