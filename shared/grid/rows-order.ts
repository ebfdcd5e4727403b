import type { Cell, GridNode } from './cell.ts';
import { textOf } from './cell-text.ts';

/**
 * Rows sorted by a column, each among its siblings: what stands under a row stays there. A status comes in its scale's order, texts
 * in Swedish order with numbers by their size, and what is empty comes last either way.
 */
export function sortedRows<Node extends GridNode>(
  nodes: readonly Node[],
  cellOf: (node: Node) => Cell,
  descending: boolean,
): readonly Node[] {
  const keys = new Map(nodes.map((node) => [node.id, keyOf(cellOf(node))]));
  const collator = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });
  const keyOfNode = ({ id }: Node): Key => keys.get(id) ?? EMPTY;
  return nodes.toSorted((one, other) => {
    const [a, b] = [keyOfNode(one), keyOfNode(other)];
    if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
    const order = a.place - b.place || collator.compare(a.text, b.text);
    return descending ? -order : order;
  });
}

interface Key {
  readonly text: string;
  /** In the scale, for a choice. */
  readonly place: number;
}

const EMPTY: Key = { text: '', place: 0 };

function keyOf(cell: Cell): Key {
  const place = cell.kind === 'choice' ? cell.choices.findIndex(({ id }) => id === cell.value?.id) : 0;
  return { text: textOf(cell), place };
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
