import { describe, expect, it } from 'vitest';
import { Bound } from '../../../shared/text/bound.ts';
import { readBinding } from '../../../shared/text/read-binding.ts';

const figure = { what: 'figure', table: 'resultat', row: 'r1', column: 'k1' };

const GOOD = [
  figure,
  { ...figure, board: 'hsn', in: 'mdkr', decimals: 1, sign: 'word', unit: 'long', said: 'omkring 460' },
  { what: 'goal-counts' },
  { what: 'worst-goals', said: 'Målet' },
  { what: 'goal', item: 'mal-1' },
  { what: 'boards-behind', measure: 'outcome' },
  { what: 'boards-behind', measure: 'forecast', said: 'Alla' },
  { what: 'outcome', board: 'ktn' },
  { what: 'forecast' },
];
const BAD = [
  null,
  'figure',
  {},
  { what: 'picture' },
  { what: 'toString' },
  { what: 'figure', table: 'resultat', row: 'r1' },
  { ...figure, column: '../etc' },
  { ...figure, in: 'dollar' },
  { ...figure, decimals: 1.5 },
  { ...figure, decimals: 7 },
  { ...figure, said: '' },
  { ...figure, said: 'x'.repeat(2_001) },
  { ...figure, more: true },
  { what: 'goal' },
  { what: 'boards-behind' },
  { what: 'goal-counts', board: 'hsn' },
];

describe('what words are bound to, as a mark in the editor says it', () => {
  it.each(GOOD)('is %j, as in a text', (attrs) => {
    expect(Bound.safeParse({ type: 'bound', attrs }).success).toBe(true);
    expect(readBinding(JSON.stringify(attrs))).toEqual(attrs);
  });

  it.each(BAD)('is nothing when a text cannot hold it: %j', (attrs) => {
    expect(Bound.safeParse({ type: 'bound', attrs }).success).toBe(false);
    expect(readBinding(JSON.stringify(attrs))).toBeNull();
  });

  it('is nothing when it cannot be read', () => {
    expect(readBinding('{"what":')).toBeNull();
    expect(readBinding(undefined)).toBeNull();
  });
});
