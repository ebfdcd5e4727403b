import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore, openStore, type Store } from '../../../db/index.ts';
import { attachFile } from '../../../electron/evidence/attach.ts';
import { ok, type Result } from '../../../shared/api/result.ts';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import { okOf } from '../../support/store.ts';
import type { Desk } from './desk.ts';
import { sampleDesk } from './prepared-desk.ts';

const ACTION = 'atgard-1';
const STORE = ['--store', 'prov.arshjul'] as const;

async function inStore<T>(at: Desk, name: string, work: (store: Store) => Promise<Result<T>>): Promise<T> {
  const store = okOf(await openStore(join(at.folder, name)));
  try {
    return okOf(await work(store));
  } finally {
    await store.close();
  }
}

const FILE = { name: 'protokoll.txt', bytes: Buffer.from('Kassan.') };
const attached = (at: Desk) =>
  inStore(at, 'prov.arshjul', (store) => attachFile(store, { action: ACTION, tick: 'avprickning-1' }, FILE));
const yearIn = (at: Desk, name: string) => inStore(at, name, (store) => store.readYear('namnd-2024'));

describe('control tick, withdraw, attach, evidence and due', () => {
  it('say what waits, tick it, take that back with a reason, and say so', async () => {
    const at = await sampleDesk();
    const due = ['control', 'due', ...STORE, '--occasion', 'helar', '--on', '2024-09-02'] as const;
    const line = `Missad  2024-08-31  Följ upp arbetsmiljön.  [${ACTION}]\n`;
    expect(await at.must(...due)).toBe(line);
    expect(
      await at.must('control', 'tick', ...STORE, '--action', ACTION, '--on', '2024-08-29', '--what', 'Klart.', '--id', 'ny'),
    ).toBe('Sparat: avprickning 2024-08-29 av åtgärden ”Följ upp arbetsmiljön.”\n');
    expect(JSON.parse(await at.must(...due, '--json'))).toContainEqual(
      expect.objectContaining({ action: ACTION, due: '2024-08-31', state: 'done', day: '2024-08-29' }),
    );
    await at.must('control', 'withdraw', ...STORE, '--action', ACTION, '--tick', 'ny', '--why', 'Fel åtgärd.');
    expect(await at.must('control', 'evidence', ...STORE, '--action', ACTION)).toContain('Klart. · återtagen: Fel åtgärd.  [ny]');
    expect(await at.must(...due)).toBe(line);
  });

  it('keep a file, and give it back', async () => {
    const at = await sampleDesk();
    writeFileSync(join(at.folder, FILE.name), FILE.bytes);
    await at.must('control', 'attach', ...STORE, '--action', ACTION, '--from', FILE.name);
    const { evidence } = await inStore(at, 'prov.arshjul', (store) => store.ticks(ACTION));
    expect(evidence.at(-1)).toMatchObject({ name: 'protokoll.txt', file: { mediaType: 'text/plain', size: 7 } });
    const id = evidence.at(-1)?.id ?? '';
    await at.must('control', 'evidence', ...STORE, '--action', ACTION, '--id', id, '--out', 'tillbaka.txt');
    expect(readFileSync(join(at.folder, 'tillbaka.txt'))).toEqual(FILE.bytes);
  });

  it('purge a file that has been removed too, when that is said for sure, and keep that it was there', async () => {
    const at = await sampleDesk();
    const { id, file } = await inStore(at, 'prov.arshjul', async (store) => {
      const added = await attachFile(store, { action: ACTION, tick: null }, FILE);
      if (!added.ok) return added;
      const listed = await store.ticks(ACTION);
      return listed.ok ? ok(listed.value.evidence.at(-1)) : listed;
    }).then((last) => last ?? { id: '', file: null });
    await inStore(at, 'prov.arshjul', (store) => store.commit({ type: 'evidence.remove', action: ACTION, id }));
    const purge = ['control', 'purge', ...STORE, '--action', ACTION, '--id', id] as const;
    expect(await at.run(...purge)).toMatchObject({ exitCode: 2, errors: [expect.stringContaining('--confirm')] });
    expect(Buffer.from(await inStore(at, 'prov.arshjul', (store) => store.fileBytes(file?.sha256 ?? '')))).toEqual(FILE.bytes);
    expect(await at.must(...purge, '--confirm')).toContain(id);
    expect(await inStore(at, 'prov.arshjul', async (store) => ok(await store.fileBytes(file?.sha256 ?? '')))).toMatchObject({
      ok: false,
    });
    const again = await at.run(...purge, '--confirm');
    expect([again.exitCode, again.errors.join()]).toEqual([1, expect.stringContaining('Filens innehåll är redan rensat')]);
  });

  it('take the files along with the year, and bring them in again', async () => {
    const at = await sampleDesk();
    await attached(at);
    await at.must('export', ...STORE, '--report', 'berattelse', '--format', 'json', '--out', 'ett.json');
    const [name = ''] = readdirSync(join(at.folder, 'ett.bilagor'));
    expect(readFileSync(join(at.folder, 'ett.bilagor', name))).toEqual(FILE.bytes);
    await okOf(await createStore(join(at.folder, 'andra.arshjul'))).close();
    await at.must('import', '--store', 'andra.arshjul', '--from', 'ett.json');
    expect(await yearIn(at, 'andra.arshjul')).toEqual(await yearIn(at, 'prov.arshjul'));
    expect(Buffer.from(await inStore(at, 'andra.arshjul', (store) => store.fileBytes(name)))).toEqual(FILE.bytes);
  });

  it('read a year in without its files, and say that they are missing or are others', async () => {
    const at = await sampleDesk();
    await attached(at);
    const year = await yearIn(at, 'prov.arshjul');
    const sha256 = year.evidence.at(-1)?.file?.sha256 ?? '';
    writeFileSync(join(at.folder, 'ett.json'), serialiseYear(year));
    mkdirSync(join(at.folder, 'ett.bilagor'));
    writeFileSync(join(at.folder, 'ett.bilagor', sha256), 'Annat.');
    await okOf(await createStore(join(at.folder, 'andra.arshjul'))).close();
    const imported = await at.run('import', '--store', 'andra.arshjul', '--from', 'ett.json');
    expect([imported.exitCode, imported.errors]).toEqual([
      0,
      ['ett.json: Antal bifogade filer som saknas i ett.bilagor eller inte är desamma: 1. Året är inläst utan dem.'],
    ]);
    expect((await inStore(at, 'andra.arshjul', (store) => store.ticks(ACTION))).gone).toEqual([sha256]);
  });

  it('refuse in one sentence what cannot be', async () => {
    const at = await sampleDesk();
    const refused = async (...args: string[]) => (await at.run('control', ...args)).errors.join();
    const answers = await Promise.all([
      refused('tick', ...STORE, '--action', ACTION, '--on', 'i går'),
      refused('attach', ...STORE, '--action', ACTION, '--from', 'borta.pdf'),
      refused('attach', ...STORE, '--action', ACTION),
      refused('evidence', ...STORE, '--action', ACTION, '--id', 'x'),
    ]);
    expect(answers).toEqual([
      expect.stringContaining('Dagen ”i går” kan inte tolkas.'),
      'Filen borta.pdf finns inte längre där den låg. Ingenting har bifogats.',
      expect.stringContaining('Antingen --from eller --reference anges'),
      expect.stringContaining('--id och --out anges tillsammans'),
    ]);
    expect(await refused('tick', ...STORE, '--action', ACTION, '--on', '2025-01-02')).toContain('2025-01-02 ligger utanför 2024');
  });
});
