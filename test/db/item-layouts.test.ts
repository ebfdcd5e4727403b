import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import { allRows } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { okOf, storeWith } from '../support/store.ts';

/** The items that the annual report prints by themselves, in order. */
async function printed(store: Store): Promise<string[]> {
  const { model } = okOf(await store.readYear('namnd-2024'));
  const parts = model.layouts[0]?.chapters.flatMap((chapter) => chapter.parts) ?? [];
  return parts.flatMap((part) => (part.type === 'item' ? [part.item] : []));
}

const create = (item: string, after: string | null) =>
  ({ type: 'item.create', item, year: 'namnd-2024', parent: null, after, kind: 'perspektiv', title: item }) as const;

describe('an item under no other', () => {
  it('is printed after the nearest one before it that is', async () => {
    const store = await storeWith(sampleYear());
    const before = allRows(store.file);
    expect(okOf(await store.commit(create('nytt', 'perspektiv'))).parts).toEqual(['items', 'model']);
    expect(await printed(store)).toEqual(['perspektiv', 'nytt']);
    okOf(await store.commit(create('sist', 'uppdrag-3')));
    expect(await printed(store)).toEqual(['perspektiv', 'nytt', 'sist']);
    okOf(await store.undo());
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('is printed by the summary when none before it is', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(create('forst', null)));
    const { model } = okOf(await store.readYear('namnd-2024'));
    expect(model.layouts[0]?.chapters[0]?.parts.at(-1)).toEqual({ type: 'item', item: 'forst' });
  });

  it('is printed where it stands when it is moved in under another, and by itself when it is moved out', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit(create('nytt', 'perspektiv')));
    okOf(await store.commit({ type: 'item.move', item: 'nytt', parent: 'perspektiv', after: null }));
    expect(await printed(store)).toEqual(['perspektiv']);
    okOf(await store.commit({ type: 'item.move', item: 'mal-1', parent: null, after: 'perspektiv' }));
    expect(await printed(store)).toEqual(['perspektiv', 'mal-1']);
    okOf(await store.commit({ type: 'item.move', item: 'mal-1', parent: 'perspektiv', after: null }));
    expect(await printed(store)).toEqual(['perspektiv']);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});
