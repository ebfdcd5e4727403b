import { describe, expect, it } from 'vitest';
import { boardCells } from '../../shared/control/supervision.ts';
import type { Year } from '../../shared/model/year.ts';
import { okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

/** The region with three boards: one that is followed up, one that has only a plan and one that nothing has come from. */
function region(): Year {
  const year = yearOfThreeOccasions();
  const name = (heading: string) => ({ short: heading, definite: heading, genitive: `${heading}s`, heading });
  return {
    ...year,
    organisations: [...year.organisations, { id: 'tyst', parent: null, kind: 'board', name: name('Den tysta nämnden') }],
  };
}

describe('the internal control of all boards', () => {
  it('says of each what has been received for the year', async () => {
    const store = await storeWith(region());
    const boards = okOf(await store.supervision(2024));
    const own = boards.find(({ year }) => year === 'namnd-2024');
    const silent = boards.find(({ organisation }) => organisation.id === 'tyst');
    if (own === undefined || silent === undefined) throw new Error('a board is missing');
    expect(own.plan).toEqual({ areas: 1, risks: 1, actions: 1 });
    expect(own.occasions.find(({ id }) => id === 'helar')).toMatchObject({
      statuses: 1,
      verdict: 'sufficient',
      isAssessed: true,
    });
    expect(boardCells(own).plan).toEqual({ words: '1 risk, 1 åtgärd', isReceived: true });
    expect(boardCells(own).assessment).toEqual({ words: 'Tillräcklig', isReceived: true });
    expect(silent).toMatchObject({ year: null, plan: null, occasions: [] });
    expect(boardCells(silent)).toEqual({
      plan: { words: 'Inte mottagen', isReceived: false },
      followUps: [{ words: 'Inte mottagen', isReceived: false }],
      assessment: { words: 'Inte mottagen', isReceived: false },
    });
  });

  it('holds nothing of another year', async () => {
    const store = await storeWith(region());
    expect(okOf(await store.supervision(2031)).every(({ year, plan }) => year === null && plan === null)).toBe(true);
  });
});
