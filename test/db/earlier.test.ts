import { describe, expect, it } from 'vitest';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, newStore, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';
import { withTwoYears } from '../support/two-years.ts';

describe('what was said before an occasion', () => {
  it('is nothing on the first occasion of the first year', async () => {
    const store = await storeWith(sampleYear());
    expect(okOf(await store.earlier('helar'))).toEqual({ previous: null, lastYear: null });
  });

  it('is what the occasion before in the year says', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const body = fromParagraphs(['Halvåret.']);
    okOf(await store.commit({ type: 'text.set', occasion: 'delar', section: 'inledning', field: 'body', value: body }));
    okOf(await store.commit({ type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'colour', value: 'gron' }));
    const { previous } = okOf(await store.earlier('helar'));
    expect(previous).toMatchObject({ year: 2024, occasion: { id: 'delar', kind: 'interim' } });
    expect(previous?.followUps).toMatchObject([{ item: 'mal-1', colour: 'gron' }]);
    expect(previous?.texts).toMatchObject([{ section: 'inledning', body }]);
    expect(okOf(await store.earlier('delar')).previous?.occasion.id).toBe('april');
  });

  it('is what last year’s annual occasion says, under this year’s items', async () => {
    const store = await withTwoYears(await newStore());
    const { previous, lastYear } = okOf(await store.earlier('delar-25'));
    expect(previous).toBeNull();
    expect(lastYear).toMatchObject({ year: 2024, occasion: { id: 'helar' } });
    expect(lastYear?.followUps.map(({ item }) => item)).toEqual(['mal-1-25', 'indikator-1-25', 'uppdrag-3-25']);
    expect(lastYear?.followUps[1]).toMatchObject({ outcome: '86 %', status: 'delvis' });
    expect(lastYear?.scales.map(({ id }) => id)).toContain('status');
    expect(lastYear?.texts).toHaveLength(1);
    expect(okOf(await store.earlier('helar-25')).previous?.occasion.id).toBe('delar-25');
  });

  it('leaves out what has no heir, and says it of each heir where there are two', async () => {
    const store = await withTwoYears(await newStore());
    okOf(await store.commit({ type: 'item.set', item: 'uppdrag-3-25', field: 'lineage', value: 'mal-1' }));
    const { lastYear } = okOf(await store.earlier('helar-25'));
    expect(lastYear?.followUps.map(({ item }) => item)).toEqual(['mal-1-25', 'uppdrag-3-25', 'indikator-1-25']);
  });

  it('is refused of an occasion that is not there', async () => {
    const store = await newStore();
    expect(errorOf(await store.earlier('finns-inte')).kind).toBe('not-found');
  });
});

describe('an item over the years', () => {
  it('has the outcome, target and latest known value of each, from whichever year one asks', async () => {
    const store = await withTwoYears(await newStore());
    const outcome = (occasion: string, value: string) =>
      ({ type: 'follow-up.set', occasion, item: 'indikator-1-25', field: 'outcome', value }) as const;
    okOf(await store.commit(outcome('delar-25', '87 %')));
    const points = okOf(await store.trend('indikator-1'));
    expect(points).toMatchObject([
      { year: 2024, item: 'indikator-1', target: '> 90 procent', lastKnown: '84 %', outcome: '86 %', occasion: 'helar' },
      { year: 2025, item: 'indikator-1-25', outcome: '87 %', occasion: 'delar-25' },
    ]);
    okOf(await store.commit(outcome('helar-25', '91 %')));
    expect(okOf(await store.trend('indikator-1-25'))).toMatchObject([{ outcome: '86 %' }, { outcome: '91 %' }]);
  });

  it('ends where a lineage leads out of the store, or in a ring', async () => {
    const store = await storeWith(sampleYear());
    expect(okOf(await store.trend('mal-1'))).toMatchObject([{ year: 2024, item: 'mal-1', outcome: null, occasion: null }]);
    okOf(await store.commit({ type: 'item.set', item: 'mal-1', field: 'lineage', value: 'uppdrag-3' }));
    okOf(await store.commit({ type: 'item.set', item: 'uppdrag-3', field: 'lineage', value: 'mal-1' }));
    expect(
      okOf(await store.trend('mal-1'))
        .map(({ item }) => item)
        .toSorted(),
    ).toEqual(['mal-1', 'uppdrag-3']);
    expect(errorOf(await store.trend('finns-inte')).kind).toBe('not-found');
  });
});
