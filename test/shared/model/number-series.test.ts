import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedInOrder } from '../../../shared/model/number-series.ts';
import type { NumberRange, PlanItem } from '../../../shared/model/plan-item.ts';
import { sampleYear } from '../../support/sample-year.ts';

function item(id: string, parent: string | null, kind: string, number: NumberRange | null = null): PlanItem {
  const [first] = sampleYear().items;
  if (first === undefined) throw new Error('the sample has an item');
  return { ...first, id, parent, kind, number };
}

/** Two goals with assignments under them; the second goal stands first in the list. */
const PLAN = [
  item('mal-1', null, 'mal'),
  item('u-3', 'mal-2', 'uppdrag', { from: 9, to: 9 }),
  item('mal-2', null, 'mal'),
  item('u-1', 'mal-1', 'uppdrag'),
  item('u-2', 'mal-1', 'uppdrag', { from: 3, to: 8 }),
];

const lines = (scope: 'year' | 'parent') =>
  numberedInOrder(PLAN, 'uppdrag', scope).map(({ item: id, number }) => `${id} ${number.from}-${number.to}`);

describe('a series of numbers', () => {
  it('goes through the year in printing order, and a range keeps its width', () => {
    expect(lines('year')).toEqual(['u-1 1-1', 'u-2 2-7', 'u-3 8-8']);
  });

  it('begins again under each parent', () => {
    expect(lines('parent')).toEqual(['u-1 1-1', 'u-2 2-7', 'u-3 1-1']);
  });

  it('passes by the parts of a number: their letters are their own', () => {
    const parts = [
      item('s-1', null, 'uppdrag', { from: 7, to: 7 }),
      item('s-1-a', 's-1', 'uppdrag', { from: 7, to: 7, letter: 'a' }),
      item('s-2', null, 'uppdrag'),
    ];
    expect(numberedInOrder(parts, 'uppdrag', 'year')).toEqual([
      { item: 's-1', number: { from: 1, to: 1 } },
      { item: 's-2', number: { from: 2, to: 2 } },
    ]);
  });

  it('has no gaps and no repetitions, and changes nothing the second time', () => {
    const widths = fc.array(fc.option(fc.nat({ max: 9 }), { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(widths, (all) => {
        const items = all.map((width, index) =>
          item(`u-${index}`, null, 'uppdrag', width === null ? null : { from: 40, to: 40 + width }),
        );
        const numbers = new Map(numberedInOrder(items, 'uppdrag', 'year').map((one) => [one.item, one.number]));
        const numbered = items.map((one) => ({ ...one, number: numbers.get(one.id) ?? one.number }));
        let expected = 1;
        for (const { number } of numbered) {
          expect(number?.from).toBe(expected);
          expected = (number?.to ?? 0) + 1;
        }
        expect(numberedInOrder(numbered, 'uppdrag', 'year')).toEqual([]);
      }),
    );
  });
});
