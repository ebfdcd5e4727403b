import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { listBackups, openStore, openStoreWith, type Store, type StoreOptions } from '../../db/index.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { type Migrations, migrate, newestVersion } from '../../db/migrations/migrate.ts';
import { writeEmptyStore } from '../../db/open/create.ts';
import { parseYear } from '../../shared/model/exchange/parse.ts';
import { Year } from '../../shared/model/year.ts';
import { allRows, withRaw } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { startSecond } from '../support/second-program.ts';
import { errorOf, okOf, opened, sampleStore, tempFolder } from '../support/store.ts';

const names = Object.keys(MIGRATIONS).sort();

/**
 * Stores that the program of each earlier version wrote, with the years that it exported from them: `version-1.arshjul`,
 * `version-1.json`. One is added when its successor is written.
 */
const STORES = fileURLToPath(new URL('../support/stores/', import.meta.url));
const earlierVersions = readdirSync(STORES)
  .filter((name) => name.endsWith('.arshjul'))
  .map((name) => ({
    version: Number(/\d+/.exec(name)?.[0]),
    file: join(STORES, name),
    year: join(STORES, name.replace('.arshjul', '.json')),
  }))
  .sort((one, other) => one.version - other.version);

/** The program’s migrations up to a version, as the program of that time had them. */
function upTo(version: number): Migrations {
  return Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => Number.parseInt(name, 10) <= version));
}

/** The program’s migrations and one more, as a coming program has them. */
function andThen(up: Migrations[string]['up']): Migrations {
  return { ...MIGRATIONS, '999-coming': { up } };
}

const addsColumn = andThen(async (db) => {
  await db.schema.alterTable('plan_item').addColumn('note', 'text').execute();
});

const breaksHalfWay = andThen(async (db) => {
  await db.schema.alterTable('plan_item').addColumn('note', 'text').execute();
  await sql`UPDATE plan_item SET note = title`.execute(db);
  await sql`INSERT INTO plan_item (id) VALUES ('x')`.execute(db);
});

/** What a file is, to the last table and row. */
function content(file: string): unknown {
  return withRaw(file, (raw) => ({
    version: raw.pragma('user_version', { simple: true }),
    schema: raw.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all(),
    items: raw.prepare('SELECT * FROM plan_item ORDER BY id').all(),
    migrations: raw.prepare('SELECT name FROM kysely_migration').all(),
  }));
}

async function closedSample(): Promise<string> {
  const store = await sampleStore();
  await store.close();
  return store.file;
}

async function openedWith(migrations: Migrations, file: string, options: StoreOptions = {}): Promise<Store> {
  return okOf(await openStoreWith(migrations, file, options));
}

describe('the migrations', () => {
  it('are numbered one after another', () => {
    expect(names.map((name) => Number.parseInt(name, 10))).toEqual(names.map((_name, index) => index + 1));
    expect(newestVersion(MIGRATIONS)).toBe(names.length);
  });

  it.each([0, ...names.map((_name, index) => index + 1)])('lead from version %i to the same tables', async (version) => {
    const older = join(tempFolder(), 'Äldre.arshjul');
    const fresh = join(tempFolder(), 'Ny.arshjul');
    await writeEmptyStore(older, upTo(version));
    await writeEmptyStore(fresh, MIGRATIONS);
    const raw = new Sqlite(older);
    await migrate(raw, MIGRATIONS);
    raw.close();
    const schema = (file: string) =>
      withRaw(file, (db) => db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all());
    expect(schema(older)).toEqual(schema(fresh));
    expect(withRaw(older, (db) => db.pragma('user_version', { simple: true }))).toBe(names.length);
  });

  it('keep the work of a store of this version', async () => {
    const file = await closedSample();
    const store = await openedWith(addsColumn, file);
    expect(okOf(await store.readYear('namnd-2024'))).toEqual(Year.parse(sampleYear()));
    await store.close();
    expect(withRaw(file, (raw) => raw.pragma('user_version', { simple: true }))).toBe(999);
  });

  it('have a store of every version before this one, full of work, to be tried on', () => {
    expect(earlierVersions.map(({ version }) => version)).toEqual(names.slice(0, -1).map((_name, index) => index + 1));
  });

  it.each(earlierVersions)('keep the work of a store that a program of version $version wrote', async ({ file, year }) => {
    const older = join(tempFolder(), 'Äldre.arshjul');
    copyFileSync(file, older);
    const store = await opened(older);
    const told = parseYear(readFileSync(year, 'utf8'));
    expect(told).toMatchObject({ ok: true });
    expect({ ok: true, value: okOf(await store.readYear('namnd-2024')) }).toEqual(told);
    expect(okOf(await store.verify()).problems).toEqual([]);
    expect(withRaw(older, (raw) => raw.pragma('user_version', { simple: true }))).toBe(names.length);
  });

  it.each(earlierVersions)('let the work of version $version be undone and redone', async ({ file }) => {
    const older = join(tempFolder(), 'Äldre.arshjul');
    copyFileSync(file, older);
    const store = await opened(older);
    // The same user on the same machine: the device is known by where the store is, and that is another one here.
    withRaw(older, (raw) =>
      raw.exec(
        'UPDATE step SET device = (SELECT id FROM device ORDER BY rowid DESC), person = (SELECT person FROM device ORDER BY rowid DESC)',
      ),
    );
    const before = allRows(older);
    let steps = 0;
    while (okOf(await store.undoState()).undo !== null) {
      okOf(await store.undo());
      steps += 1;
    }
    expect(steps).toBeGreaterThan(3);
    expect(okOf(await store.verify()).problems).toEqual([]);
    for (let step = 0; step < steps; step += 1) okOf(await store.redo());
    expect(allRows(older)).toEqual(before);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});

describe('opening a store of an older version', () => {
  it('makes a checked copy of it first', async () => {
    const file = await closedSample();
    const before = content(file);
    const store = await openedWith(addsColumn, file);
    const [copy] = await listBackups(file);
    await store.close();
    expect(content(join(file.replace('.arshjul', '.kopior'), `${copy?.id}.arshjul`))).toEqual(before);
    expect(content(file)).not.toEqual(before);
  });

  it('to read it brings it to the newest too', async () => {
    const file = await closedSample();
    const reader = await openedWith(addsColumn, file, { access: 'read' });
    expect(okOf(await reader.library()).years).toHaveLength(1);
    await reader.close();
    expect(withRaw(file, (raw) => raw.pragma('user_version', { simple: true }))).toBe(999);
  });

  it('to read it is refused while an older program writes it', async () => {
    const file = await closedSample();
    const older = startSecond('hold', file);
    await older.lines(1);
    expect(errorOf(await openStoreWith(addsColumn, file, { access: 'read' })).kind).toBe('store-busy');
  });
});

describe('a migration that fails', () => {
  it('leaves the store as it was, says so, and lets the older program open it', async () => {
    const file = await closedSample();
    const before = content(file);
    const error = errorOf(await openStoreWith(breaksHalfWay, file));
    expect(error).toMatchObject({
      kind: 'unexpected',
      message:
        'Filen kunde inte uppgraderas till den här versionen av Årshjul. Den är oförändrad och kan öppnas i den tidigare versionen.',
    });
    expect(error.details).toContain('NOT NULL');
    expect(content(file)).toEqual(before);
    const store = await opened(file);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('leaves no file when it is a new one', async () => {
    const folder = tempFolder();
    await expect(writeEmptyStore(join(folder, 'Ny.arshjul'), breaksHalfWay)).rejects.toThrow();
    expect(
      withRaw(join(folder, 'Ny.arshjul'), (raw) =>
        raw.prepare('SELECT count(*) FROM sqlite_schema WHERE name = ?').pluck().get('plan_item'),
      ),
    ).toBe(0);
    expect(readdirSync(folder)).toEqual(['Ny.arshjul']);
  });

  it('is one that leaves rows which refer to nothing', async () => {
    const file = await closedSample();
    const before = content(file);
    const loses = andThen(async (db) => {
      await sql`PRAGMA defer_foreign_keys = ON`.execute(db);
      await sql`DELETE FROM plan_item`.execute(db);
    });
    expect(errorOf(await openStoreWith(loses, file)).kind).toBe('unexpected');
    expect(content(file)).toEqual(before);
  });
});

describe('a store that a newer program has migrated', () => {
  it('is refused by the older one, and left as it was', async () => {
    const file = await closedSample();
    const store = await openedWith(addsColumn, file);
    await store.close();
    const before = readFileSync(file);
    expect(errorOf(await openStore(file)).kind).toBe('store-newer');
    expect(errorOf(await openStore(file, { access: 'read' })).kind).toBe('store-newer');
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
