import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellRange, cellsOf, isOneCell, rangeBetween, stepIn, wholeColumns, wholeRows } from '../../../shared/grid/range.ts';

const anyPosition = fc.record({ row: fc.nat(6), column: fc.nat(6) });
const anyRange = fc.tuple(anyPosition, anyPosition).map(([one, other]) => rangeBetween(one, other));

function area({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

describe('a range of cells', () => {
  it('lies between two cells, whichever comes first', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (one, other) => {
        expect(rangeBetween(one, other)).toEqual(rangeBetween(other, one));
        expect(cellsOf(rangeBetween(one, other))).toContainEqual(one);
        expect(cellsOf(rangeBetween(one, other))).toContainEqual(other);
      }),
    );
  });

  it('is gone through with Tab and with Enter, each cell once, and back again', () => {
    fc.assert(
      fc.property(anyRange, fc.constantFrom('row', 'column' as const), (range, along) => {
        const first = { row: range.top, column: range.left };
        const seen = [first];
        for (let at = stepIn(range, first, 1, along); at.row !== first.row || at.column !== first.column; ) {
          seen.push(at);
          expect(stepIn(range, stepIn(range, at, 1, along), -1, along)).toEqual(at);
          at = stepIn(range, at, 1, along);
        }
        expect(seen).toHaveLength(area(range));
        expect(cellsOf(range)).toEqual(expect.arrayContaining(seen));
      }),
    );
  });

  it('can be widened to its rows and columns', () => {
    const range = { top: 2, left: 1, bottom: 3, right: 1 };
    expect(wholeRows(range, { columns: 5 })).toEqual({ top: 2, left: 0, bottom: 3, right: 4 });
    expect(wholeColumns(range, { rows: 9 })).toEqual({ top: 0, left: 1, bottom: 8, right: 1 });
    expect(isOneCell(range)).toBe(false);
  });
});
