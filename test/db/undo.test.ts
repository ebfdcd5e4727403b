import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { afterSomeoneElse } from '../support/other-person.ts';
import { allRows, withRaw } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, newStore, okOf, opened, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const colour = (value: string | null): Command => ({
  type: 'follow-up.set',
  occasion: 'delar',
  item: 'mal-1',
  field: 'colour',
  value,
});
const ready = { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'ready', value: true } as const;
const target = (value: string): Command => ({ type: 'item.set', item: 'indikator-1', field: 'target', value });

describe('undo', () => {
  it('says in Swedish what it takes back, and what redo brings back', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(okOf(await store.undoState())).toEqual({ undo: 'import av 2024 för Provnämnden', redo: null });
    const { undo } = okOf(await store.commit(colour('gron')));
    expect(undo).toEqual({ undo: 'färg för mal 1', redo: null });
    expect(okOf(await store.undo()).undo).toEqual({ undo: 'import av 2024 för Provnämnden', redo: 'färg för mal 1' });
  });

  it('takes away the row that the step made', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    okOf(await store.commit(colour('gron')));
    expect(okOf(await store.undo()).parts).toEqual(['items']);
    expect(allRows(store.file)).toEqual(before);
  });

  it('does not take away the year that a store was made with, only what is added to it', async () => {
    const store = await newStore();
    okOf(await store.importYear(sampleYear(), 'start'));
    expect(okOf(await store.undoState())).toEqual({ undo: null, redo: null });
    okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: '95 procent' }));
    expect(okOf(await store.undo()).undo).toMatchObject({ undo: null });
    expect(okOf(await store.library()).years).toHaveLength(1);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('takes back an import whole, and redo brings it back', async () => {
    const store = await newStore();
    okOf(await store.importYear(sampleYear()));
    const year = okOf(await store.readYear('namnd-2024'));
    expect(okOf(await store.undo()).parts).toContain('library');
    expect(okOf(await store.library())).toEqual({ organisations: [], years: [], occasions: [], reports: [] });
    okOf(await store.redo());
    expect(JSON.stringify(okOf(await store.readYear('namnd-2024')))).toBe(JSON.stringify(year));
  });

  it('lets a year that was taken back be imported again', async () => {
    const store = await newStore();
    okOf(await store.importYear(sampleYear()));
    okOf(await store.undo());
    okOf(await store.importYear(sampleYear()));
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('is nothing when there is nothing left', async () => {
    const store = await newStore();
    expect(okOf(await store.undo())).toMatchObject({ parts: [], undo: { undo: null, redo: null } });
    expect(okOf(await store.redo())).toMatchObject({ parts: [], undo: { undo: null, redo: null } });
  });

  it('goes on where it was when the program has been restarted', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(target('1')));
    okOf(await store.commit(colour('gron')));
    okOf(await store.undo());
    await store.close();
    const again = await opened(store.file);
    expect(okOf(await again.undoState())).toEqual({ undo: 'målvärde för indikator ”Andel nöjda”', redo: 'färg för mal 1' });
    okOf(await again.redo());
    expect(okOf(await again.items('delar')).followUps[0]?.colour).toBe('gron');
  });

  it('has nothing to redo after something new', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(colour('gron')));
    okOf(await store.undo());
    okOf(await store.commit(target('1')));
    expect(okOf(await store.undoState()).redo).toBeNull();
    expect(okOf(await store.redo()).parts).toEqual([]);
  });

  it('refuses on an occasion that has been locked since, and can once it is open again', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(colour('gron')));
    withRaw(store.file, (raw) => raw.exec(`UPDATE occasion SET state = 'locked' WHERE id = 'delar'`));
    expect(errorOf(await store.undo()).kind).toBe('locked');
    withRaw(store.file, (raw) => raw.exec(`UPDATE occasion SET state = 'open' WHERE id = 'delar'`));
    expect(okOf(await store.undo()).parts).toEqual(['items']);
  });
});

describe('undo beside other people’s work', () => {
  it('never takes back what someone else has done', async () => {
    const store = await afterSomeoneElse(await storeWith(yearOfThreeOccasions()), colour('gron'));
    expect(okOf(await store.undoState()).undo).toBe('import av 2024 för Provnämnden');
    expect(okOf(await store.recentChanges(1))).toMatchObject([{ person: 'Berit Ek', what: 'Färg för mal 1' }]);
  });

  it('refuses when they have changed the same field since, names them, and goes on with the step before', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    okOf(await mine.commit(colour('gron')));
    okOf(await mine.commit(target('Mitt')));
    const store = await afterSomeoneElse(mine, target('Hennes'));

    const error = errorOf(await store.undo());
    expect(error.kind).toBe('conflict');
    expect(error.message).toBe(
      'Målvärde för indikator ”Andel nöjda”: steget kan inte ångras eller göras om. Berit Ek har ändrat samma sak därefter. Nästa gång gäller det steget före.',
    );
    expect(okOf(await store.items('delar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('Hennes');
    expect(okOf(await store.undoState()).undo).toBe('färg för mal 1');
    expect(okOf(await store.undo()).parts).toEqual(['items']);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('refuses also when they have brought the same value back', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    okOf(await mine.commit(target('Mitt')));
    const store = await afterSomeoneElse(await afterSomeoneElse(mine, target('Hennes')), target('Mitt'));
    expect(errorOf(await store.undo()).kind).toBe('conflict');
  });

  it('refuses to take a row away that they have written in, in another field', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    okOf(await mine.commit(colour('gron')));
    const store = await afterSomeoneElse(mine, { ...ready, value: true });
    expect(errorOf(await store.undo()).kind).toBe('conflict');
    expect(okOf(await store.items('delar')).followUps[0]).toMatchObject({ colour: 'gron', ready: true });
  });

  it('refuses to take an import back that they have built on', async () => {
    const store = await afterSomeoneElse(await storeWith(yearOfThreeOccasions()), colour('gron'));
    const before = allRows(store.file);
    expect(errorOf(await store.undo()).kind).toBe('conflict');
    expect(allRows(store.file)).toEqual(before);
    expect(okOf(await store.undoState()).undo).toBeNull();
  });

  it('leaves their change of another field alone', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    okOf(await mine.commit(target('Mitt')));
    const theirs: Command = { type: 'item.set', item: 'indikator-1', field: 'responsible', value: 'Berit' };
    const store = await afterSomeoneElse(mine, theirs);
    okOf(await store.undo());
    const item = okOf(await store.items('delar')).items.find(({ id }) => id === 'indikator-1');
    expect(item).toMatchObject({ target: '> 90 procent', responsible: 'Berit' });
  });

  it('refuses to redo over them, and then has nothing to redo', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    okOf(await mine.commit(target('Mitt')));
    okOf(await mine.undo());
    const store = await afterSomeoneElse(mine, target('Hennes'));
    expect(errorOf(await store.redo()).kind).toBe('conflict');
    expect(okOf(await store.undoState()).redo).toBeNull();
    expect(okOf(await store.items('delar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('Hennes');
  });
});
