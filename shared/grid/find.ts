import type { GridColumn, GridNode } from './cell.ts';
import { sought, soughtText } from './cell-text.ts';
import { inTreeOrder } from './rows-order.ts';

/** The cells where the words stand, row by row as they are seen; none for no words. */
export function findCells<Node extends GridNode>(
  nodes: readonly Node[],
  columns: readonly GridColumn<Node>[],
  words: string,
): readonly { readonly row: string; readonly column: string }[] {
  const wanted = sought(words);
  if (wanted === '') return [];
  return inTreeOrder(nodes).flatMap((node) =>
    columns
      .filter((column) => soughtText(column.cell(node)).includes(wanted))
      .map((column) => ({ row: node.id, column: column.id })),
  );
}
