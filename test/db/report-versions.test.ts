import { describe, expect, it } from 'vitest';
import type { NewVersion, Store } from '../../db/index.ts';
import { errorOf, handClock, okOf, sampleStore } from '../support/store.ts';

const REPORT = 'berattelse';
const BYTES = new TextEncoder();
const DECISION = { date: '2025-02-20', paragraph: '§ 12' };

function standing(words: string, more: Partial<NewVersion> = {}): NewVersion {
  return { report: REPORT, year: BYTES.encode(words), template: null, name: null, note: null, file: null, ...more };
}

const file = (words: string) => ({ format: 'docx', bytes: BYTES.encode(words) }) as const;
const keep = async (store: Store, version: NewVersion) => okOf(await store.keepVersion(version));
const kept = async (store: Store) => okOf(await store.versions(REPORT));
const lock = (id: string) => ({ type: 'report-version.lock', report: REPORT, id, decision: DECISION }) as const;

describe('the versions of a report', () => {
  it('are kept with what they were made of, who made them and when, the newest first', async () => {
    const clock = handClock();
    const store = await sampleStore({ clock: clock.now, person: { name: 'Anna Berg', initials: 'AB' } });
    const first = await keep(store, standing('ett', { note: 'Till nämnden' }));
    expect(first.parts).toEqual(['versions']);
    clock.advance(60_000);
    await keep(store, standing('två', { name: 'Efter beredningen' }));
    expect(await kept(store)).toMatchObject([
      { name: 'Efter beredningen', note: null, by: 'Anna Berg', made: '2026-01-15T12:01:00.000Z', files: {}, decision: null },
      { name: 'Version 1', note: 'Till nämnden', id: first.version },
    ]);
    expect(okOf(await store.version(REPORT, first.version)).year).toBe('ett');
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('have the files that were handed out, byte for byte, and a second of a kind changes nothing', async () => {
    const store = await sampleStore();
    const { version } = await keep(store, standing('ett', { file: file('det som lämnades ut') }));
    const again = await keep(store, standing('ett', { file: file('något annat') }));
    expect(again).toMatchObject({ version, parts: [] });
    okOf(await store.keepVersionFile(REPORT, version, { format: 'html', bytes: BYTES.encode('<p>') }));
    const [one, ...others] = await kept(store);
    expect(others).toEqual([]);
    expect(Object.keys(one?.files ?? {})).toEqual(['docx', 'html']);
    expect(okOf(await store.versionBytes(one?.files.docx ?? '')).toString()).toBe('det som lämnades ut');
    // The template is part of how it looked.
    const template = { name: 'mall.dotx', file: 'a'.repeat(64), styles: {} };
    expect((await keep(store, standing('ett', { template, file: file('i mall') }))).version).not.toBe(version);
  });

  it('are not kept by hand twice when nothing has changed', async () => {
    const store = await sampleStore();
    const { version } = await keep(store, standing('ett'));
    expect(errorOf(await store.keepVersion(standing('ett')))).toMatchObject({ kind: 'conflict', details: version });
    expect(errorOf(await store.keepVersion({ ...standing('ett'), report: 'ingen' }))).toMatchObject({ kind: 'not-found' });
  });

  it('are changed until they are decided, and then never', async () => {
    const store = await sampleStore();
    const { version: id } = await keep(store, standing('ett'));
    const rename = { type: 'report-version.set', report: REPORT, id, field: 'name', value: 'Till nämnden' } as const;
    okOf(await store.commit(rename));
    okOf(await store.commit(lock(id)));
    expect((await kept(store))[0]).toMatchObject({ name: 'Till nämnden', decision: DECISION });
    for (const command of [
      { ...rename, value: 'Annat' },
      { ...lock(id), decision: { ...DECISION, paragraph: '§ 13' } },
      { type: 'report-version.remove', report: REPORT, id } as const,
    ]) {
      const error = errorOf(await store.commit(command));
      expect(error.kind).toBe('locked');
      expect(error.message).toContain('2025-02-20, § 12');
    }
    // What was never handed out of it still can be, and is kept from then on.
    okOf(await store.keepVersionFile(REPORT, id, file('efteråt')));
    expect(Object.keys((await kept(store))[0]?.files ?? {})).toEqual(['docx']);
  });

  it('come back when their removal is undone; what was handed out is not undone in passing', async () => {
    const store = await sampleStore();
    const { version: id } = await keep(store, standing('ett'));
    okOf(await store.commit({ type: 'report-version.remove', report: REPORT, id }));
    expect(await kept(store)).toEqual([]);
    okOf(await store.undo());
    expect(okOf(await store.version(REPORT, id)).year).toBe('ett');
    await keep(store, standing('två', { file: file('två') }));
    // The export is no step of the person's: the next to be undone is what they kept by hand.
    okOf(await store.undo());
    expect((await kept(store)).map(({ name }) => name)).toEqual(['Version 2']);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('are numbered on when one is gone, and one that is not there is said to be so', async () => {
    const store = await sampleStore();
    await keep(store, standing('ett'));
    const { version: id } = await keep(store, standing('två'));
    okOf(await store.commit({ type: 'report-version.remove', report: REPORT, id }));
    await keep(store, standing('tre'));
    expect((await kept(store)).map(({ name }) => name)).toEqual(['Version 2', 'Version 1']);
    expect(errorOf(await store.commit(lock(id))).kind).toBe('not-found');
    expect(errorOf(await store.version(REPORT, id)).kind).toBe('not-found');
  });
});
