import type { FiguresInFile } from '../../../shared/api/figure-files.ts';
import { cellName } from '../../../shared/figures/import/sheet.ts';

/** What a cell of a sheet is for the table: a label that is known, a figure that is taken or refused, or nothing. */
export type CellRole = 'label' | 'figure' | 'refused';

export interface Places {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly roleOf: (row: number, column: number) => CellRole | undefined;
}

/** What of a sheet is taken into the table. */
export function placesOf(found: FiguresInFile['found']): Places {
  const rows = new Set(found?.block.rows.filter(({ row }) => row !== null).map(({ at }) => at));
  const columns = new Set(found?.block.columns.filter(({ column }) => column !== null).map(({ at }) => at));
  const refused = new Set(found?.preview.cells.filter(({ kind }) => kind === 'refused').map(({ from }) => from));
  return {
    rows,
    columns,
    roleOf: (row, column) => {
      if (!rows.has(row)) return undefined;
      if (column === found?.block.labels) return 'label';
      if (!columns.has(column)) return undefined;
      return refused.has(cellName(row, column)) ? 'refused' : 'figure';
    },
  };
}
