import { describe, expect, it } from 'vitest';
import { Command } from '../../shared/api/commands.ts';
import { yearProblems } from '../../shared/model/exchange/parse.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';

const add = (word: string, organisation = 'region'): Command => ({ type: 'word.add', organisation, word });
const kivra = { organisation: 'region', word: 'Kivra' };

describe('the organisation’s own words', () => {
  it('are kept in the order they came, logged, undone and redone', async () => {
    const store = await storeWith(sampleYear());
    expect(okOf(await store.commit(add('Kivra'))).parts).toEqual(['words']);
    okOf(await store.commit(add('e-remiss')));
    expect(okOf(await store.words())).toEqual([kivra, { organisation: 'region', word: 'e-remiss' }]);
    expect(okOf(await store.undoState()).undo).toBe('ordet ”e-remiss” i stavningens ordlista');
    okOf(await store.undo());
    expect(okOf(await store.words())).toEqual([kivra]);
    okOf(await store.redo());
    okOf(await store.commit({ type: 'word.remove', ...kivra }));
    expect(okOf(await store.words())).toEqual([{ organisation: 'region', word: 'e-remiss' }]);
    okOf(await store.undo());
    expect(okOf(await store.words())).toContainEqual(kivra);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('are changed by nothing when a word is there, or gone, already', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(add('Kivra')));
    expect(okOf(await store.commit(add('Kivra'))).parts).toEqual([]);
    expect(okOf(await store.commit({ type: 'word.remove', organisation: 'region', word: 'Inera' })).parts).toEqual([]);
    expect(okOf(await store.undoState()).undo).toBe('ordet ”Kivra” i stavningens ordlista');
  });

  it('belong to an organisation that the store has', async () => {
    const store = await storeWith(sampleYear());
    expect(errorOf(await store.commit(add('Kivra', 'okand')))).toMatchObject({ kind: 'not-found', field: 'organisation' });
  });

  it('go with the year out of one store and into another, beside those that it has', async () => {
    const one = await storeWith(sampleYear());
    okOf(await one.commit(add('Kivra')));
    okOf(await one.commit(add('Inera', 'namnd')));
    const year = okOf(await one.readYear('namnd-2024'));
    expect(year.ownWords).toEqual([kivra, { organisation: 'namnd', word: 'Inera' }]);

    const other = await storeWith({
      ...sampleYear(),
      model: { ...year.model, id: 'annan', layouts: [], tables: [], charts: [] },
      ...EMPTY,
    });
    okOf(await other.commit(add('Kivra')));
    okOf(await other.commit(add('Cosmic')));
    okOf(await other.importYear(year));
    expect(okOf(await other.words()).map(({ word }) => word)).toEqual(['Kivra', 'Cosmic', 'Inera']);
    expect(okOf(await other.readYear('namnd-2024')).ownWords).toHaveLength(3);
    okOf(await other.undo());
    expect(okOf(await other.words()).map(({ word }) => word)).toEqual(['Kivra', 'Cosmic']);
  });

  it('are words: no blanks, no slashes, nothing that is not written', () => {
    for (const word of ['', ' ', 'två ord', 'a/b', '-', 'a\n', 'x'.repeat(101), 'a\u0000']) {
      expect(Command.safeParse(add(word)).success, JSON.stringify(word)).toBe(false);
    }
    for (const word of ['Kivra', 'e-remiss', 'a.b.', "d'Or", '5G', 'EU:s', 'å'])
      expect(Command.safeParse(add(word)).success).toBe(true);
  });

  it('of a year file stand once, and are words of its organisations', () => {
    const year = { ...sampleYear(), ownWords: [kivra, kivra, { organisation: 'okand', word: 'Inera' }] };
    expect(yearProblems(year).map(({ place }) => place)).toEqual(['ownWords[2].organisation', 'ownWords[1].word']);
  });
});

/** A year of its own has ids of its own. */
const EMPTY = { items: [], control: { areas: [], risks: [], actions: [] }, ticks: [], evidence: [], occasions: [], reports: [] };
