import type { TableDefinition } from '../figures/definition.ts';
import { listed } from '../text/listed.ts';
import { t } from '../text/messages/index.ts';
import { boardsCellOf } from './from-boards.ts';

/** What a row or a column of a table has of the boards: in which of its cells, and what is lacking where it has none. */
export function boardsCellWords(
  definition: TableDefinition,
  line: { readonly row: string } | { readonly column: string },
): string {
  const isRow = 'row' in line;
  const rows = isRow ? definition.rows.filter(({ id }) => id === line.row) : definition.rows;
  const columns = isRow ? definition.columns : definition.columns.filter(({ id }) => id === line.column);
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = boardsCellOf(row, column);
      return cell === null ? [] : [{ name: isRow ? column.heading : row.label, isCompared: cell.isCompared }];
    }),
  );
  if (cells.length === 0) return t(isRow ? 'table:boards.noneInRow' : 'table:boards.noneInColumn');
  const [shown, filled] = [cells.filter(({ isCompared }) => isCompared), cells.filter(({ isCompared }) => !isCompared)];
  return [
    ...(filled.length === 0 ? [] : [t('table:boards.filled', { cells: listed(filled.map(({ name }) => name)) })]),
    ...(shown.length === 0 ? [] : [t('table:boards.shown', { cells: listed(shown.map(({ name }) => name)) })]),
  ].join(' ');
}
