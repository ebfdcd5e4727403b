import { holdsFigures } from '../figures/compute/rules.ts';
import type { TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import type { FromBoards } from '../figures/from-boards.ts';

/** What a cell of the region has of its boards: every field that row and column together must say. */
export interface BoardsCell extends Pick<FromBoards, 'weights'> {
  /** Null for every board. */
  readonly boards: readonly string[] | null;
  readonly table: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Whether it is shown beside the region's own figure, and never taken into it: a mean of rates is a check, and what is computed is. */
  readonly isCompared: boolean;
}

/** Null for a cell that has nothing of the boards. */
export function boardsCellOf(row: TableRow, column: TableColumn): BoardsCell | null {
  const [down, across] = [row.fromBoards, column.fromBoards];
  if (down === undefined || across === undefined || !holdsFigures(row, column)) return null;
  if (down.only?.includes(column.id) === false || across.only?.includes(row.id) === false) return null;
  const { boards, table, rows, columns, weights, compared } = { ...across, ...down };
  if (table === undefined || rows === undefined || columns === undefined) return null;
  return {
    boards: boards ?? null,
    table,
    rows,
    columns,
    isCompared: compared === true || weights !== undefined,
    ...(weights === undefined ? {} : { weights }),
  };
}

/** Whether a table has anything of the boards. */
export function isFromBoards({ rows, columns }: TableDefinition): boolean {
  return rows.some(({ fromBoards }) => fromBoards !== undefined) && columns.some(({ fromBoards }) => fromBoards !== undefined);
}
