import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/grid/cell.ts';
import { choosing, clearing, fillingDown, ticking } from '../../../shared/grid/edits.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { choice, gridOf, name, text, tick } from './cells.ts';

const written = (value: string | null, rich: RichText | null): Cell => ({
  kind: 'text',
  value,
  rich,
  long: false,
  missing: false,
});
const all = (rows: number, columns: number) => ({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });

describe('an edit of a range', () => {
  it('gives each cell with choices its own of that number', () => {
    const grid = gridOf([
      [choice(null), text('a')],
      [choice('gul'), { kind: 'none' }],
    ]);
    expect(choosing(all(2, 2), grid.cellAt, (choices) => choices[1])).toEqual([{ row: 0, column: 0, change: { choice: 'gul' } }]);
    expect(choosing(all(2, 2), grid.cellAt, (choices) => choices[8])).toEqual([]);
  });

  it('ticks all, and takes the ticks away when all are ticked', () => {
    const some = gridOf([[tick(true)], [tick(false)], [{ kind: 'none' }]]);
    expect(ticking(all(3, 1), some.cellAt)).toEqual([{ row: 1, column: 0, change: { tick: true } }]);
    const every = gridOf([[tick(true)], [tick(true)]]);
    expect(ticking(all(2, 1), every.cellAt)).toHaveLength(2);
  });

  it('empties what can be empty, and leaves the rest', () => {
    const grid = gridOf([
      [
        name('Mål'),
        text('a'),
        text(null),
        choice('gron'),
        tick(true),
        { kind: 'text', value: 'svar', long: true, missing: false, elsewhere: true },
        { kind: 'text', value: 'titel', long: false, missing: false, check: () => 'empty' },
      ],
    ]);
    expect(clearing(all(1, 7), grid.cellAt).map(({ column }) => column)).toEqual([1, 3, 4]);
  });

  it('fills down from the first row, or from the row above one row', () => {
    const grid = gridOf([
      [text('a'), choice('rod')],
      [text(null), choice(null)],
      [text('c'), { kind: 'none' }],
    ]);
    expect(fillingDown(all(3, 2), grid.cellAt)).toEqual([
      { row: 1, column: 0, change: { text: 'a' } },
      { row: 1, column: 1, change: { choice: 'rod' } },
      { row: 2, column: 0, change: { text: 'a' } },
    ]);
    expect(fillingDown({ top: 1, left: 0, bottom: 1, right: 0 }, grid.cellAt)).toEqual([
      { row: 1, column: 0, change: { text: 'a' } },
    ]);
    expect(fillingDown(all(1, 2), grid.cellAt)).toEqual([]);
    const rich = fromParagraphs(['Fet text']);
    const texts = gridOf([[written('Fet text', rich)], [written(null, null)]]);
    expect(fillingDown(all(2, 1), texts.cellAt)).toEqual([{ row: 1, column: 0, change: { rich } }]);
  });
});
