import { describe, expect, it } from 'vitest';
import { boundData } from '../../../shared/bound/bound-data.ts';
import { offeredFor } from '../../../shared/bound/offered.ts';
import { toldBy } from '../../../shared/bound/told.ts';
import { interimYear, RESULT } from './region.ts';

const year = interimYear({ outcome: '-459.5', budget: '-400' });
const data = boundData({ year, occasion: year.occasions[0] ?? null, boards: [] }, 'all');
const offered = (words: string) => offeredFor(words, data);

describe('words that are a figure which a cell has', () => {
  it.each(['-460 miljoner kronor', '460 miljoner kronor', '459,5 mnkr', '0,5 miljarder kronor'])(
    'are offered the cell, told as they are: %s',
    (words) => {
      const found = offered(words);
      expect(found).toContainEqual(expect.objectContaining({ table: RESULT, row: 'r2', column: 'k1' }));
      expect(found.map((one) => toldBy(data, one).words.replaceAll('\u00a0', ' '))).toContain(words);
    },
  );

  it('are offered nothing when no cell has it, or they are more than one', () => {
    expect(offered('461 miljoner kronor')).toEqual([]);
    expect(offered('460 personer')).toEqual([]);
    expect(offered('460 mnkr och 400 mnkr')).toEqual([]);
    expect(offered('Och 460 mnkr')).toEqual([]);
  });
});
