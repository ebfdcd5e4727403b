import { describe, expect, it } from 'vitest';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { termsOf } from '../../../shared/figures/formula.ts';
import { formulaOf, proposedAbove, proposedBefore } from '../../../shared/figures/formula-terms.ts';
import { column, row } from './table.ts';

const NAMED = ['a', 'b', 'c', 'd'].map((id) => ({ id, word: id }));
const outcomes = [column('budget'), column('utfall'), column('forra', { earlier: 'utfall' })];

describe('what a new formula of a column is made of', () => {
  it('is the column and the one of the year before, where no column is so computed yet', () => {
    expect(proposedBefore(outcomes, 3)('difference')).toEqual(['utfall', 'forra']);
    expect(proposedBefore(outcomes, 3)('change')).toEqual(['utfall', 'forra']);
    const difference = { type: 'difference', of: 'utfall', less: 'forra', from: 'exact', turned: false, only: null } as const;
    const withOne = [...outcomes, column('skillnad', { formula: difference })];
    expect(proposedBefore(withOne, 4)('difference')).toEqual(['utfall', 'forra']);
    expect(proposedBefore(withOne, 4)('change')).toEqual(['utfall', 'forra']);
  });

  it('is what stands in every such column of the ready tables, made one after the other', () => {
    let seen = 0;
    for (const { definition } of READY_TABLES) {
      definition.columns.forEach(({ formula }, index) => {
        if (formula?.type !== 'difference' && formula?.type !== 'change') return;
        const [of, since] = termsOf(formula);
        const made = definition.columns.slice(0, index);
        if (made.find(({ id }) => id === since)?.earlier !== of) return;
        seen += 1;
        expect(proposedBefore(made, index)(formula.type), definition.title).toEqual([of, since]);
      });
    }
    expect(seen).toBeGreaterThan(40);
  });

  it('is else, and for a share, of the two nearest before it that are neither per cent nor a difference', () => {
    const ratio = { type: 'ratio', part: 'a', of: 'b', from: 'exact', turned: false, only: null } as const;
    const columns = [column('a'), column('b'), column('c'), column('andel', { formula: ratio }), column('ny')];
    for (const type of ['difference', 'change', 'ratio'] as const) expect(proposedBefore(columns, 4)(type)).toEqual(['b', 'c']);
    expect(proposedBefore(outcomes, 3)('ratio')).toEqual(['utfall', 'forra']);
    expect(proposedBefore(columns, 4)('sum')).toEqual(['a', 'b', 'c', 'andel']);
  });

  it('is never half: what nothing is proposed for are the first that there are, and what was picked stays', () => {
    expect(formulaOf('difference', undefined, NAMED, () => ['c', 'd'])).toMatchObject({ of: 'c', less: 'd' });
    expect(formulaOf('difference', undefined, NAMED, () => ['c'])).toMatchObject({ of: 'c', less: 'a' });
    expect(formulaOf('change', undefined, NAMED, () => [])).toMatchObject({ of: 'a', since: 'b' });
    const former = formulaOf('difference', undefined, NAMED, () => ['d', 'b']);
    expect(formulaOf('ratio', former, NAMED, () => ['a', 'c'])).toMatchObject({ part: 'd', of: 'b' });
    expect(formulaOf('sum', former, NAMED, () => ['a', 'c'])).toMatchObject({ add: ['d', 'b'] });
  });
});

describe('what a new formula of a row is made of', () => {
  it('is the rows above for a sum, and the two nearest for anything else', () => {
    const rows = [
      row('x'),
      row('g', { kind: 'group' }),
      row('a'),
      row('b', { kind: 'part' }),
      row('c'),
      row('s', { kind: 'subtotal' }),
    ];
    expect(proposedAbove(rows, 5)('sum')).toEqual(['a', 'c']);
    expect(proposedAbove(rows, 5)('difference')).toEqual(['b', 'c']);
    expect(proposedAbove(rows, 6)('sum')).toEqual(['s']);
  });
});
