import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore, openStore, type Store } from '../../db/index.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { openToWrite } from '../../db/open/open.ts';
import { writingSession } from '../../db/session/open-session.ts';
import type { Command } from '../../shared/api/commands.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { sampleYear } from '../support/sample-year.ts';
import { canMount, smallDisk } from '../support/small-disk.ts';
import { errorOf, okOf, opened, sampleStore } from '../support/store.ts';

const DISK_FULL =
  'Disken är full, så ändringen kunde inte sparas. Det som sparats tidigare är kvar. Frigör utrymme och försök igen.';

const comment = (words: number): Command => ({
  type: 'follow-up.set',
  occasion: 'helar',
  item: 'mal-1',
  field: 'comment',
  value: fromParagraphs(['Ord. '.repeat(words)]),
});

/** Writes longer and longer comments until one is refused; answers the last that was saved and the refusal. */
async function typeUntilRefused(store: Store) {
  let saved: Command | null = null;
  for (let words = 1_000; words < 15_000; words += 500) {
    const command = comment(words);
    const answer = await store.commit(command);
    if (!answer.ok) return { saved, error: answer.error };
    saved = command;
  }
  throw new Error('the disk never became full');
}

async function standing(store: Store): Promise<unknown> {
  return okOf(await store.items('helar')).followUps.find(({ item }) => item === 'mal-1')?.comment;
}

describe('a file that may not grow any more', () => {
  it('refuses what has no room, keeps what was saved, and goes on when there is room again', async () => {
    const first = await sampleStore();
    await first.close();
    const file = await openToWrite(first.file, { backupFolder: undefined, now: Date.now, migrations: MIGRATIONS });
    const store = writingSession(file, Date.now, undefined);
    const pages = Number(file.sqlite.pragma('page_count', { simple: true }));
    file.sqlite.pragma(`max_page_count = ${pages + 20}`);

    const { saved, error } = await typeUntilRefused(store);
    expect(error).toMatchObject({ kind: 'disk-full', message: DISK_FULL });
    expect(saved).toMatchObject({ value: await standing(store) });
    expect(okOf(await store.verify()).problems).toEqual([]);

    file.sqlite.pragma(`max_page_count = ${pages + 2_000}`);
    okOf(await store.commit(comment(14_999)));
    await store.close();
  });
});

describe.each(canMount ? ['a real file system'] : [])('%s that is full', () => {
  it('refuses a change with the same words, keeps what was saved, and goes on when there is room again', async () => {
    const disk = smallDisk(4_000_000);
    const store = okOf(await createStore(join(disk.folder, 'Prov.arshjul')));
    okOf(await store.importYear(sampleYear()));
    disk.fill(100_000);

    const { saved, error } = await typeUntilRefused(store);
    expect(error).toMatchObject({ kind: 'disk-full', message: DISK_FULL });
    expect(saved).toMatchObject({ value: await standing(store) });
    expect(errorOf(await store.importYear({ ...sampleYear(), model: { ...sampleYear().model, id: 'annat' } })).kind).toBe(
      'conflict',
    );

    disk.empty();
    okOf(await store.commit(comment(14_999)));
    expect(okOf(await store.verify()).problems).toEqual([]);
    await store.close();
    await opened(store.file);
  });

  it('leaves no half made store or copy behind', async () => {
    const disk = smallDisk(2_000_000);
    const store = okOf(await createStore(join(disk.folder, 'Prov.arshjul')));
    disk.fill(60_000);
    const before = readdirSync(disk.folder, { recursive: true });
    expect(errorOf(await createStore(join(disk.folder, 'Ny.arshjul'))).kind).toBe('disk-full');
    expect(readdirSync(disk.folder, { recursive: true })).toEqual(before);

    expect(errorOf(await store.backup()).kind).toBe('disk-full');
    expect(readdirSync(join(disk.folder, 'Prov.kopior'))).toEqual([]);
    disk.empty();
    okOf(await store.backup());
    await store.close();
  });

  it('is said when a store is opened', async () => {
    const disk = smallDisk(2_000_000);
    const store = okOf(await createStore(join(disk.folder, 'Prov.arshjul')));
    okOf(await store.importYear(sampleYear()));
    await store.close();
    disk.fill(0);
    expect(errorOf(await openStore(store.file))).toMatchObject({ kind: 'disk-full', message: DISK_FULL });
    disk.empty();
    const again = await opened(store.file);
    expect(okOf(await again.verify()).problems).toEqual([]);
  });
});
