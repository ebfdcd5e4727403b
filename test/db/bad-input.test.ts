import { chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createStore, listBackups, openStore } from '../../db/index.ts';
import { damagePages, overwrite } from '../support/damage.ts';
import { withRaw } from '../support/raw-store.ts';
import { askSecond, plainUser } from '../support/second-program.ts';
import { errorOf, okOf, opened, sampleStore, tempFolder } from '../support/store.ts';

async function closedStore(): Promise<string> {
  const store = await sampleStore();
  await store.close();
  return store.file;
}

describe.each(['write', 'read'] as const)('opening to %s', (access) => {
  const refusal = async (file: string) => errorOf(await openStore(file, { access }));

  it('says that a file is missing', async () => {
    const error = await refusal(join(tempFolder(), 'Borta.arshjul'));
    expect(error.kind).toBe('store-missing');
    expect(error.message).toBe(
      'Filen finns inte. Den kan ha flyttats, bytt namn eller tagits bort. Välj en annan fil eller leta upp den.',
    );
  });

  it('says that the folder of a file is missing', async () => {
    expect((await refusal(join(tempFolder(), 'borta', 'Prov.arshjul'))).kind).toBe('store-missing');
  });

  it.each([
    ['a text', Buffer.from('Verksamhetsberättelse 2024\n'.repeat(500))],
    ['an empty file', Buffer.alloc(0)],
    ['a Word document', Buffer.from('504b0304140006000800', 'hex')],
  ])('says that %s is another kind of file, and leaves it as it was', async (_what, bytes) => {
    const file = join(tempFolder(), 'Annat.arshjul');
    writeFileSync(file, bytes);
    const error = await refusal(file);
    expect(error).toMatchObject({
      kind: 'store-foreign',
      message: 'Filen är inte en årshjulsfil eller kan inte läsas. Välj en annan fil.',
    });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('says that another program’s database is another kind of file', async () => {
    const file = join(tempFolder(), 'Annat.arshjul');
    new Sqlite(file).exec('CREATE TABLE setting (key TEXT, value TEXT)').close();
    expect((await refusal(file)).kind).toBe('store-foreign');
  });

  it('says that a folder is another kind of file', async () => {
    const folder = join(tempFolder(), 'Mapp.arshjul');
    mkdirSync(folder);
    expect((await refusal(folder)).kind).toBe('store-foreign');
  });

  it('says that a store with broken pages is damaged, and leaves it as it was', async () => {
    const file = await closedStore();
    damagePages(file);
    const before = readFileSync(file);
    const error = await refusal(file);
    expect(error.kind).toBe('store-damaged');
    expect(error.message).toBe(
      'Filen är skadad och kan inte användas. Det finns ingen hel kopia bredvid den. Hämta en egen säkerhetskopia av filen, eller skapa en ny fil och importera åren.',
    );
    expect(error.message).not.toContain('SQLite');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([0, -1, 1])('says that a store whose version has become %i is damaged, and leaves it as it was', async (version) => {
    const file = await closedStore();
    withRaw(file, (raw) => raw.pragma(`user_version = ${version}`));
    const before = readFileSync(file);
    expect((await refusal(file)).kind).toBe('store-damaged');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await listBackups(file)).toEqual([]);
  });

  it('says that a store that has been cut off is damaged', async () => {
    const file = await closedStore();
    truncateSync(file, 20_000);
    expect((await refusal(file)).kind).toBe('store-damaged');
  });

  it('says that a store without its head is damaged when there are copies of it', async () => {
    const store = await sampleStore();
    okOf(await store.backup());
    await store.close();
    overwrite(store.file, 0, 100);
    expect((await refusal(store.file)).kind).toBe('store-damaged');
    expect(await listBackups(store.file)).toHaveLength(1);
  });

  it('names the program that a newer store needs', async () => {
    const file = await closedStore();
    withRaw(file, (raw) => raw.exec(`UPDATE setting SET value = '7.3.0' WHERE key = 'program'; PRAGMA user_version = 99`));
    const error = await refusal(file);
    expect(error).toMatchObject({
      kind: 'store-newer',
      message: 'Filen är skapad med en nyare version av Årshjul (7.3.0). Uppdatera programmet eller öppna en äldre kopia.',
    });
  });

  it('says that a store is newer also when it does not tell of which program', async () => {
    const file = await closedStore();
    withRaw(file, (raw) => raw.exec('DROP TABLE setting; PRAGMA user_version = 99'));
    expect(await refusal(file)).toMatchObject({
      kind: 'store-newer',
      message: 'Filen är skapad med en nyare version av Årshjul. Uppdatera programmet eller öppna en äldre kopia.',
    });
  });
});

describe('damage', () => {
  it('in an index alone is found when the store was not closed', async () => {
    const store = await sampleStore();
    const file = join(tempFolder(), 'Kopia.arshjul');
    withRaw(store.file, (raw) => raw.pragma('wal_checkpoint(TRUNCATE)'));
    // A copy of an open store stands for one whose program was killed.
    copyFileSync(store.file, file);
    withRaw(file, (raw) => {
      raw.unsafeMode(true);
      raw.pragma('writable_schema = ON');
      raw.exec(
        `UPDATE sqlite_schema SET sql = replace(sql, '(year, position)', '(position, year)') WHERE name = 'plan_item_year'`,
      );
    });
    expect(errorOf(await openStore(file)).kind).toBe('store-damaged');
  });

  it('that comes while the store is open is said as damage', async () => {
    const store = await sampleStore();
    await store.close();
    const again = await opened(store.file);
    withRaw(store.file, (raw) => raw.pragma('wal_checkpoint(TRUNCATE)'));
    damagePages(store.file);
    const error = errorOf(await again.readYear('namnd-2024'));
    expect(error.kind).toBe('store-damaged');
    expect(error.details).toMatch(/^SQLITE_/);
  });

  it('of a value that is no longer what it should be is said as damage', async () => {
    const store = await sampleStore();
    withRaw(store.file, (raw) => raw.exec(`UPDATE follow_up SET comment = '{"type":"script"}' WHERE item = 'mal-1'`));
    expect(errorOf(await store.items('helar')).kind).toBe('store-damaged');
  });
});

const READ_ONLY =
  'read-only: Filen eller mappen är skrivskyddad, så ändringar kan inte sparas. Flytta filen till en mapp där det går att skriva, eller ändra behörigheten.';

describe('a place where nothing can be written', () => {
  it('makes writing a store there read-only, and reading it possible', async () => {
    const file = await closedStore();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    expect(await askSecond('write', file, plainUser)).toBe(READ_ONLY);
    expect(await askSecond('read', file, plainUser)).toBe('ok');
    chmodSync(dirname(file), 0o755);
  });

  it('makes a write-protected file in an open folder read-only', async () => {
    const file = await closedStore();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o777);
    expect(await askSecond('write', file, plainUser)).toBe(READ_ONLY);
    expect(await askSecond('read', file, plainUser)).toBe('ok');
  });

  it('makes a file that may not be read unreadable, in words of permission', async () => {
    const file = await closedStore();
    chmodSync(file, 0o000);
    chmodSync(dirname(file), 0o777);
    expect(await askSecond('write', file, plainUser)).toMatch(/^read-only: Filen kan inte öppnas\. Behörighet kan saknas/);
    expect(await askSecond('read', file, plainUser)).toMatch(/^read-only: Filen kan inte öppnas\. Behörighet kan saknas/);
  });
});

describe('creating', () => {
  it('never replaces a file', async () => {
    const file = await closedStore();
    const before = readFileSync(file);
    const error = errorOf(await createStore(file));
    expect(error).toMatchObject({ kind: 'conflict', message: 'Det finns redan en fil med det namnet. Välj ett annat namn.' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says that the folder is missing', async () => {
    expect(errorOf(await createStore(join(tempFolder(), 'borta', 'Ny.arshjul'))).kind).toBe('store-missing');
  });

  it('does not read the journal of a store that was taken away', async () => {
    const store = await sampleStore();
    const folder = tempFolder();
    const file = join(folder, 'Prov.arshjul');
    copyFileSync(`${store.file}-wal`, `${file}-wal`);
    const created = okOf(await createStore(file));
    expect(okOf(await created.library()).years).toEqual([]);
    expect(okOf(await created.verify()).problems).toEqual([]);
    await created.close();
  });
});
