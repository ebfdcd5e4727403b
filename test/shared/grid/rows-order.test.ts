import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, GridNode } from '../../../shared/grid/cell.ts';
import { findCells } from '../../../shared/grid/find.ts';
import { inTreeOrder, sortedRows, withAncestors } from '../../../shared/grid/rows-order.ts';
import { choice, text } from './cells.ts';

const row = (id: string, parent: string | null = null): GridNode => ({ id, parent, weight: 'item' });
const named = (title: string): Cell => ({ kind: 'name', text: title, word: title === 'annat' ? null : 'Effektmål' });
const ids = (nodes: readonly GridNode[]) => nodes.map(({ id }) => id).join('');
const anyTree = fc
  .array(fc.nat(), { maxLength: 12 })
  .map((seeds) => seeds.map((seed, at) => row(`r${at}`, seed % (at + 1) === 0 ? null : `r${(seed % (at + 1)) - 1}`)));

describe('the order of rows', () => {
  it('is Swedish, with numbers by their size, statuses by their scale, and what is empty last', () => {
    const values: Record<string, string | null> = { a: 'ö', b: '10 %', c: null, d: 'ä', e: '9 %' };
    const by = (descending: boolean) =>
      ids(
        sortedRows(
          Object.keys(values).map((id) => row(id)),
          ({ id }) => text(values[id] ?? null),
          descending,
        ),
      );
    expect([by(false), by(true)]).toEqual(['ebdac', 'adbec']);
    const colours: Record<string, string | null> = { a: 'rod', b: null, c: 'gron' };
    expect(
      ids(
        sortedRows(
          Object.keys(colours).map((id) => row(id)),
          ({ id }) => choice(colours[id] ?? null),
          false,
        ),
      ),
    ).toBe('cab');
  });

  it('goes by the size of what a value begins with, whatever is typed about it and after it', () => {
    const values = ['−5', '12,5 %', 'ca 13', '< 90 dagar', 'minst 100', '703 ton', '3 063 st', '12 000 000 kr', 'Fler än i fjol'];
    const sorted = (of: readonly string[], descending: boolean) =>
      sortedRows(
        of.map((id) => row(id)),
        ({ id }) => text(id),
        descending,
      ).map(({ id }) => id);
    expect(sorted(values.toReversed(), false)).toEqual(values);
    expect(sorted(values, true)).toEqual(values.toReversed());
    expect(sorted(['6,9', '6,10', '6'], false)).toEqual(['6', '6,10', '6,9']);
    const dates = ['2024-12-31', '2025-01-24', '2025-02-07'];
    expect(sorted(dates, true)).toEqual(dates.toReversed());
  });

  it('leaves no row out', () => {
    fc.assert(
      fc.property(anyTree, fc.boolean(), (nodes, descending) => {
        const sorted = sortedRows(nodes, ({ id }) => text(id), descending);
        expect(sorted.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('a filter', () => {
  it('keeps what matches and everything above it, in order, and nothing else', () => {
    fc.assert(
      fc.property(anyTree, fc.func(fc.boolean()), (nodes, matches) => {
        const kept = withAncestors(nodes, ({ id }) => matches(id));
        const all = new Set(kept.map(({ id }) => id));
        for (const node of nodes) if (matches(node.id)) expect(all.has(node.id)).toBe(true);
        for (const { id, parent } of kept) {
          if (parent !== null) expect(all.has(parent)).toBe(true);
          const isAbove = (one: GridNode): boolean => {
            const over = nodes.find((other) => other.id === one.parent);
            return over !== undefined && (over.id === id || isAbove(over));
          };
          expect(matches(id) || nodes.some((one) => matches(one.id) && isAbove(one))).toBe(true);
        }
        expect(kept).toEqual(nodes.filter(({ id }) => all.has(id)));
      }),
    );
  });
});

describe('rows as a tree shows them', () => {
  it('are all there, each after what it stands under', () => {
    fc.assert(
      fc.property(anyTree, (nodes) => {
        const ordered = inTreeOrder(nodes.toReversed());
        expect(ordered.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
        const at = new Map(ordered.map(({ id }, place) => [id, place]));
        for (const { id, parent } of ordered) if (parent !== null) expect(at.get(parent)).toBeLessThan(at.get(id) ?? -1);
      }),
    );
  });

  it('are searched in that order, row by row, without regard to case', () => {
    const nodes = [row('mål'), row('b', 'd'), row('d')];
    const columns = ['id', 'parent'].map((id) => ({
      id,
      heading: id,
      width: 1,
      grow: 0,
      cell: (node: GridNode) => text(id === 'id' ? node.id : node.parent),
    }));
    expect(findCells(nodes, columns, ' D ')).toEqual([
      { row: 'd', column: 'id' },
      { row: 'b', column: 'parent' },
    ]);
    expect(findCells(nodes, columns, 'MÅL')).toEqual([{ row: 'mål', column: 'id' }]);
    expect(findCells(nodes, columns, ' ')).toEqual([]);
  });

  it('are searched by what is seen: the word before a name, and any form of a sign', () => {
    const columns = [{ id: 'name', heading: '', width: 1, grow: 0, cell: ({ id }: GridNode) => named(id) }];
    const nodes = [row('säger ”nära vård” – −5'), row('annat')];
    for (const words of ['effektmål säger', '"nära vård"', '- -5']) {
      expect(findCells(nodes, columns, words), words).toEqual([{ row: nodes[0]?.id, column: 'name' }]);
    }
  });
});
