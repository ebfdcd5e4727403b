import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEAR_FILE_LIMIT } from '../../../shared/model/exchange/file-limit.ts';
import { damagePages } from '../../support/damage.ts';
import { withRaw } from '../../support/raw-store.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { plainUser } from '../../support/second-program.ts';
import { canMount, smallDisk } from '../../support/small-disk.ts';
import { sampleStore } from '../../support/store.ts';
import { cliProcess } from './cli-process.ts';
import { desk, deskOfProcesses } from './desk.ts';
import { exampleDesk, sampleDesk } from './prepared-desk.ts';

const exportTo = (out: string, format = 'json') => [
  'export',
  ...['--store', 'prov.arshjul', '--report', 'berattelse', '--format', format, '--out', out],
];

describe('a store that cannot be used', () => {
  it.each([['list'], ['verify']])('is missing: %s says how to make one', async (command) => {
    expect(await desk().run(command, '--store', 'borta.arshjul')).toEqual({
      exitCode: 1,
      output: '',
      errors: ['Datafilen borta.arshjul finns inte; den skapas med kommandot init --store borta.arshjul.'],
    });
  });

  it('is missing: import makes none', async () => {
    const at = desk();
    at.write('prov.json', JSON.stringify(sampleYear()));
    const answer = await at.run('import', '--store', 'borta.arshjul', '--from', 'prov.json');
    expect(answer.errors).toEqual(['Datafilen borta.arshjul finns inte; den skapas med kommandot init --store borta.arshjul.']);
    expect(readdirSync(at.folder)).toEqual(['prov.json']);
  });

  it('is another kind of file', async () => {
    const at = desk();
    at.write('prov.txt', 'Verksamhetsberättelse '.repeat(500));
    expect(await at.run('list', '--store', 'prov.txt')).toEqual({
      exitCode: 1,
      output: '',
      errors: ['prov.txt är inte en årshjulsfil; ange en annan fil.'],
    });
  });

  it('is damaged', async () => {
    const at = await sampleDesk();
    damagePages(at.path('prov.arshjul'));
    const before = readFileSync(at.path('prov.arshjul'));
    for (const args of [['list'], ['export', '--report', 'plan', '--format', 'json', '--out', 'ut.json']]) {
      const { exitCode, output, errors } = await at.run(...args, '--store', 'prov.arshjul');
      expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
      expect(errors).toEqual([expect.stringMatching(/^Datafilen prov\.arshjul är skadad och har ingen hel kopia bredvid sig;/)]);
    }
    expect(readFileSync(at.path('prov.arshjul')).equals(before)).toBe(true);
    expect(existsSync(at.path('ut.json'))).toBe(false);
  });

  it('has content that does not hang together: verify tells, and export says that it broke off', async () => {
    const at = await sampleDesk();
    withRaw(at.path('prov.arshjul'), (raw) => raw.exec(`UPDATE report SET layout = 'borta' WHERE id = 'berattelse'`));
    const { exitCode, output, errors } = await at.run('verify', '--store', 'prov.arshjul', '--json');
    expect(exitCode).toBe(1);
    const check = JSON.parse(output);
    expect(check).toMatchObject({ ok: false, integrity: 'ok' });
    expect(errors).toEqual(check.problems.map((problem: string) => `prov.arshjul: ${problem}`));
    expect(errors[0]).toContain('reports[0].layout: Hänvisningen till ”borta” leder ingenstans');

    expect(await at.run(...exportTo('ut.docx', 'docx'))).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        expect.stringMatching(/^Rapporten ”berattelse” i prov\.arshjul kunde inte skapas, .* \(1 fel\); kommandot verify /),
      ],
    });
    expect(existsSync(at.path('ut.docx'))).toBe(false);
  });

  it('is open in another program: reading goes, importing waits for the person', async () => {
    const store = await sampleStore();
    const at = deskOfProcesses();
    at.write('nytt.json', JSON.stringify(sampleYear()));
    expect(JSON.parse(await at.must('list', '--store', store.file, '--json')).years).toHaveLength(1);
    const answer = await at.run('import', '--store', store.file, '--from', 'nytt.json');
    expect(answer).toEqual({
      exitCode: 1,
      output: '',
      errors: [`Datafilen ${store.file} är öppen för ändring i ett annat Årshjul; stäng det programmet och försök igen.`],
    });
  });

  it('is never replaced by init', async () => {
    const at = await sampleDesk();
    const before = readFileSync(at.path('prov.arshjul'));
    for (const more of [[], ['--example']]) {
      const answer = await at.run('init', '--store', 'prov.arshjul', ...more);
      expect(answer).toMatchObject({
        exitCode: 1,
        output: '',
        errors: ['Det finns redan en fil med namnet prov.arshjul; ange ett annat namn.'],
      });
    }
    expect(readFileSync(at.path('prov.arshjul')).equals(before)).toBe(true);
    // The store's lock is a hidden file that stays.
    const visible = readdirSync(at.folder).filter((name) => !name.startsWith('.'));
    expect(visible.toSorted()).toEqual(['prov.arshjul', 'prov.json']);
  });

  it('cannot be made in a folder that is not there, or that is a file', async () => {
    const at = desk();
    at.write('fil', '');
    const missing = await at.run('init', '--store', 'borta/prov.arshjul');
    expect(missing).toEqual({
      exitCode: 1,
      output: '',
      errors: [`${at.path('borta')}: Filen eller mappen finns inte; kontrollera namnet.`],
    });
    const inFile = await at.run('init', '--store', 'fil/prov.arshjul');
    expect(inFile).toEqual({
      exitCode: 1,
      output: '',
      errors: [`${at.path('fil')}: Det är en fil, inte en mapp; ange en mapp.`],
    });
  });

  it('cannot be made where nothing can be written', async () => {
    const at = desk();
    chmodSync(at.folder, 0o555);
    const answer = await cliProcess(at.folder, ['init', '--store', 'prov.arshjul'], { user: plainUser });
    chmodSync(at.folder, 0o755);
    expect(answer).toMatchObject({
      exitCode: 1,
      output: '',
      errors: [expect.stringMatching(/^Behörighet saknas för att skapa datafilen prov\.arshjul/)],
    });
    expect(readdirSync(at.folder)).toEqual([]);
  });
});

describe('a file that cannot be imported', () => {
  it('has its problems named with their places, one on each line, and nothing is written', async () => {
    const at = desk();
    const year = sampleYear();
    const broken = {
      ...year,
      items: year.items.map((item) => ({ ...item, parent: item.parent === null ? null : 'borta' })),
      reports: year.reports.map((report) => ({ ...report, id: 'samma' })),
    };
    at.write('fel.json', JSON.stringify(broken));
    await at.must('init', '--store', 'prov.arshjul');
    expect(await at.run('import', '--store', 'prov.arshjul', '--from', 'fel.json')).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        'fel.json: items[1].parent: Hänvisningen till ”borta” leder ingenstans: det finns inte i items.',
        'fel.json: items[2].parent: Hänvisningen till ”borta” leder ingenstans: det finns inte i items.',
        'fel.json: reports[1].id: ”samma” står redan på reports[0].id och får bara stå en gång.',
      ],
    });
    expect(JSON.parse(await at.must('list', '--store', 'prov.arshjul', '--json')).years).toEqual([]);
  });

  it('has at most 50 problems listed, and the rest counted', async () => {
    const at = await sampleDesk();
    const items = Array.from({ length: 61 }, (_, index) => ({ id: `fel ${index}` }));
    at.write('fel.json', JSON.stringify({ ...sampleYear(), items }));
    const { errors } = await at.run('import', '--store', 'prov.arshjul', '--from', 'fel.json');
    expect(errors).toHaveLength(51);
    expect(errors.at(-1)).toBe('fel.json: Ytterligare 1048 fel visas inte; filen har 1098 fel.');
  });

  const cases: readonly (readonly [string, string | Buffer, string])[] = [
    ['is not JSON', '{\n  "format": "arshjul-year"\n  "version": 1\n}', 'fel.json: rad 3, kolumn 3: Filen är inte giltig JSON:'],
    ['is empty', '', 'fel.json: rad 1, kolumn 1: Filen är inte giltig JSON:'],
    ['is JSON of another kind', '{"name": "paket"}', 'fel.json: format: Filen är inte ett år från Årshjul:'],
    ['is not text', Buffer.from('504b0304ff00fe', 'hex'), 'fel.json: filen: Filen är inte text'],
    ['is too large', Buffer.alloc(YEAR_FILE_LIMIT + 1), 'fel.json: filen: Filen är 33 MB, men'],
    [
      'is newer',
      JSON.stringify({ ...sampleYear(), version: 7 }),
      'fel.json: version: Filen är skapad med en nyare version av Årshjul (format 7;',
    ],
  ];
  it.each(cases)('%s', async (_what, content, beginning) => {
    const at = await sampleDesk();
    const before = readFileSync(at.path('prov.arshjul'));
    writeFileSync(at.path('fel.json'), content);
    const { exitCode, output, errors } = await at.run('import', '--store', 'prov.arshjul', '--from', 'fel.json');
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.slice(0, beginning.length)).toBe(beginning);
    expect(readFileSync(at.path('prov.arshjul')).equals(before)).toBe(true);
  });

  it('is missing, is a folder, or may not be read', async () => {
    const at = await sampleDesk();
    mkdirSync(at.path('mapp'));
    at.write('hemlig.json', '{}');
    chmodSync(at.path('hemlig.json'), 0o000);
    chmodSync(at.folder, 0o777);
    const from = (name: string) =>
      cliProcess(at.folder, ['import', '--store', 'prov.arshjul', '--from', name], { user: plainUser });
    expect((await from('borta.json')).errors).toEqual(['borta.json: Filen eller mappen finns inte; kontrollera namnet.']);
    expect((await from('mapp')).errors).toEqual(['mapp: Det är en mapp, inte en fil; ange en fil.']);
    expect((await from('hemlig.json')).errors).toEqual(['hemlig.json: Behörighet saknas för att läsa den; ändra behörigheten.']);
  });

  it('holds a year that the store already has', async () => {
    const at = await sampleDesk();
    const answer = await at.run('import', '--store', 'prov.arshjul', '--from', 'prov.json');
    expect(answer).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        'prov.json: model.id: Året 2024 finns redan i datafilen.',
        ...takenPlaces().map(([place, id]) => `prov.json: ${place}: Id ”${id}” finns redan i datafilen.`),
      ],
    });
  });
});

/** Every id of the sample year that names one thing in a whole store, with its place. */
function takenPlaces(): (readonly [string, string])[] {
  const { items, control, occasions, reports } = sampleYear();
  const lists = [
    ['items', items],
    ['control.areas', control.areas],
    ['control.risks', control.risks],
    ['control.actions', control.actions],
    ['occasions', occasions],
    ['reports', reports],
  ] as const;
  return lists.flatMap(([path, list]) => list.map(({ id }, index) => [`${path}[${index}].id`, id] as const));
}

describe('an export that cannot be written', () => {
  it('asks for a report that is not there', async () => {
    const at = await sampleDesk();
    const answer = await at.run('export', '--store', 'prov.arshjul', '--report', 'borta', '--format', 'json', '--out', 'ut.json');
    expect(answer).toEqual({
      exitCode: 1,
      output: '',
      errors: ['Rapporten ”borta” finns inte i prov.arshjul; kommandot list visar dem som finns.'],
    });
    expect(existsSync(at.path('ut.json'))).toBe(false);
  });

  it('goes to a folder, or into one that is not there', async () => {
    const at = await sampleDesk();
    mkdirSync(at.path('mapp'));
    expect(await at.run(...exportTo('mapp'))).toEqual({
      exitCode: 1,
      output: '',
      errors: ['mapp: Det är en mapp, inte en fil; ange en fil.'],
    });
    expect(await at.run(...exportTo('borta/ut.json'))).toEqual({
      exitCode: 1,
      output: '',
      errors: ['Mappen borta finns inte; ange en annan plats.'],
    });
  });

  it('goes onto the store itself, by whatever name', async () => {
    const at = await sampleDesk();
    const before = readFileSync(at.path('prov.arshjul'));
    for (const out of ['prov.arshjul', './prov.arshjul', at.path('prov.arshjul')]) {
      expect(await at.run(...exportTo(out))).toEqual({
        exitCode: 1,
        output: '',
        errors: ['Det som exporteras kan inte skrivas över datafilen prov.arshjul själv.'],
      });
    }
    expect(readFileSync(at.path('prov.arshjul')).equals(before)).toBe(true);
  });

  it('goes to a folder where nothing can be written', async () => {
    const at = await sampleDesk();
    mkdirSync(at.path('last'));
    chmodSync(at.path('last'), 0o555);
    chmodSync(at.folder, 0o777);
    chmodSync(at.path('prov.arshjul'), 0o666);
    const answer = await cliProcess(at.folder, exportTo('last/ut.json'), { user: plainUser });
    expect(answer).toEqual({
      exitCode: 1,
      output: '',
      errors: [expect.stringMatching(/^Filen last\/ut\.json kunde inte skrivas, eftersom behörighet saknas/)],
    });
  });

  it('has no room for all of the file: what stood there is kept, and nothing is left beside', async () => {
    const at = await exampleDesk();
    at.write('ut.json', 'gammalt');
    const args = [
      'export',
      '--store',
      'prov.arshjul',
      '--report',
      'hsn-2024-verksamhetsberattelse',
      '--format',
      'json',
      '--out',
      'ut.json',
    ];
    const answer = await cliProcess(at.folder, args, { fileBlocks: 300 });
    expect(answer).toEqual({
      exitCode: 1,
      output: '',
      errors: ['Filen ut.json kunde inte sparas; ange en annan plats.'],
    });
    expect(at.read('ut.json')).toBe('gammalt');
    expect(readdirSync(at.folder).filter((name) => name.includes('ut.json'))).toEqual(['ut.json']);
  });

  it.each(canMount ? ['a real disk'] : [])('meets %s that is full', async () => {
    const at = await sampleDesk();
    const disk = smallDisk(200_000);
    disk.fill(1000);
    const out = `${disk.folder}/ut.json`;
    expect(await at.run(...exportTo(out))).toEqual({
      exitCode: 1,
      output: '',
      errors: [`Disken är full, så filen ${out} har inte sparats; frigör utrymme eller ange en annan plats.`],
    });
    expect(readdirSync(disk.folder)).toEqual(['fyllnad']);
  });
});
