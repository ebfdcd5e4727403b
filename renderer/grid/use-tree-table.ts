import { createColumnHelper, createExpandedRowModel, rowExpandingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Cell, GridColumn, GridNode } from '../../shared/grid/cell.ts';

const features = tableFeatures({ rowExpandingFeature, expandedRowModel: createExpandedRowModel() });

/** The rows that are to be seen, given which are folded; everything is open at first. */
export function useTreeTable<Node extends GridNode>(nodes: readonly Node[], columns: readonly GridColumn<Node>[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const children = useMemo(() => byParent(nodes), [nodes]);
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Node>();
    return helper.columns(
      columns.map((column) => helper.accessor((node): Cell => column.cell(node), { id: column.id, header: column.heading })),
    );
  }, [columns]);
  const expanded = useMemo<true | Record<string, boolean>>(
    () => (folded.size === 0 ? true : Object.fromEntries(nodes.filter(({ id }) => !folded.has(id)).map(({ id }) => [id, true]))),
    [nodes, folded],
  );
  const table = useTable<typeof features, Node>({
    features,
    columns: definitions,
    data: children.get(null) ?? NOTHING,
    getRowId: (node) => node.id,
    getSubRows: (node) => children.get(node.id),
    autoResetExpanded: false,
    state: { expanded },
  });
  const fold = (id: string, shut: boolean) =>
    setFolded((before) => {
      const after = new Set(before);
      if (shut) after.add(id);
      else after.delete(id);
      return after;
    });
  /** Opens everything above a row. */
  const reveal = (id: string) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (let parent = byId.get(id)?.parent ?? null; parent !== null; parent = byId.get(parent)?.parent ?? null)
      fold(parent, false);
  };
  return { rows: table.getRowModel().rows, top: children.get(null)?.length ?? 0, fold, reveal };
}

const NOTHING: never[] = [];

function byParent<Node extends GridNode>(nodes: readonly Node[]): ReadonlyMap<string | null, Node[]> {
  const children = new Map<string | null, Node[]>();
  for (const node of nodes) {
    const own = children.get(node.parent);
    if (own === undefined) children.set(node.parent, [node]);
    else own.push(node);
  }
  return children;
}
