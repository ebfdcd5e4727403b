import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { parseYear } from '../../shared/model/exchange/parse.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import { okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const set = { type: 'assessment.set', occasion: 'delar' } as const;
const POINTS: Command = {
  ...set,
  field: 'points',
  value: [
    { point: 'b', answer: 'no', comment: 'Underskott.' },
    { point: 'c', answer: null, comment: '' },
    { point: 'a', answer: 'yes', comment: null },
  ],
};

describe('the points of the assessment', () => {
  it('are kept in their order, without those that nothing is said of, and come back from a file', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const { undo } = okOf(await store.commit(POINTS));
    expect(undo.undo).toBe('svar i bedömningen av den interna kontrollen');
    const points = okOf(await store.control('delar')).assessment?.points;
    expect(points?.map(({ point }) => point)).toEqual(['a', 'b']);
    const year = okOf(await store.readYear('namnd-2024'));
    const again = parseYear(serialiseYear(year));
    expect(again.ok && again.value).toEqual(year);
    okOf(await store.undo());
    expect(okOf(await store.control('delar')).assessment?.points).toBeUndefined();
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('are told in the history as they read', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(POINTS));
    const all = { before: null, limit: 1, person: null, kind: null, text: '' } as const;
    expect(okOf(await store.changes(all)).steps[0]?.changes[0]?.after).toContain(
      'b) Hålls de ekonomiska ramarna?: Nej. Underskott.',
    );
  });

  it('leave what a text was written from as it is until another is written', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const basis = [{ about: 'a' as const, digits: '42' }];
    okOf(await store.commit({ ...set, field: 'basis', value: basis }));
    okOf(await store.commit(POINTS));
    expect(okOf(await store.control('delar')).assessment?.basis).toEqual(basis);
  });
});
