import { createColumnHelper, createExpandedRowModel, rowExpandingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo, useRef, useState } from 'react';
import type { GridColumn, GridNode } from '../../shared/grid/cell.ts';

const features = tableFeatures({ rowExpandingFeature, expandedRowModel: createExpandedRowModel() });

/** Where a row stands, without what it holds: the table is built anew only when rows come, go or move, not when a cell changes. */
interface Branch {
  readonly id: string;
  readonly parent: string | null;
}

/** The rows that are to be seen, given which are folded; everything is open at first. */
export function useTreeTable<Node extends GridNode>(nodes: readonly Node[], columns: readonly GridColumn<Node>[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const branches = useBranches(nodes);
  const children = useMemo(() => byParent(branches), [branches]);
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Branch>();
    return helper.columns(columns.map((column) => helper.display({ id: column.id, header: column.heading })));
  }, [columns]);
  const expanded = useMemo<true | Record<string, boolean>>(
    () =>
      folded.size === 0 ? true : Object.fromEntries(branches.filter(({ id }) => !folded.has(id)).map(({ id }) => [id, true])),
    [branches, folded],
  );
  const table = useTable<typeof features, Branch>({
    features,
    columns: definitions,
    data: children.get(null) ?? NOTHING,
    getRowId: ({ id }) => id,
    getSubRows: ({ id }) => children.get(id),
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

/** Where the rows stand; the same list as long as they stand so. */
function useBranches(nodes: readonly GridNode[]): readonly Branch[] {
  const last = useRef<readonly Branch[]>([]);
  return useMemo(() => {
    const before = last.current;
    const isSame =
      before.length === nodes.length &&
      nodes.every(({ id, parent }, at) => before[at]?.id === id && before[at].parent === parent);
    if (!isSame) last.current = nodes.map(({ id, parent }) => ({ id, parent }));
    return last.current;
  }, [nodes]);
}

function byParent(branches: readonly Branch[]): ReadonlyMap<string | null, Branch[]> {
  const children = new Map<string | null, Branch[]>();
  for (const branch of branches) {
    const own = children.get(branch.parent);
    if (own === undefined) children.set(branch.parent, [branch]);
    else own.push(branch);
  }
  return children;
}
