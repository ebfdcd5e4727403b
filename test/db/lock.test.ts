import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../db/index.ts';
import { askSecond, startSecond } from '../support/second-program.ts';
import { errorOf, okOf, opened, sampleStore } from '../support/store.ts';

/** What a person sees in the store's folder; the lock's own file is hidden. */
function seenBeside(file: string): string[] {
  return readdirSync(dirname(file)).filter((name) => !name.startsWith('.'));
}

describe('a store that is open to be written', () => {
  it('is busy for another program that would write it', async () => {
    const store = await sampleStore();
    expect(await askSecond('write', store.file)).toMatch(/^store-busy: /);
  });

  it('is busy for a second writer in the same program', async () => {
    const store = await sampleStore();
    const error = errorOf(await openStore(store.file));
    expect(error.kind).toBe('store-busy');
    expect(error.message).toBe('Filen är öppen för ändring i ett annat Årshjul. Stäng det programmet och försök igen.');
  });

  it('is still busy after a second writer has been refused', async () => {
    const store = await sampleStore();
    errorOf(await openStore(store.file));
    expect(await askSecond('write', store.file)).toMatch(/^store-busy: /);
  });

  it('can be read by another program, and by this one', async () => {
    const store = await sampleStore();
    expect(await askSecond('read', store.file)).toBe('ok');
    const reader = await opened(store.file, { access: 'read' });
    okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: 'nytt' }));
    expect(okOf(await reader.items('helar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('nytt');
  });

  it('can be written by the next program when it has been closed, also with a reader still there', async () => {
    const store = await sampleStore();
    await opened(store.file, { access: 'read' });
    await store.close();
    expect(await askSecond('write', store.file)).toBe('ok');
  });

  it('leaves nothing but itself in the folder when it has been closed', async () => {
    const store = await sampleStore();
    await store.close();
    expect(seenBeside(store.file)).toEqual([basename(store.file)]);
  });

  it('leaves nothing beside it when it has only been read', async () => {
    const store = await sampleStore();
    await store.close();
    const reader = await opened(store.file, { access: 'read' });
    await reader.close();
    expect(seenBeside(store.file)).toEqual([basename(store.file)]);
  });
});

describe('many programs that come and go', () => {
  it('never have the right to write at the same time', async () => {
    const store = await sampleStore();
    await store.close();
    const programs = [1, 2, 3, 4].map(() => startSecond('compete', store.file));
    await Promise.all(programs.map(({ ended }) => ended));
    expect(programs.map(({ said }) => said)).toEqual(Array(4).fill(['alone each time']));
    expect(seenBeside(store.file)).toEqual([basename(store.file)]);
  });
});

describe('a program that has been killed', () => {
  it('holds the store no longer than it lived', async () => {
    const store = await sampleStore();
    await store.close();
    const second = startSecond('hold', store.file);
    await second.lines(1);
    expect(second.said).toEqual(['open']);
    expect(errorOf(await openStore(store.file)).kind).toBe('store-busy');

    second.process.kill('SIGKILL');
    await second.ended;
    const again = await opened(store.file);
    expect(okOf(await again.verify()).problems).toEqual([]);
    await again.close();
    expect(seenBeside(store.file)).toEqual([basename(store.file)]);
  });

  it('is followed by exactly one of those who wait for its place', async () => {
    const store = await sampleStore();
    await store.close();
    const programs = [1, 2, 3, 4].map(() => startSecond('hold', store.file));
    await Promise.all(programs.map((program) => program.lines(1)));
    expect(programs.flatMap(({ said }) => said.map((line) => line.split(':')[0])).sort()).toEqual([
      'open',
      'store-busy',
      'store-busy',
      'store-busy',
    ]);
  });
});
