import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/index.ts';
import { damagePages, overwrite } from '../../support/damage.ts';
import { withRaw } from '../../support/raw-store.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { canMount, smallDisk } from '../../support/small-disk.ts';
import { okOf, tempFolder } from '../../support/store.ts';
import { type Desk, desk } from './desk.ts';
import { sampleDesk } from './prepared-desk.ts';

/** The ids of two copies, newest first. */
async function withCopies(at: Desk): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const value of ['ett', 'två']) {
    const store = okOf(await openStore(at.path('prov.arshjul')));
    okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value }));
    ids.unshift(okOf(await store.backup()).id);
    await store.close();
  }
  return ids;
}

describe('verify --json of a damaged store', () => {
  it('prints the check, says what can be done, and leaves the file as it was', async () => {
    const at = await sampleDesk();
    damagePages(at.path('prov.arshjul'));
    const before = readFileSync(at.path('prov.arshjul'));
    const { exitCode, output, errors } = await at.run('verify', '--store', 'prov.arshjul', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      integrity: expect.stringMatching(/./),
      problems: ['Filen är skadad: SQLite kan inte läsa alla sidor och index.'],
    });
    expect(errors).toEqual([
      'prov.arshjul: Filen är skadad: SQLite kan inte läsa alla sidor och index.',
      expect.stringMatching(/^Datafilen prov\.arshjul är skadad och har ingen hel kopia bredvid sig;/),
    ]);
    expect(readFileSync(at.path('prov.arshjul')).equals(before)).toBe(true);
  });

  it('names a table that is gone, and list does not answer as if all were well', async () => {
    const at = await sampleDesk();
    withRaw(at.path('prov.arshjul'), (raw) => raw.exec('DROP TABLE table_cell'));
    const { exitCode, output } = await at.run('verify', '--store', 'prov.arshjul', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(output).problems).toEqual(['Tabellen table_cell saknas i filen.']);
    expect(await at.run('list', '--store', 'prov.arshjul', '--json')).toMatchObject({ exitCode: 1, output: '' });
  });
});

describe('restore', () => {
  it('puts the newest good copy in the place of a damaged store, and keeps that beside it', async () => {
    const at = await sampleDesk();
    const [newest] = await withCopies(at);
    overwrite(at.path('prov.arshjul'), 0, 100);
    const damaged = readFileSync(at.path('prov.arshjul'));
    expect((await at.run('list', '--store', 'prov.arshjul')).errors).toEqual([
      expect.stringMatching(
        /^Datafilen prov\.arshjul är skadad; den kan ersättas med kopian från .* restore --store prov\.arshjul\.$/,
      ),
    ]);
    const { backup, keptDamagedAs } = JSON.parse(await at.must('restore', '--store', 'prov.arshjul', '--json'));
    expect(backup.id).toBe(newest);
    expect(readFileSync(keptDamagedAs).equals(damaged)).toBe(true);
    await at.must('verify', '--store', 'prov.arshjul');
  });

  it('lists the copies, takes the one that is named, and passes one that is damaged', async () => {
    const at = await sampleDesk();
    const ids = await withCopies(at);
    const listed = JSON.parse(await at.must('restore', '--store', 'prov.arshjul', '--list', '--json'));
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(await at.must('restore', '--store', 'prov.arshjul', '--list')).toContain(`${ids[0]}  `);
    expect(await at.must('restore', '--store', 'prov.arshjul', '--backup', ids[1] ?? '')).toMatch(/^Kopian från .*\.\n$/);
    damagePages(at.path(`prov.kopior/${ids[0]}.arshjul`));
    const { backup } = JSON.parse(await at.must('restore', '--store', 'prov.arshjul', '--json'));
    expect(backup.id).toBe(ids[1]);
  });

  it('says when there is no copy, and leaves everything as it was', async () => {
    const at = await sampleDesk();
    const before = readdirSync(at.folder);
    for (const more of [[], ['--backup', '../prov']]) {
      const answer = await at.run('restore', '--store', 'prov.arshjul', ...more);
      expect(answer).toMatchObject({ exitCode: 1, output: '', errors: [expect.stringMatching(/finns/)] });
    }
    expect((await at.run('restore', '--store', 'prov.arshjul', '--list', '--backup', 'x')).exitCode).toBe(2);
    expect(readdirSync(at.folder)).toEqual(before);
  });
});

describe('what is left in a folder', () => {
  it('after init with the example is the store and its lock', async () => {
    const at = desk();
    await at.must('init', '--store', 'prov.arshjul', '--example');
    expect(readdirSync(at.folder).sort()).toEqual(['.prov.arshjul-lock', 'prov.arshjul']);
  });

  it('after importing into something else is that alone', async () => {
    const at = desk();
    at.write('prov.json', JSON.stringify(sampleYear()));
    at.write('brev.txt', 'Ett brev. '.repeat(500));
    await at.run('import', '--store', 'brev.txt', '--from', 'prov.json');
    expect(readdirSync(at.folder).sort()).toEqual(['brev.txt', 'prov.json']);
  });
});

describe.each(canMount ? ['a full disk'] : [])('%s', () => {
  it('can be read, and init there says what it is about', async () => {
    const disk = smallDisk(4_000_000);
    const at = await sampleDesk(disk.folder);
    disk.fill(0);
    expect(JSON.parse(await at.must('list', '--store', 'prov.arshjul', '--json')).years).toHaveLength(1);
    await at.must('verify', '--store', 'prov.arshjul');
    const out = `${tempFolder()}/ut.json`;
    await at.must('export', '--store', 'prov.arshjul', '--report', 'plan', '--format', 'json', '--out', out);
    const before = readdirSync(at.folder);
    for (const more of [[], ['--example']]) {
      expect(await at.run('init', '--store', 'ny.arshjul', ...more)).toEqual({
        exitCode: 1,
        output: '',
        errors: ['Disken är full, så datafilen ny.arshjul kunde inte skapas; frigör utrymme eller ange en annan mapp.'],
      });
    }
    expect(readdirSync(at.folder)).toEqual(before);
  });
});

describe('a name that leads to no file', () => {
  it('is said to be a folder, a link in a ring, a pipe or a device', async () => {
    const at = await sampleDesk();
    mkdirSync(at.path('mapp'));
    symlinkSync('ring', at.path('ring'));
    execFileSync('mkfifo', [at.path('ror')]);
    const list = async (name: string) => (await at.run('list', '--store', name)).errors;
    expect(await list('mapp')).toEqual(['mapp är en mapp, inte en fil; ange en årshjulsfil.']);
    expect(await list('ring')).toEqual(['Den symboliska länken ring leder till sig själv; ange en annan fil.']);
    const from = async (name: string) => (await at.run('import', '--store', 'prov.arshjul', '--from', name)).errors;
    for (const name of ['ror', '/dev/null'])
      expect(await from(name)).toEqual([`${name}: Det är något annat än en vanlig fil; ange en vanlig fil.`]);
    expect(await from('ring')).toEqual(['ring: Den symboliska länken leder till sig själv; ange filen själv.']);
    expect((await at.run('init', '--store', 'ny/')).errors).toEqual(['Namnet ny/ slutar som en mapps; ange en fil.']);
    const out = ['export', '--store', 'prov.arshjul', '--report', 'plan', '--format', 'json', '--out'];
    for (const name of ['ror', '/dev/null', 'ring']) {
      expect((await at.run(...out, name)).errors).toEqual([
        `${name} är något annat än en vanlig fil och kan inte ersättas; ange en annan plats.`,
      ]);
    }
  });
});

describe('an export of a year with faults', () => {
  it('is written as it stands, and standard error says so', async () => {
    const at = await sampleDesk();
    withRaw(at.path('prov.arshjul'), (raw) => raw.exec(`UPDATE section_text SET section = 'kapitel-9'`));
    const args = ['--report', 'plan', '--format', 'json', '--out', 'ut.json'];
    expect(await at.run('export', '--store', 'prov.arshjul', ...args)).toEqual({
      exitCode: 0,
      output: 'Årets data är sparade i ut.json.\n',
      errors: ['prov.arshjul: Året har fel (1) och är exporterat som det är; kommandot verify visar dem.'],
    });
  });
});
