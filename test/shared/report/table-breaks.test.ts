import { describe, expect, it } from 'vitest';
import type { HeadingBlock, ReportBlock, TableBlock, TableCell, TableRowBlock } from '../../../shared/report/document.ts';
import { isKeptWhole, rowPlaces, withHeldEnds } from '../../../shared/report/table-breaks.ts';

const cell = (rowSpan = 1, columnSpan = 1): TableCell => ({
  content: { type: 'plain', text: 'x' },
  align: 'start',
  columnSpan,
  rowSpan,
});
const row = (kind: TableRowBlock['kind'], ...cells: TableCell[]): TableRowBlock => ({ kind, cells });
const kept = (look: TableBlock['look'], rows: readonly TableRowBlock[]) =>
  rowPlaces({ look, rows, widths: [30, 30, 40], notes: [] }).map(({ keepNext }) => keepNext);

const table = (count: number) => {
  const rows = Array.from({ length: count }, () => row('item', cell(), cell(), cell()));
  return { type: 'table', look: 'figures', rows, widths: [30, 30, 40], notes: [] } as unknown as TableBlock;
};
const words: ReportBlock = { type: 'text', text: { type: 'doc', content: [{ type: 'paragraph' }] } };
const heading = (newPage: boolean) => ({ type: 'heading', newPage }) as unknown as HeadingBlock;

/** Whether the table that comes first is held to what is below it. */
const holds = (...blocks: ReportBlock[]) =>
  withHeldEnds(blocks).map((block) => block.type === 'table' && block.holdsNext === true)[0];

describe('where a table goes on over the next page', () => {
  it('is nowhere in a short table of figures, and anywhere in one of risks and actions', () => {
    const rows = [row('item', cell(), cell(), cell()), row('item', cell(), cell(), cell()), row('item', cell(), cell(), cell())];
    expect(isKeptWhole({ look: 'figures', rows })).toBe(true);
    expect(kept('figures', rows)).toEqual([true, true, false]);
    expect(kept('plan', rows)).toEqual([false, false, false]);
  });

  it('is not between a risk and its first action, nor before what is asked of it', () => {
    const action = row('item', cell(), cell(), cell());
    const rows = [row('group', cell(1, 3)), action, action, row('item', cell(1, 3)), row('group', cell(1, 3)), action];
    expect(kept('plan', rows)).toEqual([true, false, true, false, true, false]);
  });

  it('is not beside a cell of a few rows, but beside one of many', () => {
    const beside = (height: number) => [
      row('item', cell(height), cell(), cell()),
      ...Array.from({ length: height - 1 }, () => row('item', cell(), cell())),
    ];
    expect(kept('plan', [...beside(3), ...beside(1)])).toEqual([true, true, false, false]);
    expect(kept('plan', beside(9))).toEqual(Array(9).fill(false));
  });

  it('is nowhere in a table of figures of up to half a page', () => {
    expect([isKeptWhole(table(18)), isKeptWhole(table(19))]).toEqual([true, false]);
    const longer = rowPlaces(table(19)).map(({ keepNext }) => keepNext);
    // Three rows at its beginning, and three at its end.
    expect(longer).toEqual([true, true, ...Array(14).fill(false), true, true, false]);
  });

  it('is not between a table that is kept whole and its notes', () => {
    const last = (count: number) => rowPlaces({ ...table(count), notes: ['*) En not.'] }).at(-1)?.keepNext;
    expect([last(3), last(30)]).toEqual([true, false]);
  });

  it('is not before the text that ends the page: it would stand alone on the next', () => {
    expect(holds(table(3), words)).toBe(true);
    expect(holds(table(3), words, heading(true))).toBe(true);
    expect(holds(table(3), words, heading(false))).toBe(false);
    expect(holds(table(3), words, words)).toBe(false);
    expect(holds(table(3), heading(true))).toBe(false);
    expect(holds(table(40), words)).toBe(false);
    expect(rowPlaces({ ...table(2), holdsNext: true }).map(({ keepNext }) => keepNext)).toEqual([true, true]);
  });
});
