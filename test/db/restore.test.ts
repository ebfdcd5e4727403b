import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoring } from '../../db/backup/restore.ts';
import { listBackups, openStore, restoreBackup } from '../../db/index.ts';
import { damagePages, overwrite } from '../support/damage.ts';
import { errorOf, okOf, opened, sampleStore } from '../support/store.ts';

/** A damaged store with its journal, as a killed program leaves it, and a good copy of it. */
async function damagedStore() {
  const store = await sampleStore();
  const { id } = okOf(await store.backup());
  okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: 'efter kopian' }));
  const journal = readFileSync(`${store.file}-wal`);
  copyFileSync(`${store.file}-wal`, `${store.file}-kvar`);
  await store.close();
  copyFileSync(`${store.file}-kvar`, `${store.file}-wal`);
  rmSync(`${store.file}-kvar`);
  damagePages(store.file);
  const copy = join(store.file.replace('.arshjul', '.kopior'), `${id}.arshjul`);
  return { file: store.file, id, copy, damaged: readFileSync(store.file), journal };
}

async function expectRestored(file: string): Promise<void> {
  const store = await opened(file);
  expect(okOf(await store.verify()).problems).toEqual([]);
  expect(okOf(await store.items('helar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('> 90 procent');
}

describe('restoring a copy', () => {
  it('puts it in the store’s place, and keeps the damaged file with its journal beside it', async () => {
    const { file, id, damaged, journal } = await damagedStore();
    const { keptDamagedAs } = okOf(await restoreBackup(file, id));
    expect(basename(keptDamagedAs ?? '')).toMatch(/^Prov\.skadad-\d{8}-\d{6}\.arshjul$/);
    expect(readFileSync(keptDamagedAs ?? '').equals(damaged)).toBe(true);
    expect(readFileSync(`${keptDamagedAs}-wal`).equals(journal)).toBe(true);
    await expectRestored(file);
    expect(await listBackups(file)).toHaveLength(1);
  });

  it('works when the store is gone, and has then nothing to keep', async () => {
    const { file, id } = await damagedStore();
    rmSync(file);
    expect(okOf(await restoreBackup(file, id))).toEqual({ keptDamagedAs: null });
    await expectRestored(file);
  });

  it('gives each damaged file a name of its own', async () => {
    const { file, id } = await damagedStore();
    const kept = [];
    for (let time = 0; time < 3; time += 1) {
      kept.push(okOf(await restoreBackup(file, id)).keptDamagedAs);
      damagePages(file);
    }
    expect(new Set(kept).size).toBe(3);
    expect(kept.every((path) => existsSync(path ?? ''))).toBe(true);
  });

  it('refuses a copy that is damaged itself, and leaves everything as it was', async () => {
    const { file, id, copy, damaged } = await damagedStore();
    overwrite(copy, 8_192, 8_192);
    const error = errorOf(await restoreBackup(file, id));
    expect(error).toMatchObject({
      kind: 'store-damaged',
      message: 'Kopian är skadad och har inte använts. Välj en annan kopia.',
    });
    expect(readFileSync(file).equals(damaged)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(true);
  });

  it('refuses a copy that is not there', async () => {
    const { file } = await damagedStore();
    expect(errorOf(await restoreBackup(file, '20200101T000000000Z')).kind).toBe('not-found');
  });

  it('refuses while the store is open to be written', async () => {
    const store = await sampleStore();
    const { id } = okOf(await store.backup());
    expect(errorOf(await restoreBackup(store.file, id)).kind).toBe('store-busy');
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('interrupted after step %i loses nothing, and is completed by doing it again', async (steps) => {
    const { file, id, copy, damaged, journal } = await damagedStore();
    const restoration = restoring(file, copy, Date.now());
    for (let step = 0; step < steps; step += 1) restoration.next();

    // What stands under the store's name is damaged, restored or nothing: never a mixture that opens.
    const between = await openStore(file);
    if (between.ok) {
      await between.value.close();
      await expectRestored(file);
      return;
    }
    expect(['store-damaged', 'store-missing']).toContain(between.error.kind);
    okOf(await restoreBackup(file, id));
    await expectRestored(file);

    const folder = readdirSync(dirname(file)).filter((name) => name.includes('skadad'));
    const main = folder.find((name) => name.endsWith('.arshjul')) ?? '';
    expect(readFileSync(join(dirname(file), main)).equals(damaged)).toBe(true);
    expect(readFileSync(join(dirname(file), `${main}-wal`)).equals(journal)).toBe(true);
  });
});
