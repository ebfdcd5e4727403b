import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups, openStore } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import { overwrite } from '../support/damage.ts';
import { sampleYear } from '../support/sample-year.ts';
import { handClock, okOf, opened, sampleStore, storeWith, tempFolder } from '../support/store.ts';

const target = (value: string): Command => ({ type: 'item.set', item: 'indikator-1', field: 'target', value });
const copyFolder = (file: string) => file.replace('.arshjul', '.kopior');

describe('a backup', () => {
  it('is a whole store of its own, of the moment it was made', async () => {
    const clock = handClock(Date.UTC(2026, 4, 1, 8, 30));
    const store = await sampleStore({ clock: clock.now });
    okOf(await store.commit(target('före')));
    const backup = okOf(await store.backup());
    okOf(await store.commit(target('efter')));

    expect(backup).toMatchObject({ id: '20260501T083000000Z', at: '2026-05-01T08:30:00.000Z' });
    const copy = await opened(join(copyFolder(store.file), `${backup.id}.arshjul`));
    expect(okOf(await copy.items('helar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('före');
    expect(okOf(await copy.verify()).problems).toEqual([]);
    expect(okOf(await copy.undoState()).undo).toBe('målvärde för indikator ”Andel nöjda”');
  });

  it('can be made while work goes on', async () => {
    const store = await sampleStore();
    const [backup] = await Promise.all([
      store.backup(),
      ...Array.from({ length: 50 }, (_each, number) => store.commit(target(String(number)))),
    ]);
    const { id } = okOf(backup);
    const copy = await opened(join(copyFolder(store.file), `${id}.arshjul`), { access: 'read' });
    expect(okOf(await copy.verify()).problems).toEqual([]);
    expect(okOf(await store.items('helar')).items.find((item) => item.id === 'indikator-1')?.target).toBe('49');
  });

  it('is not made again when nothing has changed, so that an idle store keeps its older copies', async () => {
    const clock = handClock();
    const store = await sampleStore({ clock: clock.now });
    const first = okOf(await store.backup());
    clock.advance(600_000);
    expect(okOf(await store.backup())).toEqual(first);
    okOf(await store.commit(target('nytt')));
    expect(okOf(await store.backup()).id).not.toBe(first.id);
    okOf(await store.undo());
    okOf(await store.backup());
    expect(await listBackups(store.file)).toHaveLength(3);
  });

  it('is made again when the newest copy has been damaged', async () => {
    const clock = handClock();
    const store = await sampleStore({ clock: clock.now });
    const first = okOf(await store.backup());
    overwrite(join(copyFolder(store.file), `${first.id}.arshjul`), 8_192, 4_096);
    clock.advance(1_000);
    expect(okOf(await store.backup()).id).not.toBe(first.id);
  });

  it('gets a name of its own when two are made at the same time', async () => {
    const clock = handClock();
    const store = await sampleStore({ clock: clock.now });
    const answers = await Promise.all([
      store.backup(),
      store.commit(target('a')),
      store.backup(),
      store.commit(target('b')),
      store.backup(),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const ids = (await listBackups(store.file)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves only whole copies in its folder, and takes away what was cut short', async () => {
    const store = await sampleStore();
    const folder = copyFolder(store.file);
    mkdirSync(folder);
    writeFileSync(join(folder, '20260101T000000000Z.arshjul.delvis'), 'halv');
    writeFileSync(join(folder, 'Mina anteckningar.txt'), 'behålls');
    const { id } = okOf(await store.backup());
    expect(readdirSync(folder).sort()).toEqual([`${id}.arshjul`, 'Mina anteckningar.txt']);
    expect((await listBackups(store.file)).map((backup) => backup.id)).toEqual([id]);
  });

  it('can be kept in another folder', async () => {
    const backupFolder = join(tempFolder(), 'djupt', 'ner');
    const store = await storeWith(sampleYear(), { backupFolder });
    const backup = okOf(await store.backup());
    expect(await listBackups(store.file, backupFolder)).toEqual([backup]);
    expect(existsSync(copyFolder(store.file))).toBe(false);
  });

  it('goes by the rotation: newest, days and months', async () => {
    const clock = handClock(Date.UTC(2026, 0, 1));
    const store = await sampleStore({ clock: clock.now });
    for (let half = 0; half < 60; half += 1) {
      okOf(await store.commit(target(String(half))));
      okOf(await store.backup());
      clock.advance(12 * 3_600_000);
    }
    const kept = (await listBackups(store.file)).map(({ at }) => at.slice(0, 13));
    // Ten newest at half days, then one a day for what is left of the fourteen days.
    expect(kept).toEqual(
      [
        ...['30T12', '30T00', '29T12', '29T00', '28T12', '28T00', '27T12', '27T00', '26T12', '26T00'],
        ...['25T12', '24T12', '23T12', '22T12', '21T12', '20T12', '19T12', '18T12', '17T12'],
      ].map((hour) => `2026-01-${hour}`),
    );
  });
});

describe('the copies of a store', () => {
  it('are none where none have been made, or where the store is not', async () => {
    const store = await sampleStore();
    expect(await listBackups(store.file)).toEqual([]);
    expect(await listBackups(join(dirname(store.file), 'borta', 'X.arshjul'))).toEqual([]);
  });

  it('are found also when the store is gone', async () => {
    const store = await sampleStore();
    const backup = okOf(await store.backup());
    await store.close();
    expect((await openStore(join(dirname(store.file), 'borta.arshjul'))).ok).toBe(false);
    expect(await listBackups(store.file)).toEqual([backup]);
  });
});
