import { t } from '../../../text/messages/index.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

interface Node {
  readonly id: string;
  readonly parent: string | null;
}

/** Chains of parents that come back to where they began; each ring is named once, at the first of its members in the file. */
export function parentCycles(list: Path, nodes: readonly Node[]): Problem[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  const inRing = new Set<string>();
  return nodes.flatMap(({ id }, index) => {
    const ring = inRing.has(id) ? null : ringFrom(id, parents);
    for (const member of ring ?? []) {
      inRing.add(member);
    }
    return ring === null ? [] : [problemAt([...list, index, 'parent'], t('exchange:cycle', { ring: [...ring, id].join(' → ') }))];
  });
}

/** The way up from a node when it comes back to that very node; null when it ends, or ends in a ring further up. */
function ringFrom(start: string, parents: ReadonlyMap<string, string | null>): string[] | null {
  const way = new Set<string>([start]);
  let at = parents.get(start) ?? null;
  while (at !== null && !way.has(at)) {
    way.add(at);
    at = parents.get(at) ?? null;
  }
  return at === start ? [...way] : null;
}
