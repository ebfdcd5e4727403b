import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../db/index.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { newestVersion } from '../../db/migrations/migrate.ts';
import { openToRead } from '../../db/open/open.ts';
import { isSafeSqlite, PROGRAM_VERSION } from '../../db/version.ts';
import { initialsOf } from '../../shared/text/initials.ts';
import { afterSomeoneElse } from '../support/other-person.ts';
import { withRaw } from '../support/raw-store.ts';
import { errorOf, newStore, okOf, opened, sampleStore, tempFolder } from '../support/store.ts';

describe('a new store', () => {
  it('is a SQLite file that says whose it is, by which program and schema', async () => {
    const store = await newStore();
    const head = withRaw(store.file, (raw) => ({
      application: raw.pragma('application_id', { simple: true }),
      schema: raw.pragma('user_version', { simple: true }),
      journal: raw.pragma('journal_mode', { simple: true }),
      program: raw.prepare(`SELECT value FROM setting WHERE key = 'program'`).pluck().get(),
    }));
    expect(head).toEqual({
      application: 0x41525348,
      schema: newestVersion(MIGRATIONS),
      journal: 'wal',
      program: PROGRAM_VERSION,
    });
  });

  it('has only strict tables', async () => {
    const store = await newStore();
    const lax = withRaw(store.file, (raw) =>
      raw
        .prepare(
          `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' ORDER BY name`,
        )
        .pluck()
        .all(),
    );
    // Kysely keeps its own list of migrations.
    expect(lax).toEqual(['kysely_migration', 'kysely_migration_lock']);
  });

  it('holds nothing', async () => {
    const store = await newStore();
    expect(okOf(await store.library())).toEqual({ organisations: [], years: [], occasions: [], reports: [] });
    expect(okOf(await store.undoState())).toEqual({ undo: null, redo: null });
    expect(okOf(await store.verify())).toMatchObject({
      ok: true,
      problems: [],
      integrity: 'ok',
      schemaVersion: newestVersion(MIGRATIONS),
    });
  });

  it('can have a name with blanks, å and signs in it', async () => {
    const file = join(tempFolder(), 'Nämnden 2024 – 100 % #1?.arshjul');
    const store = okOf(await createStore(file));
    await store.close();
    expect(existsSync(file)).toBe(true);
    await opened(file);
  });
});

describe('the person at this machine', () => {
  it('is the same after a restart, with the name that was given', async () => {
    const store = await newStore({ person: { name: 'Anna Berg', initials: 'AB' } });
    await store.close();
    const again = await opened(store.file);
    expect(okOf(await again.person())).toEqual({ name: 'Anna Berg', initials: 'AB' });
  });

  it('has a name from the system until another is said', async () => {
    const store = await newStore();
    const person = okOf(await store.person());
    expect(person.name).not.toBe('');
    expect(person.initials).toMatch(/^\p{Lu}/u);
    okOf(await store.setPerson({ name: 'Åsa Ek', initials: 'ÅE' }));
    expect(okOf(await store.person())).toEqual({ name: 'Åsa Ek', initials: 'ÅE' });
    expect(okOf(await store.undoState()).undo).toBeNull();
  });

  it('is someone else on another machine', async () => {
    const mine = await sampleStore({ person: { name: 'Anna Berg', initials: 'AB' } });
    const store = await afterSomeoneElse(mine, { type: 'item.set', item: 'indikator-1', field: 'target', value: 'x' });
    expect(okOf(await store.person()).name).toBe('Anna Berg');
    expect(okOf(await store.recentChanges(2)).map(({ person }) => person)).toEqual(['Berit Ek', 'Anna Berg']);
    const devices = withRaw(store.file, (raw) => raw.prepare('SELECT DISTINCT device FROM operation').pluck().all());
    expect(devices).toHaveLength(2);
  });

  it.each([
    ['Anna Berg', 'AB'],
    ['anna.berg', 'AB'],
    ['anna', 'AN'],
    ['Åsa Maria Ek Öhman', 'ÅME'],
  ])('%s has the initials %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('a store opened to be read', () => {
  it('refuses every change', async () => {
    const store = await sampleStore();
    const reader = await opened(store.file, { access: 'read' });
    const answers = [
      await reader.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: 'x' }),
      await reader.undo(),
      await reader.redo(),
      await reader.importYear(okOf(await store.readYear('namnd-2024'))),
      await reader.setPerson({ name: 'X', initials: 'X' }),
      await reader.backup(),
    ];
    expect(answers.map((answer) => errorOf(answer).kind)).toEqual(Array(6).fill('read-only'));
  });

  it('has a connection that cannot write, whatever it is asked', async () => {
    const store = await sampleStore();
    const { sqlite } = await openToRead(store.file, { backupFolder: undefined, now: Date.now, migrations: MIGRATIONS });
    expect(() => sqlite.exec('DELETE FROM table_cell')).toThrow('readonly');
    sqlite.close();
  });

  it('answers what the writer’s own store answers', async () => {
    const store = await sampleStore({ person: { name: 'Anna Berg', initials: 'AB' } });
    const reader = await opened(store.file, { access: 'read' });
    for (const ask of ['library', 'person', 'undoState', 'verify'] as const) {
      expect(await reader[ask]()).toEqual(await store[ask]());
    }
    for (const ask of ['model', 'items', 'texts', 'figures', 'control'] as const) {
      expect(await reader[ask]('helar')).toEqual(await store[ask]('helar'));
    }
    expect(await reader.readYear('namnd-2024')).toEqual(await store.readYear('namnd-2024'));
    expect(await reader.yearOfReport('berattelse')).toEqual({ ok: true, value: { year: 'namnd-2024', occasion: 'helar' } });
    expect(await reader.recentChanges(10)).toEqual(await store.recentChanges(10));
  });
});

describe('a store whose program was killed', () => {
  it('is whole again with its journal alone, to write and to read', async () => {
    const store = await sampleStore();
    okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: 'sist' }));
    for (const access of ['read', 'write'] as const) {
      const file = join(tempFolder(), 'Dödad.arshjul');
      copyFileSync(store.file, file);
      copyFileSync(`${store.file}-wal`, `${file}-wal`);
      const again = await opened(file, { access });
      expect(okOf(await again.items('helar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('sist');
      expect(okOf(await again.verify()).problems).toEqual([]);
    }
  });
});

describe('the note of a clean shutdown', () => {
  it('stands only while nobody writes the store, so that a killed program is noticed', async () => {
    const closed = (file: string) =>
      withRaw(file, (raw) => raw.prepare(`SELECT value FROM setting WHERE key = 'closed'`).pluck().get());
    const store = await sampleStore();
    expect(closed(store.file)).toBe('no');
    await store.close();
    expect(closed(store.file)).toBe('yes');
    await opened(store.file);
    expect(closed(store.file)).toBe('no');
  });
});

describe('a closed store', () => {
  it('answers with an error, and can be closed again', async () => {
    const store = await sampleStore();
    await store.close();
    await store.close();
    expect(errorOf(await store.library()).kind).toBe('unexpected');
    expect(errorOf(await store.commit({ type: 'item.set', item: 'x', field: 'target', value: 'x' })).kind).toBe('unexpected');
  });
});

describe('SQLite', () => {
  it.each([
    ['3.51.2', false],
    ['3.50.9', false],
    ['2.99.99', false],
    ['3.51.3', true],
    ['3.54.1', true],
    ['3.100.0', true],
    ['4.0.0', true],
  ])('%s is safe with a write-ahead log: %s', (version, safe) => {
    expect(isSafeSqlite(version)).toBe(safe);
  });
});
