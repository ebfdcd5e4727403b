import { describe, expect, it } from 'vitest';
import { type StoreTask, storeFailure } from '../../../electron/cli/store-failure.ts';
import { writeFailure } from '../../../electron/cli/write-failure.ts';
import type { ErrorKind } from '../../../shared/api/result.ts';
import { damagePages } from '../../support/damage.ts';
import { okOf, sampleStore, tempFolder } from '../../support/store.ts';

/** Every kind of error, held complete by its type. */
const KINDS = Object.keys({
  'invalid-input': true,
  'not-found': true,
  locked: true,
  conflict: true,
  'store-missing': true,
  'store-foreign': true,
  'store-damaged': true,
  'store-newer': true,
  'store-busy': true,
  'read-only': true,
  'disk-full': true,
  cancelled: true,
  unexpected: true,
} satisfies Record<ErrorKind, true>) as ErrorKind[];

const TASKS: readonly StoreTask[] = ['read', 'import', 'create', 'restore'];

/** One line that begins as a sentence and ends as one, with no other sentence between. */
const ONE_SENTENCE = /^[A-ZÅÄÖ/](?:(?![.!?] +[A-ZÅÄÖ”])[^\n])*\.$/u;

const error = (kind: ErrorKind) => ({ kind, message: 'En mening. En till.', details: 'SQLITE_X: english. More.' });

describe.each(KINDS)('%s', (kind) => {
  it.each(TASKS)('is one line with one sentence when the task is to %s', async (task) => {
    const { exitCode, output, errors } = await storeFailure('/tmp/Prov.arshjul', error(kind), task);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors).toEqual([expect.stringMatching(ONE_SENTENCE)]);
    expect(errors[0]).toContain('/tmp/Prov.arshjul');
  });

  it('is one line with one sentence when a file is written', () => {
    expect(writeFailure('/tmp/ut.docx', error(kind)).errors).toEqual([expect.stringMatching(ONE_SENTENCE)]);
  });
});

describe('a damaged store', () => {
  it('is one sentence also with a good copy, and names the time of it', async () => {
    const store = await sampleStore({ clock: () => new Date(2026, 10, 22, 7, 15).getTime() });
    okOf(await store.backup());
    await store.close();
    damagePages(store.file);
    const { errors } = await storeFailure(store.file, error('store-damaged'), 'read');
    expect(errors).toEqual([expect.stringMatching(ONE_SENTENCE)]);
    expect(errors[0]).toContain('kopian från 22 november 2026 kl. 07:15 med kommandot restore --store');
  });
});

describe('a full disk', () => {
  it('is said of what was being done', async () => {
    const said = async (task: StoreTask) => (await storeFailure('F', error('disk-full'), task)).errors[0];
    expect(await said('read')).not.toMatch(/spara|ändring/);
    expect(await said('create')).not.toMatch(/kvar/);
    expect(new Set(await Promise.all(TASKS.map(said))).size).toBe(TASKS.length);
  });
});

describe('a folder', () => {
  it('is called one', async () => {
    const folder = tempFolder();
    expect((await storeFailure(folder, error('store-foreign'), 'read')).errors).toEqual([
      `${folder} är en mapp, inte en fil; ange en årshjulsfil.`,
    ]);
  });
});
