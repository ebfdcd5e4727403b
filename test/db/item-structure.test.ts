import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import { allRows } from '../support/raw-store.ts';
import { planItem, sampleYear } from '../support/sample-year.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const YEAR = 'namnd-2024';
const create = (item: string, parent: string | null, after: string | null): Command => ({
  type: 'item.create',
  item,
  year: YEAR,
  parent,
  after,
  kind: 'indikator',
  title: `Ny ${item}`,
});
const move = (item: string, parent: string | null, after: string | null): Command => ({ type: 'item.move', item, parent, after });

async function items(store: Store): Promise<readonly PlanItem[]> {
  return okOf(await store.items('helar')).items;
}

/** The ids under a parent, in order. */
async function under(store: Store, parent: string | null): Promise<string[]> {
  return (await items(store)).filter((item) => item.parent === parent).map(({ id }) => id);
}

async function restoredByUndo(store: Store, before: unknown): Promise<void> {
  okOf(await store.undo());
  expect(allRows(store.file)).toEqual(before);
  expect(okOf(await store.verify()).problems).toEqual([]);
}

describe('a new item', () => {
  it('stands where it was asked for, with nothing but its kind and title', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    const { undo, parts } = okOf(await store.commit(create('ny', 'mal-1', 'indikator-1')));
    expect(undo.undo).toBe('ny rad: indikator ”Ny ny”');
    expect(parts).toEqual(['items']);
    expect(await under(store, 'mal-1')).toEqual(['indikator-1', 'ny']);
    expect((await items(store)).find(({ id }) => id === 'ny')).toEqual(
      planItem({ id: 'ny', parent: 'mal-1', kind: 'indikator', title: 'Ny ny' }),
    );
    await restoredByUndo(store, before);
  });

  it('comes first, last, between and under what has nothing under it', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(create('forst', null, null)));
    okOf(await store.commit(create('sist', null, 'uppdrag-3')));
    okOf(await store.commit(create('mellan', null, 'perspektiv')));
    okOf(await store.commit(create('under', 'indikator-1', null)));
    expect(await under(store, null)).toEqual(['forst', 'perspektiv', 'mellan', 'uppdrag-3', 'sist']);
    expect(await under(store, 'indikator-1')).toEqual(['under']);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('finds room between two items however often', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const names = Array.from({ length: 40 }, (_each, index) => `ny-${index}`);
    for (const name of names) okOf(await store.commit(create(name, null, 'perspektiv')));
    expect(await under(store, null)).toEqual(['perspektiv', ...names.toReversed(), 'uppdrag-3']);
  });

  it('finds room among items that stand close, as an older program wrote them', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const tight = Array.from({ length: 5 }, (_each, index) => `t${index}`);
    okOf(
      await store.commit({
        type: 'many',
        words: 'create',
        commands: tight.map((name) => ({
          type: 'item.create',
          item: name,
          year: YEAR,
          parent: 'uppdrag-3',
          after: null,
          kind: 'indikator',
          title: name,
        })),
      }),
    );
    for (let round = 0; round < 30; round += 1) {
      okOf(await store.commit(move(`t${round % 5}`, 'uppdrag-3', round % 5 === 2 ? null : 't2')));
    }
    expect((await under(store, 'uppdrag-3')).toSorted()).toEqual(tight);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it.each([
    [create('mal-1', null, null), 'conflict', 'item'],
    [create('ny', 'finns-inte', null), 'not-found', 'parent'],
    [create('ny', null, 'indikator-1'), 'not-found', 'after'],
    [{ ...create('ny', null, null), kind: 'finns-inte' } as Command, 'not-found', 'kind'],
    [{ ...create('ny', null, null), year: 'finns-inte' } as Command, 'not-found', undefined],
  ])('is refused when something in it does not fit: %j', async (command, kind, field) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    expect(errorOf(await store.commit(command))).toMatchObject({ kind, ...(field === undefined ? {} : { field }) });
    expect(allRows(store.file)).toEqual(before);
  });
});

describe('moving an item', () => {
  it('takes everything under it along, and undo brings it back', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    okOf(await store.commit(move('mal-1', null, 'uppdrag-3')));
    expect(await under(store, null)).toEqual(['perspektiv', 'uppdrag-3', 'mal-1']);
    expect(await under(store, 'mal-1')).toEqual(['indikator-1']);
    expect(okOf(await store.undoState()).undo).toBe('flytt av mal 1');
    await restoredByUndo(store, before);
  });

  it('to where it stands is no step', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(okOf(await store.commit(move('uppdrag-3', null, 'perspektiv'))).parts).toEqual([]);
    expect(okOf(await store.commit(move('perspektiv', null, null))).parts).toEqual([]);
    expect(okOf(await store.undoState()).undo).toBe('import av 2024 för Provnämnden');
  });

  it('in under itself, or what is under it, is refused', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    for (const parent of ['perspektiv', 'mal-1', 'indikator-1']) {
      expect(errorOf(await store.commit(move('perspektiv', parent, null)))).toMatchObject({
        kind: 'invalid-input',
        message: 'En rad kan inte flyttas in under sig själv.',
      });
    }
    expect(errorOf(await store.commit(move('uppdrag-3', null, 'uppdrag-3'))).kind).toBe('not-found');
  });
});

describe('removing an item', () => {
  it('takes away everything under it and said of it, its place in documents, and nothing else', async () => {
    const store = await storeWith(sampleYear());
    const before = allRows(store.file);
    okOf(await store.commit({ type: 'item.remove', item: 'perspektiv' }));
    expect((await items(store)).map(({ id }) => id)).toEqual(['uppdrag-3']);
    const year = okOf(await store.readYear(YEAR));
    expect(year.occasions[0]?.followUps.map(({ item }) => item)).toEqual(['uppdrag-3']);
    expect(year.model.layouts[0]?.chapters[1]?.parts.map(({ type }) => type)).toEqual(['table', 'control', 'assessment']);
    expect(year.model.tables[0]?.item).toBeNull();
    expect(year.occasions[0]?.tables).toHaveLength(1);
    expect(okOf(await store.undoState()).undo).toBe('borttagning av perspektiv ”Invånare” och 2 rader under');
    expect(okOf(await store.verify()).problems).toEqual([]);
    await restoredByUndo(store, before);
  });

  it('is redone as it was done', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit({ type: 'item.remove', item: 'mal-1' }));
    const removed = allRows(store.file);
    okOf(await store.undo());
    okOf(await store.redo());
    expect(allRows(store.file)).toEqual(removed);
  });

  it('is refused when a locked occasion speaks of it', async () => {
    const year = yearOfThreeOccasions();
    const [april, ...rest] = year.occasions;
    const said = rest.at(-1)?.followUps.find(({ item }) => item === 'indikator-1');
    if (april === undefined || said === undefined) throw new Error('the year has them');
    const store = await storeWith({ ...year, occasions: [{ ...april, followUps: [said] }, ...rest] });
    const before = allRows(store.file);
    expect(errorOf(await store.commit({ type: 'item.remove', item: 'perspektiv' })).kind).toBe('locked');
    expect(allRows(store.file)).toEqual(before);
  });
});
