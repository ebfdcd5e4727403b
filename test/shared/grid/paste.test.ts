import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/grid/cell.ts';
import { textOf } from '../../../shared/grid/cell-text.ts';
import { planPaste } from '../../../shared/grid/paste.ts';
import { cellsOf } from '../../../shared/grid/range.ts';
import { choice, gridOf, name, text, tick } from './cells.ts';

const HERE = { top: 0, left: 0, bottom: 0, right: 0 };
const down = (bottom: number, column: number) => ({ top: 0, left: column, bottom, right: column });

const anyText = fc.constantFrom('', '86 %', 'två\nrader', 'Grön', 'röd', 'Ja', 'nej', 'x');
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText.map((value) => text(value === '' ? null : value)),
  fc.constantFrom(null, 'gron', 'rod').map(choice),
  fc.boolean().map(tick),
  fc.constant(name('Mål')),
  fc.constant<Cell>({ kind: 'none' }),
);
const anyGrid = fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
const anyBlock = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

describe('a paste', () => {
  it('reads each text as the cell it lands on reads it', () => {
    const grid = gridOf([[choice(null), text(null), tick(false)]]);
    const { edits, problems } = planPaste([[' röd ', '86 %', 'ja']], HERE, grid.size, grid.cellAt);
    expect(problems).toEqual([]);
    expect(edits.map(({ change }) => change)).toEqual([{ choice: 'rod' }, { text: '86 %' }, { tick: true }]);
  });

  it('changes every cell it lands on, or says why it does not', () => {
    fc.assert(
      fc.property(anyGrid, anyBlock, (cells, block) => {
        const grid = gridOf(cells);
        const { edits, problems } = planPaste(block, HERE, grid.size, grid.cellAt);
        const after = grid.after(edits);
        block.forEach((line, row) => {
          line.forEach((given, column) => {
            const why = problems.find((one) => one.row === row && one.column === column);
            const now = textOf(after.cellAt(row, column)).trim().toLowerCase();
            if (why === undefined && row < 3 && column < 3 && after.cellAt(row, column).kind !== 'tick') {
              expect(now).toBe(given.trim().toLowerCase());
            }
          });
        });
      }),
    );
  });

  it('of what was copied from the same place changes nothing', () => {
    fc.assert(
      fc.property(anyGrid, (cells) => {
        const grid = gridOf(cells);
        const copied = cells.map((line) => line.map(textOf));
        expect(planPaste(copied, HERE, grid.size, grid.cellAt)).toMatchObject({ edits: [], problems: [] });
      }),
    );
  });

  it('of one value fills the range, and passes by the cells that hold nothing', () => {
    const grid = gridOf([[choice(null)], [{ kind: 'none' }], [choice('gul')], [choice('gron')]]);
    const { edits, problems } = planPaste([['Grön']], down(3, 0), grid.size, grid.cellAt);
    expect(problems).toEqual([]);
    expect(edits.map(({ row }) => row)).toEqual([0, 2]);
  });

  it('of a row is repeated over a range of whole rows, and else goes on beyond the range', () => {
    const grid = gridOf([0, 1, 2, 3].map(() => [text(null), text(null)]));
    const both = { top: 0, left: 0, bottom: 3, right: 1 };
    expect(planPaste([['a', 'b']], both, grid.size, grid.cellAt).edits).toHaveLength(8);
    const three = planPaste([['a'], ['b'], ['c']], down(1, 0), grid.size, grid.cellAt);
    expect(three.edits.map(({ change }) => change)).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
    expect(three.range).toEqual(down(2, 0));
  });

  it('beyond the grid, of unknown words and onto names is told cell by cell, with the rest as it can be', () => {
    const grid = gridOf([
      [name('Ett'), choice(null)],
      [name('Två'), choice(null)],
    ]);
    const { edits, problems, range } = planPaste(
      [
        ['Ett', 'Grön'],
        ['Tre', 'Lila'],
        ['', ''],
        ['Fyra', ''],
      ],
      HERE,
      grid.size,
      grid.cellAt,
    );
    expect(edits).toEqual([{ row: 0, column: 1, change: { choice: 'gron' } }]);
    expect(problems).toEqual([
      { row: 1, column: 0, text: 'Tre', why: 'not-editable' },
      { row: 1, column: 1, text: 'Lila', why: 'unknown-word' },
      { row: 3, column: 0, text: 'Fyra', why: 'outside' },
    ]);
    expect(cellsOf(range)).toHaveLength(4);
  });

  it('makes rows of the lines below the last row, where a line can be one', () => {
    const grid = gridOf([[text('Ett'), choice(null)]]);
    const seen: (readonly [number, string])[][] = [];
    const plan = planPaste(
      [
        ['Ett', 'Grön'],
        ['Två', 'röd'],
        ['', 'Gul'],
        ['Tre', 'Lila'],
      ],
      HERE,
      grid.size,
      grid.cellAt,
      (lines) => {
        seen.push(...lines.map((line) => [...line]));
        return lines.map((line, at) =>
          line.get(0) === '' ? null : { id: `ny-${at}`, cellAt: (column) => (column === 0 ? text(null) : choice(null)) },
        );
      },
    );
    expect(seen[0]).toEqual([
      [0, 'Två'],
      [1, 'röd'],
    ]);
    expect(plan.added).toEqual(['ny-0', null, 'ny-2']);
    expect(plan.edits).toEqual([
      { row: 0, column: 1, change: { choice: 'gron' } },
      { row: 1, column: 0, change: { text: 'Två' } },
      { row: 1, column: 1, change: { choice: 'rod' } },
      { row: 3, column: 0, change: { text: 'Tre' } },
    ]);
    expect(plan.problems).toEqual([
      { row: 2, column: 1, text: 'Gul', why: 'outside' },
      { row: 3, column: 1, text: 'Lila', why: 'unknown-word' },
    ]);
    expect(plan.range).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
  });

  it('asks for no rows while it stays in the grid', () => {
    const grid = gridOf([[text(null)], [text(null)]]);
    const plan = planPaste([['a'], ['b']], HERE, grid.size, grid.cellAt, () => {
      throw new Error('there is nothing below');
    });
    expect(plan.added).toEqual([]);
  });

  it('takes a long text where a long one may stand', () => {
    const long = 'a'.repeat(6_000);
    const cell = (most?: number): Cell => ({ ...text(null), ...(most === undefined ? {} : { most }) }) as Cell;
    expect(planPaste([[long]], HERE, { rows: 1, columns: 1 }, () => cell()).problems[0]?.why).toBe('too-long');
    expect(planPaste([[long]], HERE, { rows: 1, columns: 1 }, () => cell(10_000)).edits).toHaveLength(1);
  });

  it('is no more than the store takes in one step', () => {
    const cell = text(null);
    const size = { rows: 30_000, columns: 1 };
    const { edits, problems } = planPaste([['a']], down(29_999, 0), size, () => cell);
    expect(edits).toHaveLength(20_000);
    expect(problems[0]?.why).toBe('too-many');
  });
});
