import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_FILE_LIMIT } from '../../shared/control/evidence-limits.ts';
import { withRaw } from '../support/raw-store.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const BYTES = Buffer.from('Protokoll, 12 april.');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

describe('the bytes of a file', () => {
  it('are kept once, known by what they are, and come out as they went in', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(okOf(await store.keepFile(BYTES))).toEqual({ size: BYTES.length, sha256: SHA256 });
    expect(okOf(await store.keepFile(BYTES))).toEqual({ size: BYTES.length, sha256: SHA256 });
    expect(withRaw(store.file, (raw) => raw.prepare('SELECT count(*) FROM evidence_bytes').pluck().get())).toBe(1);
    expect(Buffer.from(okOf(await store.fileBytes(SHA256)))).toEqual(BYTES);
  });

  it.each([
    [Buffer.alloc(0), 'Filen är tom. Ingenting har bifogats.'],
    [Buffer.alloc(EVIDENCE_FILE_LIMIT + 1), 'Filen är 21 MB. Högst 20 MB kan bifogas'],
  ])('that are none, or too many, are refused in words', async (bytes, words) => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(errorOf(await store.keepFile(bytes)).message).toContain(words);
    expect(withRaw(store.file, (raw) => raw.prepare('SELECT count(*) FROM evidence_bytes').pluck().get())).toBe(0);
  });

  it('that are not what they are said to be are refused', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(errorOf(await store.keepFile(BYTES, 'ab'.repeat(32))).kind).toBe('invalid-input');
  });

  it('that are gone, or damaged, are said to be so', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    expect(errorOf(await store.fileBytes(SHA256))).toMatchObject({ kind: 'not-found' });
    okOf(await store.keepFile(BYTES));
    withRaw(store.file, (raw) => raw.prepare('UPDATE evidence_bytes SET bytes = ?').run(Buffer.from('Annat.')));
    expect(errorOf(await store.fileBytes(SHA256))).toMatchObject({ kind: 'store-damaged' });
  });

  it('are not read with the year, which knows what they are', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const { size, sha256 } = okOf(await store.keepFile(BYTES));
    const file = { mediaType: 'text/plain', size, sha256 };
    const evidence = { action: 'atgard-1', id: 'ny', tick: null, name: 'Protokoll.txt', reference: null, file };
    okOf(await store.commit({ type: 'evidence.add', ...evidence }));
    const year = okOf(await store.readYear('namnd-2024'));
    expect(year.evidence.at(-1)).toMatchObject(evidence);
    expect(JSON.stringify(year)).not.toContain('12 april.');
    expect(okOf(await store.ticks('atgard-1')).gone).toEqual([]);
    withRaw(store.file, (raw) => raw.exec('DELETE FROM evidence_bytes'));
    expect(okOf(await store.ticks('atgard-1')).gone).toEqual([SHA256]);
  });

  it('are purged for good, with a step that says who did it and cannot be undone, and the evidence stays without them', async () => {
    const store = await storeWith(yearOfThreeOccasions(), { person: { name: 'Kim Berg', initials: 'KB' } });
    const { size, sha256 } = okOf(await store.keepFile(BYTES));
    const file = { mediaType: 'text/plain', size, sha256 };
    const add = (id: string) =>
      ({ type: 'evidence.add', action: 'atgard-1', id, tick: null, name: `${id}.txt`, reference: null, file }) as const;
    okOf(await store.commit(add('ett')));
    okOf(await store.commit(add('två')));
    const { sha256: purged, undo } = okOf(await store.purgeFile({ action: 'atgard-1', id: 'ett' }));
    expect(purged).toBe(SHA256);
    // Other evidence has the same file, so its bytes stay for that.
    expect(Buffer.from(okOf(await store.fileBytes(SHA256)))).toEqual(BYTES);
    expect(undo.undo).toBe('underlaget ”två.txt” till åtgärden ”Följ upp arbetsmiljön.”');
    okOf(await store.commit({ type: 'evidence.remove', action: 'atgard-1', id: 'två' }));
    expect(okOf(await store.ticks('atgard-1')).removed).toEqual([{ id: 'två', name: 'två.txt', size }]);

    okOf(await store.purgeFile({ action: 'atgard-1', id: 'två' }));
    expect(errorOf(await store.fileBytes(SHA256)).kind).toBe('not-found');
    expect(readFileSync(store.file).includes(BYTES)).toBe(false);
    const { evidence, gone, removed } = okOf(await store.ticks('atgard-1'));
    expect(evidence.slice(-2).map(({ id, purged: by }) => [id, by?.by])).toEqual([
      ['ett', 'Kim Berg'],
      ['två', 'Kim Berg'],
    ]);
    expect([gone, removed]).toEqual([[], []]);
    expect(errorOf(await store.purgeFile({ action: 'atgard-1', id: 'två' })).kind).toBe('conflict');
    const [newest] = okOf(await store.history({ entity: 'control', id: 'atgard-1', occasion: 'helar' }));
    expect(newest).toMatchObject({
      person: 'Kim Berg',
      what: 'Rensning av underlaget ”två.txt” till åtgärden ”Följ upp arbetsmiljön.”',
    });
    // What was done before cannot bring the file back.
    expect(errorOf(await store.undo()).kind).toBe('conflict');
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('are in a copy of the store', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.keepFile(BYTES));
    const { id } = okOf(await store.backup());
    const copy = `${store.file.replace('.arshjul', '.kopior')}/${id}.arshjul`;
    expect(withRaw(copy, (raw) => raw.prepare('SELECT sha256 FROM evidence_bytes').pluck().get())).toBe(SHA256);
  });
});
