import type { Cell, GridNode } from './cell.ts';
import { compareKeys, EMPTY_KEY, sortKey } from './sort-key.ts';

/**
 * Rows sorted by a column, each among its siblings: what stands under a row stays there. A status comes in its scale's order, a
 * number by its size, a text in Swedish order, and what is empty last either way.
 */
export function sortedRows<Node extends GridNode>(
  nodes: readonly Node[],
  cellOf: (node: Node) => Cell,
  descending: boolean,
): readonly Node[] {
  const keys = new Map(nodes.map((node) => [node.id, sortKey(cellOf(node))]));
  const keyOfNode = ({ id }: Node) => keys.get(id) ?? EMPTY_KEY;
  return nodes.toSorted((one, other) => {
    const [a, b] = [keyOfNode(one), keyOfNode(other)];
    if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
    return descending ? compareKeys(b, a) : compareKeys(a, b);
  });
}

/** The rows that match, with all that they stand under: a row is never seen without its goal. */
export function withAncestors<Node extends GridNode>(nodes: readonly Node[], matches: (node: Node) => boolean): readonly Node[] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const kept = new Set<string>();
  for (const node of nodes) {
    if (!matches(node)) continue;
    for (let id: string | null = node.id; id !== null && !kept.has(id); id = parents.get(id) ?? null) kept.add(id);
  }
  return nodes.filter(({ id }) => kept.has(id));
}

/** The rows as they are seen in a tree: each followed by all that stands under it. */
export function inTreeOrder<Node extends GridNode>(nodes: readonly Node[]): readonly Node[] {
  const children = new Map<string | null, Node[]>();
  for (const node of nodes) {
    const own = children.get(node.parent);
    if (own === undefined) children.set(node.parent, [node]);
    else own.push(node);
  }
  const under = (parent: string | null): Node[] => (children.get(parent) ?? []).flatMap((node) => [node, ...under(node.id)]);
  return under(null);
}
