import { describe, expect, it } from 'vitest';
import { boardSizedYear } from '../support/board-sized-year.ts';
import { newStore, okOf } from '../support/store.ts';

/** Beyond this a person must be shown that something goes on, milliseconds. */
const UNNOTICED = 200;
/** Beyond this it must be possible to stop, milliseconds. */
const PATIENCE = 2_000;

async function timed<T>(name: string, work: () => Promise<T>): Promise<{ value: T; time: number }> {
  const start = performance.now();
  const value = await work();
  const time = performance.now() - start;
  console.log(`a board’s year, ${name}: ${time.toFixed(0)} ms`);
  return { value, time };
}

describe('a year as large as a real board’s', () => {
  it('is imported, read, taken back and brought again before anyone wants to stop it', async () => {
    const store = await newStore();
    const year = boardSizedYear();
    const imported = await timed('import', async () => okOf(await store.importYear(year)));
    const read = await timed('read', async () => okOf(await store.readYear(year.model.id)));
    const undone = await timed('undo of the import', async () => okOf(await store.undo()));
    const redone = await timed('redo of the import', async () => okOf(await store.redo()));
    const copied = await timed('backup', async () => okOf(await store.backup()));
    expect(read.value).toEqual(year);
    expect(read.time).toBeLessThan(UNNOTICED);
    for (const { time } of [imported, undone, redone, copied]) expect(time).toBeLessThan(PATIENCE);
  });
});
