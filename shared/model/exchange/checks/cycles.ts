import { t } from '../../../text/messages/index.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

interface Node {
  readonly id: string;
  readonly parent: string | null;
}

/** So many members of a ring are named; a longer one ends in an ellipsis. */
const MOST_NAMED = 10;

/** Chains of parents that come back to where they began; each ring is named once, at the first of its members in the file. */
export function parentCycles(list: Path, nodes: readonly Node[]): Problem[] {
  const positions = new Map(nodes.map(({ id }, index) => [id, index]));
  return ringsOf(nodes).map((ring) => {
    const places = ring.map((id) => positions.get(id) ?? 0);
    const first = places.reduce((least, place) => Math.min(least, place));
    const start = places.indexOf(first);
    const fromFirst = [...ring.slice(start), ...ring.slice(0, start)];
    const named = fromFirst.length > MOST_NAMED ? [...fromFirst.slice(0, MOST_NAMED), '…'] : fromFirst;
    const words = [...named, ...fromFirst.slice(0, 1)].join(' → ');
    return problemAt([...list, first, 'parent'], t('exchange:cycle', { ring: words }));
  });
}

/** Every ring, each from child to parent. Every node is walked over once, however deep the chains are. */
function ringsOf(nodes: readonly Node[]): string[][] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const settled = new Set<string>();
  return nodes.flatMap(({ id }) => {
    const way = new Set<string>();
    let at: string | null = id;
    while (at !== null && !settled.has(at) && !way.has(at)) {
      way.add(at);
      at = parents.get(at) ?? null;
    }
    for (const member of way) {
      settled.add(member);
    }
    const walked = [...way];
    return at !== null && way.has(at) ? [walked.slice(walked.indexOf(at))] : [];
  });
}
