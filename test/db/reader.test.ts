import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, verifyStore } from '../../db/index.ts';
import { TABLES } from '../../db/open/tables.ts';
import { damagePages, overwrite } from '../support/damage.ts';
import { withRaw } from '../support/raw-store.ts';
import { canMount, smallDisk } from '../support/small-disk.ts';
import { errorOf, newStore, okOf, opened, sampleStore, tempFolder } from '../support/store.ts';

/** A store as a killed program leaves it: the newest change stands in its journal only. */
async function killedStore(folder: string, suffixes: readonly string[]): Promise<string> {
  const store = await sampleStore();
  okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: 'sist' }));
  const file = join(folder, 'Dödad.arshjul');
  for (const suffix of ['', ...suffixes]) copyFileSync(`${store.file}${suffix}`, `${file}${suffix}`);
  return file;
}

const bytesOf = (file: string) => [file, `${file}-wal`].map((each) => readFileSync(each).toString('base64'));

async function targetIn(file: string): Promise<string | null | undefined> {
  const store = await opened(file, { access: 'read' });
  const target = okOf(await store.items('helar')).items.find(({ id }) => id === 'indikator-1')?.target;
  await store.close();
  return target;
}

describe.each([[['-wal']], [['-wal', '-shm']]])('a store that was not closed, with its %s', (suffixes) => {
  it('is read with its newest change and checked, and neither it nor its journal is changed', async () => {
    const file = await killedStore(tempFolder(), suffixes);
    const before = bytesOf(file);
    expect(await targetIn(file)).toBe('sist');
    expect(okOf(await verifyStore(file))).toMatchObject({ ok: true, problems: [], integrity: 'ok' });
    expect(bytesOf(file)).toEqual(before);
  });

  it('is read up to its last whole commit when the journal is cut off', async () => {
    const file = await killedStore(tempFolder(), suffixes);
    truncateSync(`${file}-wal`, readFileSync(`${file}-wal`).length - 100);
    expect(await targetIn(file)).toBe('> 90 procent');
    expect(okOf(await verifyStore(file)).integrity).toBe('ok');
  });

  it.each(canMount ? ['a full disk'] : [])('is read on %s', async () => {
    const disk = smallDisk(4_000_000);
    const file = await killedStore(disk.folder, suffixes);
    disk.fill(0);
    expect(await targetIn(file)).toBe('sist');
    expect(okOf(await verifyStore(file)).ok).toBe(true);
  });
});

describe('a closed store', () => {
  it('is read and checked without a trace beside it', async () => {
    const store = await sampleStore();
    await store.close();
    const before = readdirSync(dirname(store.file));
    const reader = okOf(await openStore(store.file, { access: 'read' }));
    expect(readdirSync(dirname(store.file))).toEqual(before);
    await reader.close();
    okOf(await verifyStore(store.file));
    expect(readdirSync(dirname(store.file))).toEqual(before);
  });

  it.each(canMount ? ['a full disk'] : [])('is read on %s', async () => {
    const disk = smallDisk(2_000_000);
    const store = await sampleStore();
    await store.close();
    const file = join(disk.folder, 'Prov.arshjul');
    copyFileSync(store.file, file);
    disk.fill(0);
    expect(await targetIn(file)).toBe('> 90 procent');
    expect(okOf(await verifyStore(file)).ok).toBe(true);
  });
});

describe('the check of a file', () => {
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    ['whose pages are destroyed', damagePages],
    ['one of whose pages is destroyed', (file) => overwrite(file, 8_192, 4_096)],
    ['that is cut off', (file) => truncateSync(file, 20_000)],
    ['that is cut off inside its head', (file) => truncateSync(file, 50)],
    ['that is emptied', (file) => truncateSync(file, 0)],
    ['whose head is destroyed', (file) => overwrite(file, 0, 100)],
    ['whose first page is destroyed behind the head', (file) => overwrite(file, 100, 3_900)],
    ['that has lost a table', (file) => withRaw(file, (raw) => raw.exec('DROP TABLE control_assessment'))],
  ];
  it.each(damages)('%s is an answer, and opening agrees to read and to write', async (_what, damage) => {
    const store = await sampleStore();
    okOf(await store.backup());
    await store.close();
    damage(store.file);
    const before = readFileSync(store.file);
    const check = okOf(await verifyStore(store.file));
    expect(check).toMatchObject({ ok: false, file: store.file, counts: null });
    expect(check.problems.length).toBeGreaterThan(0);
    expect(check.problems.every((problem) => /^[A-ZÅÄÖ][^\n]*\.$/u.test(problem))).toBe(true);
    for (const access of ['read', 'write'] as const) {
      const error = errorOf(await openStore(store.file, { access }));
      expect(error.kind).toBe('store-damaged');
      expect(error.message).toMatch(/Den kan ersättas med kopian från \d+ \S+ \d{4} kl\. \d\d:\d\d\./);
    }
    expect(readFileSync(store.file).equals(before)).toBe(true);
  });

  it('names the table that is gone', async () => {
    const store = await sampleStore();
    await store.close();
    withRaw(store.file, (raw) => raw.exec('DROP TABLE control_assessment'));
    expect(okOf(await verifyStore(store.file)).problems).toEqual(['Tabellen control_assessment saknas i filen.']);
  });

  it('knows every table and view that a new store has', async () => {
    const store = await newStore();
    const there = withRaw(store.file, (raw) =>
      raw
        .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'kysely%'`)
        .pluck()
        .all(),
    );
    expect([...TABLES].sort()).toEqual(there.sort());
  });
});

describe('a file that is no store', () => {
  it('gets no lock beside it', async () => {
    const folder = tempFolder();
    copyFileSync(new URL(import.meta.url), join(folder, 'brev.txt'));
    expect(errorOf(await openStore(join(folder, 'brev.txt'))).kind).toBe('store-foreign');
    expect(readdirSync(folder)).toEqual(['brev.txt']);
    expect(existsSync(join(folder, '.brev.txt-lock'))).toBe(false);
  });
});
