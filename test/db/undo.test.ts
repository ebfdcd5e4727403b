import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { afterSomeoneElse } from '../support/other-person.ts';
import { allRows, withRaw } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, newStore, opened, storeWith, valueOf } from '../support/store.ts';
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
    expect(valueOf(await store.undoState())).toEqual({ undo: 'import av 2024 för Provnämnden', redo: null });
    const { undo } = valueOf(await store.commit(colour('gron')));
    expect(undo).toEqual({ undo: 'färg för mal 1', redo: null });
    expect(valueOf(await store.undo()).undo).toEqual({ undo: 'import av 2024 för Provnämnden', redo: 'färg för mal 1' });
  });

  it('takes away the row that the step made', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    valueOf(await store.commit(colour('gron')));
    expect(valueOf(await store.undo()).parts).toEqual(['items']);
    expect(allRows(store.file)).toEqual(before);
  });

  it('takes back an import whole, and redo brings it back', async () => {
    const store = await newStore();
    valueOf(await store.importYear(sampleYear()));
    const year = valueOf(await store.readYear('namnd-2024'));
    expect(valueOf(await store.undo()).parts).toContain('library');
    expect(valueOf(await store.library())).toEqual({ organisations: [], years: [], occasions: [], reports: [] });
    valueOf(await store.redo());
    expect(JSON.stringify(valueOf(await store.readYear('namnd-2024')))).toBe(JSON.stringify(year));
  });

  it('lets a year that was taken back be imported again', async () => {
    const store = await newStore();
    valueOf(await store.importYear(sampleYear()));
    valueOf(await store.undo());
    valueOf(await store.importYear(sampleYear()));
    expect(valueOf(await store.verify()).problems).toEqual([]);
  });

  it('is nothing when there is nothing left', async () => {
    const store = await newStore();
    expect(valueOf(await store.undo())).toMatchObject({ parts: [], undo: { undo: null, redo: null } });
    expect(valueOf(await store.redo())).toMatchObject({ parts: [], undo: { undo: null, redo: null } });
  });

  it('goes on where it was when the program has been restarted', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    valueOf(await store.commit(target('1')));
    valueOf(await store.commit(colour('gron')));
    valueOf(await store.undo());
    await store.close();
    const again = await opened(store.file);
    expect(valueOf(await again.undoState())).toEqual({ undo: 'målvärde för indikator ”Andel nöjda”', redo: 'färg för mal 1' });
    valueOf(await again.redo());
    expect(valueOf(await again.items('delar')).followUps[0]?.colour).toBe('gron');
  });

  it('has nothing to redo after something new', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    valueOf(await store.commit(colour('gron')));
    valueOf(await store.undo());
    valueOf(await store.commit(target('1')));
    expect(valueOf(await store.undoState()).redo).toBeNull();
    expect(valueOf(await store.redo()).parts).toEqual([]);
  });

  it('refuses on an occasion that has been locked since, and can once it is open again', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    valueOf(await store.commit(colour('gron')));
    withRaw(store.file, (raw) => raw.exec(`UPDATE occasion SET state = 'locked' WHERE id = 'delar'`));
    expect(errorOf(await store.undo()).kind).toBe('locked');
    withRaw(store.file, (raw) => raw.exec(`UPDATE occasion SET state = 'open' WHERE id = 'delar'`));
    expect(valueOf(await store.undo()).parts).toEqual(['items']);
  });
});

describe('undo beside other people’s work', () => {
  it('never takes back what someone else has done', async () => {
    const store = await afterSomeoneElse(await storeWith(yearOfThreeOccasions()), colour('gron'));
    expect(valueOf(await store.undoState()).undo).toBe('import av 2024 för Provnämnden');
    expect(valueOf(await store.recentChanges(1))).toMatchObject([{ person: 'Berit Ek', what: 'Färg för mal 1' }]);
  });

  it('refuses when they have changed the same field since, names them, and goes on with the step before', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    valueOf(await mine.commit(colour('gron')));
    valueOf(await mine.commit(target('Mitt')));
    const store = await afterSomeoneElse(mine, target('Hennes'));

    const error = errorOf(await store.undo());
    expect(error.kind).toBe('conflict');
    expect(error.message).toBe(
      'Målvärde för indikator ”Andel nöjda”: steget kan inte ångras eller göras om. Berit Ek har ändrat samma sak därefter. Nästa gång gäller det steget före.',
    );
    expect(valueOf(await store.items('delar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('Hennes');
    expect(valueOf(await store.undoState()).undo).toBe('färg för mal 1');
    expect(valueOf(await store.undo()).parts).toEqual(['items']);
    expect(valueOf(await store.verify()).problems).toEqual([]);
  });

  it('refuses also when they have brought the same value back', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    valueOf(await mine.commit(target('Mitt')));
    const store = await afterSomeoneElse(await afterSomeoneElse(mine, target('Hennes')), target('Mitt'));
    expect(errorOf(await store.undo()).kind).toBe('conflict');
  });

  it('refuses to take a row away that they have written in, in another field', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    valueOf(await mine.commit(colour('gron')));
    const store = await afterSomeoneElse(mine, { ...ready, value: true });
    expect(errorOf(await store.undo()).kind).toBe('conflict');
    expect(valueOf(await store.items('delar')).followUps[0]).toMatchObject({ colour: 'gron', ready: true });
  });

  it('refuses to take an import back that they have built on', async () => {
    const store = await afterSomeoneElse(await storeWith(yearOfThreeOccasions()), colour('gron'));
    const before = allRows(store.file);
    expect(errorOf(await store.undo()).kind).toBe('conflict');
    expect(allRows(store.file)).toEqual(before);
    expect(valueOf(await store.undoState()).undo).toBeNull();
  });

  it('leaves their change of another field alone', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    valueOf(await mine.commit(target('Mitt')));
    const theirs: Command = { type: 'item.set', item: 'indikator-1', field: 'responsible', value: 'Berit' };
    const store = await afterSomeoneElse(mine, theirs);
    valueOf(await store.undo());
    const item = valueOf(await store.items('delar')).items.find(({ id }) => id === 'indikator-1');
    expect(item).toMatchObject({ target: '> 90 procent', responsible: 'Berit' });
  });

  it('refuses to redo over them, and then has nothing to redo', async () => {
    const mine = await storeWith(yearOfThreeOccasions());
    valueOf(await mine.commit(target('Mitt')));
    valueOf(await mine.undo());
    const store = await afterSomeoneElse(mine, target('Hennes'));
    expect(errorOf(await store.redo()).kind).toBe('conflict');
    expect(valueOf(await store.undoState()).redo).toBeNull();
    expect(valueOf(await store.items('delar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('Hennes');
  });
});
