import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createStoreHost, type StoreHost } from '../../../electron/shell/store-host.ts';
import type { EventMap } from '../../../shared/api/contract.ts';
import type { StoreState } from '../../../shared/api/views.ts';
import { errorOf, okOf, opened, tempFolder } from '../../support/store.ts';

const EXAMPLE = new URL('../../../resources/example/hsn-2024.json', import.meta.url).pathname;
const WORKER = new URL('../../../electron/shell/store-worker.ts', import.meta.url);
const MORTAL = new URL('./support/mortal-worker.ts', import.meta.url);

interface Hosted {
  readonly host: StoreHost;
  readonly file: string;
  readonly states: StoreState[];
  readonly changed: EventMap['changed'][];
  readonly faults: string[];
}

/** A host of the real worker with the example year open. */
async function hosted(worker: URL = WORKER, backupEvery = 600_000): Promise<Hosted> {
  const states: StoreState[] = [];
  const changed: EventMap['changed'][] = [];
  const faults: string[] = [];
  const host = createStoreHost(
    worker,
    { backupEvery },
    {
      onState: (state) => states.push(state),
      onChanged: (event) => changed.push(event),
      onFault: (what) => faults.push(what),
    },
  );
  onTestFinished(async () => void (await host.close(null)));
  const file = join(tempFolder(), 'Prov.arshjul');
  okOf(await host.create(file, { year: EXAMPLE, packages: null }));
  return { host, file, states, changed, faults };
}

async function place({ host }: Hosted) {
  const { occasions } = okOf(await host.call('library', undefined));
  const occasion = occasions.find(({ state }) => state === 'open')?.id ?? '';
  const item = okOf(await host.call('items', { occasion })).items[0]?.id ?? '';
  return { occasion, item };
}

async function write(given: Hosted, value: string) {
  const answer = await given.host.call('commit', { type: 'follow-up.set', ...(await place(given)), field: 'outcome', value });
  return okOf(answer);
}

async function written(given: Hosted): Promise<string | null | undefined> {
  const { occasion, item } = await place(given);
  return okOf(await given.host.call('items', { occasion })).followUps.find((one) => one.item === item)?.outcome;
}

describe('the store in its worker', () => {
  it('tells which parts a change concerns, and what can be undone', async () => {
    const given = await hosted();
    const undo = await write(given, '12');
    expect(undo.undo).toEqual(expect.any(String));
    expect(given.changed).toEqual([{ parts: ['items'], undo, savedAt: expect.stringMatching(/Z$/), by: 'commit' }]);
    expect(await given.host.state()).toMatchObject({ state: 'open', undo, savedAt: given.changed[0]?.savedAt });
  });

  it('answers in the order it was asked', async () => {
    const given = await hosted();
    const { occasion, item } = await place(given);
    const answers: number[] = [];
    await Promise.all(
      Array.from({ length: 30 }, async (_none, number) => {
        const value = String(number);
        okOf(await given.host.call('commit', { type: 'follow-up.set', occasion, item, field: 'outcome', value }));
        answers.push(number);
      }),
    );
    expect(answers).toEqual(answers.toSorted((a, b) => a - b));
    expect(await written(given)).toBe('29');
  });

  it('has everything in the file that was asked for before it was closed', async () => {
    const given = await hosted();
    const { occasion, item } = await place(given);
    for (let number = 1; number <= 50; number += 1) {
      const value = String(number);
      void given.host.call('commit', { type: 'follow-up.set', occasion, item, field: 'outcome', value });
    }
    await given.host.close(null);
    const store = await opened(given.file);
    expect(okOf(await store.items(occasion)).followUps.find((one) => one.item === item)?.outcome).toBe('50');
  });

  it('copies what has changed when its time comes, and nothing when nothing has', async () => {
    const given = await hosted(WORKER, 60);
    const copies = join(given.file, '..', 'Prov.kopior');
    await new Promise((done) => setTimeout(done, 250));
    expect(existsSync(copies)).toBe(false);
    await write(given, 'ändrat');
    await expect.poll(() => existsSync(copies) && readdirSync(copies).length).toBe(1);
    await new Promise((done) => setTimeout(done, 250));
    expect(readdirSync(copies)).toHaveLength(1);
    expect(given.faults).toEqual([]);
  });

  it('keeps the store that is open when a new one cannot be made', async () => {
    const given = await hosted();
    expect(errorOf(await given.host.create(given.file, null)).kind).toBe('conflict');
    expect(errorOf(await given.host.create(join(tempFolder(), 'borta', 'x.arshjul'), null)).message).toMatch(/\.$/);
    expect(await given.host.state()).toMatchObject({ state: 'open', name: 'Prov' });
  });

  it('stays open when the same file is opened again', async () => {
    const given = await hosted();
    await write(given, 'kvar');
    expect(await given.host.open(given.file)).toMatchObject({ state: 'open', undo: { undo: expect.any(String) } });
    expect(await written(given)).toBe('kvar');
  });

  it('answers in words when nothing is open', async () => {
    const states: StoreState[] = [];
    const host = createStoreHost(
      WORKER,
      { backupEvery: 600_000 },
      {
        onState: (state) => states.push(state),
        onChanged: () => undefined,
        onFault: () => undefined,
      },
    );
    onTestFinished(async () => void (await host.close(null)));
    expect(await host.state()).toEqual({ state: 'closed', name: null, problem: null, backups: [] });
    expect(errorOf(await host.call('library', undefined))).toMatchObject({ kind: 'store-missing' });
    expect(await host.reopen()).toMatchObject({ state: 'closed', problem: null });
  });
});

describe('a store worker that dies', () => {
  it('answers what was asked of it, says so, and is started again with what was saved', async () => {
    const given = await hosted(MORTAL);
    await write(given, 'sparat');
    const before = given.states.length;
    const dying = given.host.importYear('die');
    const asked = given.host.call('library', undefined);
    expect(errorOf(await dying)).toMatchObject({ kind: 'unexpected', message: expect.stringContaining('Lagringen stannade') });
    expect(errorOf(await asked).kind).toBe('unexpected');
    await expect.poll(() => given.states.slice(before).map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(given.states[before]).toMatchObject({ name: 'Prov', problem: { kind: 'unexpected' } });
    expect(await written(given)).toBe('sparat');
    await write(given, 'och vidare');
    expect(given.faults).toEqual(['store worker died']);
  });

  it('over and over is left closed, with the file that can be opened again', async () => {
    const given = await hosted(MORTAL);
    for (let death = 1; death <= 4; death += 1) {
      const before = given.states.length;
      await given.host.importYear('die');
      await expect.poll(() => given.states.length).toBe(before + (death <= 3 ? 2 : 1));
    }
    expect(given.states.at(-1)).toMatchObject({ state: 'closed', problem: { message: expect.stringContaining('flera gånger') } });
    expect(await given.host.reopen()).toMatchObject({ state: 'open', name: 'Prov' });
  });
});
