import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftAfter, type Move, movesOf, placeOfNew, placesBelow, type TreeNode, topsOf } from '../../../shared/grid/structure.ts';

/** Any tree: each row stands at the top or under one before it. */
const anyTree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 10 })
  .map((seeds) =>
    seeds.map((seed, at): TreeNode => ({ id: `r${at}`, parent: seed % (at + 1) === 0 ? null : `r${(seed % (at + 1)) - 1}` })),
  );
const anyChoice = anyTree.chain((nodes) =>
  fc.tuple(
    fc.constant(nodes),
    fc.constantFrom('up', 'down', 'indent', 'outdent' as const),
    fc.subarray(
      nodes.map(({ id }) => id),
      { minLength: 1 },
    ),
  ),
);

/** The tree after the moves, as a store carries them out: each must say a place that is there. */
function moved(nodes: readonly TreeNode[], moves: readonly Move[]): readonly TreeNode[] {
  return moves.reduce<readonly TreeNode[]>((now, { item, parent, after }) => {
    const rest = now.filter(({ id }) => id !== item);
    const at = after === null ? rest.findIndex((one) => one.parent === parent) : rest.findIndex(({ id }) => id === after);
    if (after !== null) expect(rest[at]?.parent).toBe(parent);
    const place = after === null ? (at < 0 ? rest.length : at) : at + 1;
    return rest.toSpliced(place, 0, { id: item, parent });
  }, nodes);
}

function ancestors(nodes: readonly TreeNode[], row: string): readonly string[] {
  const parent = nodes.find(({ id }) => id === row)?.parent ?? null;
  return parent === null ? [] : [parent, ...ancestors(nodes, parent)];
}

const PLAN: readonly TreeNode[] = [
  { id: 'p', parent: null },
  { id: 'm1', parent: 'p' },
  { id: 'i1', parent: 'm1' },
  { id: 'i2', parent: 'm1' },
  { id: 'm2', parent: 'p' },
  { id: 'm3', parent: 'p' },
];

describe('rows of a plan', () => {
  it('are moved among their siblings, and into and out of the row above', () => {
    expect(movesOf(PLAN, 'up', ['m2'])).toEqual([{ item: 'm2', parent: 'p', after: null }]);
    expect(movesOf(PLAN, 'down', ['m1'])).toEqual([{ item: 'm1', parent: 'p', after: 'm2' }]);
    expect(movesOf(PLAN, 'indent', ['m2'])).toEqual([{ item: 'm2', parent: 'm1', after: 'i2' }]);
    expect(movesOf(PLAN, 'outdent', ['i1'])).toEqual([{ item: 'i1', parent: 'p', after: 'm1' }]);
    expect(movesOf(PLAN, 'up', ['m1'])).toEqual([]);
    expect(movesOf(PLAN, 'outdent', ['p'])).toEqual([]);
  });

  it('are moved together and keep their order', () => {
    expect(movesOf(PLAN, 'up', ['m2', 'm3'])).toEqual([
      { item: 'm2', parent: 'p', after: null },
      { item: 'm3', parent: 'p', after: 'm2' },
    ]);
    expect(movesOf(PLAN, 'up', ['m1', 'm2'])).toEqual([]);
  });

  it('stay a tree with the same rows, whatever is moved', () => {
    fc.assert(
      fc.property(anyChoice, ([nodes, what, rows]) => {
        const after = moved(nodes, movesOf(nodes, what, rows));
        expect(after.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
        for (const { id } of after) expect(ancestors(after, id)).not.toContain(id);
      }),
    );
  });

  it('get new rows below and under them', () => {
    expect(placeOfNew(PLAN, 'm1', 'sibling')).toEqual({ parent: 'p', after: 'm1' });
    expect(placeOfNew(PLAN, 'm1', 'child')).toEqual({ parent: 'm1', after: 'i2' });
    expect(placeOfNew(PLAN, 'm2', 'child')).toEqual({ parent: 'm2', after: null });
  });

  it('are removed with all under them, and the cursor goes to what is nearest', () => {
    expect(topsOf(PLAN, ['m1', 'i1', 'm2'])).toEqual(['m1', 'm2']);
    expect(leftAfter(PLAN, ['m2'])).toBe('m3');
    expect(leftAfter(PLAN, ['m3'])).toBe('m2');
    expect(leftAfter(PLAN, ['i1', 'i2'])).toBe('m1');
    expect(leftAfter(PLAN, ['p'])).toBeNull();
  });
});

describe('rows put in below the last', () => {
  const levels = (...wanted: (number | null)[]) => wanted.map((level, at) => ({ id: `n${at}`, level }));

  it('stand at the level they ask for, each after the one before it there', () => {
    const nodes = [
      { id: 'p', parent: null },
      { id: 'm', parent: 'p' },
      { id: 'i', parent: 'm' },
    ];
    expect(placesBelow(nodes, 'i', levels(null, 2, 3, 3, 1, 9, 2))).toEqual([
      { parent: 'm', after: 'i', level: 3 },
      { parent: 'p', after: 'm', level: 2 },
      { parent: 'n1', after: null, level: 3 },
      { parent: 'n1', after: 'n2', level: 3 },
      { parent: null, after: 'p', level: 1 },
      { parent: 'n4', after: null, level: 2 },
      { parent: 'n4', after: 'n5', level: 2 },
    ]);
  });

  it('come in their own order at the end of any tree', () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.array(fc.option(fc.integer({ min: -1, max: 9 }), { nil: null }), { maxLength: 8 }),
        (nodes, wanted) => {
          const order = (tree: readonly TreeNode[], parent: string | null = null): string[] =>
            tree.filter((one) => one.parent === parent).flatMap(({ id }) => [id, ...order(tree, id)]);
          const before = order(nodes);
          const rows = levels(...wanted);
          const places = placesBelow(nodes, before.at(-1) ?? '', rows);
          const after = moved(
            nodes,
            places.map(({ parent, after: sibling }, at) => ({ item: rows[at]?.id ?? '', parent, after: sibling })),
          );
          expect(order(after)).toEqual([...before, ...rows.map(({ id }) => id)]);
          expect(rows.map(({ id }) => ancestors(after, id).length + 1)).toEqual(places.map(({ level }) => level));
        },
      ),
    );
  });
});
