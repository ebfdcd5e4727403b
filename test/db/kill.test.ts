import { describe, expect, it } from 'vitest';
import { startSecond } from '../support/second-program.ts';
import { okOf, opened, sampleStore } from '../support/store.ts';

describe('kill -9 in the middle of typing', () => {
  it.each([1, 15, 60, 140])('loses nothing that was saved (killed after %i saves)', async (saves) => {
    const store = await sampleStore();
    await store.close();
    const typing = startSecond('type', store.file);
    await typing.lines(saves);
    typing.process.kill('SIGKILL');
    await typing.ended;

    const said = Number(typing.said.at(-1));
    expect(said).toBeGreaterThanOrEqual(saves);
    const again = await opened(store.file);
    const followUp = okOf(await again.items('helar')).followUps.find(({ item }) => item === 'indikator-1');
    const found = Number(followUp?.outcome);
    // The last one may have been saved and killed before it could be said.
    expect([said, said + 1]).toContain(found);
    expect(okOf(await again.verify()).problems).toEqual([]);
  });
});
