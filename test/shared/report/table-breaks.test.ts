import { describe, expect, it } from 'vitest';
import type { TableBlock, TableCell, TableRowBlock } from '../../../shared/report/document.ts';
import { isKeptWhole, rowPlaces } from '../../../shared/report/table-breaks.ts';

const cell = (rowSpan = 1, columnSpan = 1): TableCell => ({
  content: { type: 'plain', text: 'x' },
  align: 'start',
  columnSpan,
  rowSpan,
});
const row = (kind: TableRowBlock['kind'], ...cells: TableCell[]): TableRowBlock => ({ kind, cells });
const kept = (look: TableBlock['look'], rows: readonly TableRowBlock[]) =>
  rowPlaces({ look, rows, widths: [30, 30, 40] }).map(({ keepNext }) => keepNext);

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
});
