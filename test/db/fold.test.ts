import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { withRaw } from '../support/raw-store.ts';
import { handClock, okOf, opened, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const comment = (text: string): Command => ({
  type: 'follow-up.set',
  occasion: 'delar',
  item: 'mal-1',
  field: 'comment',
  value: fromParagraphs([text]),
});
const ready: Command = { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'ready', value: true };

async function typingStore() {
  const clock = handClock();
  const store = await storeWith(yearOfThreeOccasions(), { clock: clock.now });
  const type = async (text: string) => okOf(await store.commit(comment(text)));
  return { store, clock, type };
}

/** Steps after the import. */
async function steps(store: Store): Promise<number> {
  return (okOf(await store.verify()).counts?.step ?? 0) - 1;
}

async function commentOf(store: Store): Promise<unknown> {
  return okOf(await store.items('delar')).followUps[0]?.comment ?? null;
}

describe('typing in one field', () => {
  it('is one step for a minute, which undo takes back whole', async () => {
    const { store, clock, type } = await typingStore();
    for (const text of ['E', 'Et', 'Ett', 'Ett o', 'Ett ord']) {
      await type(text);
      clock.advance(10_000);
    }
    expect(await steps(store)).toBe(1);
    expect(await commentOf(store)).toEqual(fromParagraphs(['Ett ord']));
    okOf(await store.undo());
    expect(await commentOf(store)).toBeNull();
    okOf(await store.redo());
    expect(await commentOf(store)).toEqual(fromParagraphs(['Ett ord']));
  });

  it('is a new step after a minute, counted from the beginning of the first', async () => {
    const { store, clock, type } = await typingStore();
    await type('Ett');
    clock.advance(59_000);
    await type('Ett två');
    clock.advance(1_500);
    await type('Ett två tre');
    expect(await steps(store)).toBe(2);
    okOf(await store.undo());
    expect(await commentOf(store)).toEqual(fromParagraphs(['Ett två']));
  });

  it('is a new step when something else has been done between', async () => {
    const { store, type } = await typingStore();
    await type('Ett');
    okOf(await store.commit(ready));
    await type('Ett två');
    expect(await steps(store)).toBe(3);
  });

  it('is a new step in another field, and for what is chosen rather than typed', async () => {
    const { store, type } = await typingStore();
    await type('Ett');
    okOf(await store.commit({ ...comment('Annat'), item: 'uppdrag-3' } as Command));
    okOf(await store.commit(ready));
    okOf(await store.commit({ ...ready, value: false } as Command));
    expect(await steps(store)).toBe(4);
  });

  it('is a new step after an undo', async () => {
    const { store, type } = await typingStore();
    await type('Ett');
    okOf(await store.commit(ready));
    okOf(await store.undo());
    await type('Ett två');
    expect(await steps(store)).toBe(4);
    expect(okOf(await store.undoState()).redo).toBeNull();
  });

  it('is a new step when it brings back what stood there, so that every step changes something', async () => {
    const { store, clock, type } = await typingStore();
    await type('Ett');
    clock.advance(120_000);
    await type('Ett två');
    await type('Ett');
    expect(await steps(store)).toBe(3);
    okOf(await store.undo());
    expect(await commentOf(store)).toEqual(fromParagraphs(['Ett två']));
  });

  it('is a new step when it takes away what stood there, so that undo and the history still have it', async () => {
    const { store, type } = await typingStore();
    await type('Ett helt stycke som någon just har skrivit.');
    await type('Nej');
    expect(await steps(store)).toBe(2);
    await type('Nej, så här.');
    expect(await steps(store)).toBe(2);
    okOf(await store.undo());
    expect(await commentOf(store)).toEqual(fromParagraphs(['Ett helt stycke som någon just har skrivit.']));
    const long = 'Ord för ord. '.repeat(100);
    await type(long);
    await type(long.slice(0, 100));
    okOf(await store.undo());
    expect(await commentOf(store)).toEqual(fromParagraphs([long]));
  });

  it('is the same step when a word of it is mended', async () => {
    const { store, type } = await typingStore();
    await type('Väntetiderna har mninskat mycket.');
    await type('Väntetiderna har minskat mycket.');
    expect(await steps(store)).toBe(1);
  });

  it('is a new step once the first has been shared', async () => {
    const { store, type } = await typingStore();
    await type('Ett');
    withRaw(store.file, (raw) => raw.exec('UPDATE step SET shared = 1'));
    await type('Ett två');
    expect(await steps(store)).toBe(2);
  });

  it('goes on in the same step when the program has been restarted', async () => {
    const { store, clock, type } = await typingStore();
    await type('Ett');
    await store.close();
    const again = await opened(store.file, { clock: clock.now });
    okOf(await again.commit(comment('Ett två')));
    expect(await steps(again)).toBe(1);
    expect(okOf(await again.verify()).problems).toEqual([]);
  });

  it('is a new step when the machine’s clock has been set back', async () => {
    const { store, clock, type } = await typingStore();
    await type('Ett');
    clock.advance(-3_600_000);
    await type('Ett två');
    expect(await steps(store)).toBe(2);
    okOf(await store.undo());
    expect(await commentOf(store)).toEqual(fromParagraphs(['Ett']));
  });
});
