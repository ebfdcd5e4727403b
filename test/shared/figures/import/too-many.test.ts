import { describe, expect, it } from 'vitest';
import { type CellDifference, importRefusal } from '../../../../shared/figures/import/preview.ts';

const cell = (kind: CellDifference['kind'], index: number): CellDifference => ({
  place: { row: `r${index}`, column: 'u' },
  from: `B${index + 1}`,
  before: null,
  computed: null,
  after: '1',
  kind,
  note: null,
});
const preview = (changed: number, same = 0) => ({
  cells: [
    ...Array.from({ length: changed }, (_, index) => cell(index % 2 === 0 ? 'new' : 'changed', index)),
    ...Array.from({ length: same }, (_, index) => cell('same', changed + index)),
  ],
  notes: [],
});

describe('an import of very much', () => {
  it('goes up to what the store takes in one step, however much of it is as it was', () => {
    expect(importRefusal(preview(20_000, 5_000))).toBeNull();
  });

  it('is refused above that in words that say what to do', () => {
    expect(importRefusal(preview(20_001))?.replaceAll('\u00a0', ' ')).toBe(
      'Området ändrar 20 001 celler, och högst 20 000 kan läsas in åt gången. Välj ett mindre område, till exempel hälften av raderna, läs in det och ta sedan resten.',
    );
  });
});
