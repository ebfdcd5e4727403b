import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GridPreferences } from '../../../shared/api/preferences.ts';
import { arrangedColumns, FIRST_ARRANGEMENT, withPlace, withShown, withWidth } from '../../../shared/grid/arrangement.ts';
import type { GridColumn } from '../../../shared/grid/cell.ts';

const column = (id: string, more: Partial<GridColumn<null>> = {}): GridColumn<null> => ({
  id,
  heading: id,
  width: 80,
  grow: 1,
  cell: () => ({ kind: 'none' }),
  ...more,
});
const COLUMNS = [column('a'), column('b'), column('c', { hidden: true }), column('d')];
const shown = (of: readonly GridColumn<null>[]) => of.map(({ id }) => id).join('');

describe('the columns of a grid', () => {
  it('stand as the program has them until a person says otherwise', () => {
    expect(shown(arrangedColumns(COLUMNS, FIRST_ARRANGEMENT))).toBe('abd');
  });

  it('are shown and hidden, and back again', () => {
    const [a, , c] = COLUMNS;
    if (a === undefined || c === undefined) throw new Error('there are four columns');
    const without = withShown(withShown(FIRST_ARRANGEMENT, a, false), c, true);
    expect(shown(arrangedColumns(COLUMNS, without))).toBe('bcd');
    expect(withShown(withShown(without, a, true), c, false)).toEqual(FIRST_ARRANGEMENT);
  });

  it('are moved, also past a hidden one, and a new one comes to its place', () => {
    const moved = withPlace(FIRST_ARRANGEMENT, COLUMNS, 'd', 'a');
    expect(shown(arrangedColumns(COLUMNS, moved))).toBe('dab');
    expect(shown(arrangedColumns([...COLUMNS, column('e')], moved))).toBe('deab');
  });

  it('have a width of the person’s own, which no longer grows, within what can be worked with', () => {
    const wide = withWidth(FIRST_ARRANGEMENT, 'b', 200);
    expect(arrangedColumns(COLUMNS, wide)[1]).toMatchObject({ width: 200, grow: 0 });
    expect(withWidth(wide, 'b', -5).widths).toEqual({ b: 32 });
    expect(withWidth(wide, 'b', null)).toEqual(FIRST_ARRANGEMENT);
  });

  it('are never lost nor doubled, and what is kept of them can always be kept', () => {
    const anyId = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.tuple(anyId, anyId)), (moves) => {
        const arrangement = moves.reduce((now, [moved, to]) => withPlace(now, COLUMNS, moved, to), FIRST_ARRANGEMENT);
        expect([...shown(arrangedColumns(COLUMNS, arrangement))].toSorted().join('')).toBe('abd');
        expect(GridPreferences.safeParse(arrangement).success).toBe(true);
      }),
    );
  });
});
