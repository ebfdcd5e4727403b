import type { FiguresView } from '../../../shared/api/views.ts';
import type { CheckedTable } from '../../../shared/figures/check/cell.ts';
import type { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { TableColumn, TableRow } from '../../../shared/figures/definition.ts';

/** The cell that a panel shows. */
export interface ShownCell {
  readonly table: CheckedTable;
  /** What is entered in the table; undefined when nothing is. */
  readonly entered: FiguresView[number] | undefined;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly words: TableWords;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** What somebody has written in the cell; null where nobody has. */
export function enteredIn({ entered, row, column }: Pick<ShownCell, 'entered' | 'row' | 'column'>): string | null {
  return entered?.cells[row.id]?.[column.id] ?? null;
}
