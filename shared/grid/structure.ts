/** A row of a tree in its order among its siblings. */
export interface TreeNode {
  readonly id: string;
  readonly parent: string | null;
}

/** Where a row stands: under a parent, after a sibling; null for the top, and for the first place. */
export interface Placement {
  readonly parent: string | null;
  readonly after: string | null;
}

export interface Move extends Placement {
  readonly item: string;
}

/**
 * What moves when rows are moved up, down, in or out, in the order it is to be done. A row that cannot go further stays; what stands
 * under a row goes with it.
 */
export function movesOf(nodes: readonly TreeNode[], what: 'up' | 'down' | 'indent' | 'outdent', rows: readonly string[]): Move[] {
  const tree = treeOf(nodes);
  const tops = topsOf(nodes, rows);
  const isBackward = what === 'down' || what === 'outdent';
  const moves: Move[] = [];
  // A row that the one before it could not pass, does not pass either: the rows keep their order.
  const stuck = new Set<string>();
  for (const item of isBackward ? tops.toReversed() : tops) {
    const place = placeAfter(tree, what, item, stuck);
    if (place === null) stuck.add(item);
    else {
      moves.push({ item, ...place });
      tree.move(item, place);
    }
  }
  return moves;
}

/** Where a new row comes: below a row, or last of those under it. */
export function placeOfNew(nodes: readonly TreeNode[], row: string, as: 'sibling' | 'child'): Placement {
  const { parentOf, childrenOf } = treeOf(nodes);
  if (as === 'sibling') return { parent: parentOf(row), after: row };
  return { parent: row, after: childrenOf(row).at(-1) ?? null };
}

/** A row to come, with its level: 1 at the top. */
export interface PlaceAtLevel extends Placement {
  readonly level: number;
}

/**
 * Where new rows come below the last row of a tree, one after the other, each at the level it asks for. One that asks for none stands
 * beside the row before it, and none stands more than one level below that.
 */
export function placesBelow(
  nodes: readonly TreeNode[],
  last: string | null,
  rows: readonly { readonly id: string; readonly level: number | null }[],
): PlaceAtLevel[] {
  const { parentOf, childrenOf } = treeOf(nodes);
  const path: string[] = [];
  for (let row: string | null = last; row !== null; row = parentOf(row)) path.unshift(row);
  const newest = new Map<string | null, string>();
  return rows.map(({ id, level: wanted }) => {
    const level = Math.min(Math.max(wanted ?? path.length, 1), path.length + 1);
    const parent = path[level - 2] ?? null;
    const after = newest.get(parent) ?? childrenOf(parent).at(-1) ?? null;
    newest.set(parent, id);
    path.splice(level - 1, path.length, id);
    return { parent, after, level };
  });
}

/** The rows that none of the other rows stands above. */
export function topsOf(nodes: readonly TreeNode[], rows: readonly string[]): string[] {
  const { parentOf } = treeOf(nodes);
  const all = new Set(rows);
  const isUnder = (row: string): boolean => {
    const parent = parentOf(row);
    return parent !== null && (all.has(parent) || isUnder(parent));
  };
  return rows.filter((row) => !isUnder(row));
}

/** The row that the cursor comes to when rows are removed: the next sibling, the one before, or the parent. */
export function leftAfter(nodes: readonly TreeNode[], removed: readonly string[]): string | null {
  const gone = new Set(removed);
  const last = removed.at(-1);
  if (last === undefined) return null;
  const { parentOf, childrenOf } = treeOf(nodes);
  const siblings = childrenOf(parentOf(last));
  const at = siblings.indexOf(last);
  const isLeft = (row: string) => !gone.has(row);
  return siblings.slice(at).find(isLeft) ?? siblings.slice(0, at).findLast(isLeft) ?? parentOf(last);
}

type Tree = ReturnType<typeof treeOf>;

function treeOf(nodes: readonly TreeNode[]) {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const children = new Map<string | null, string[]>();
  for (const { id, parent } of nodes) children.set(parent, [...(children.get(parent) ?? []), id]);
  const childrenOf = (parent: string | null): readonly string[] => children.get(parent) ?? [];
  const parentOf = (row: string): string | null => parents.get(row) ?? null;
  return {
    parentOf,
    childrenOf,
    move: (row: string, { parent, after }: Placement) => {
      const left = parentOf(row);
      children.set(
        left,
        childrenOf(left).filter((one) => one !== row),
      );
      const siblings = childrenOf(parent);
      children.set(parent, siblings.toSpliced(after === null ? 0 : siblings.indexOf(after) + 1, 0, row));
      parents.set(row, parent);
    },
  };
}

function placeAfter({ parentOf, childrenOf }: Tree, what: string, row: string, stuck: ReadonlySet<string>): Placement | null {
  const parent = parentOf(row);
  const siblings = childrenOf(parent);
  const at = siblings.indexOf(row);
  const [before, next] = [siblings[at - 1], siblings[at + 1]];
  switch (what) {
    case 'up':
      return before === undefined || stuck.has(before) ? null : { parent, after: siblings[at - 2] ?? null };
    case 'down':
      return next === undefined || stuck.has(next) ? null : { parent, after: next };
    case 'indent':
      return before === undefined || stuck.has(before) ? null : { parent: before, after: childrenOf(before).at(-1) ?? null };
    default:
      return parent === null ? null : { parent: parentOf(parent), after: parent };
  }
}
