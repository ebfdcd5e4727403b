import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withRaw } from '../../support/raw-store.ts';
import { type Desk, desk } from './desk.ts';
import { sampleDesk } from './prepared-desk.ts';

const store = ['--store', 'prov.arshjul'] as const;
const outcome = { type: 'follow-up.set', occasion: 'helar', item: 'indikator-1', field: 'outcome', value: '91 %' };

function commands(at: Desk, list: unknown): readonly string[] {
  at.write('andra.json', typeof list === 'string' ? list : JSON.stringify(list));
  return ['change', ...store, '--from', 'andra.json'];
}

describe('change', () => {
  it('carries out a list of commands as one step', async () => {
    const at = await sampleDesk();
    const create = {
      type: 'item.create',
      item: 'ny',
      year: 'namnd-2024',
      parent: 'mal-1',
      after: null,
      kind: 'indikator',
      title: 'Ny',
    };
    expect(await at.must(...commands(at, [create, outcome]))).toBe('Ändringarna (2) är utförda i prov.arshjul som ett steg.\n');
    expect(await at.must(...commands(at, [outcome]))).toBe('Ändringarna (1) ändrade inget i prov.arshjul, som redan är så.\n');
    const steps = withRaw(at.path('prov.arshjul'), (raw) => raw.prepare('SELECT subject FROM step').pluck().all());
    expect(steps).toEqual(['import', 'many-file']);
    await at.must('verify', ...store);
  });

  it.each([
    ['inte json', 'andra.json: rad 1, kolumn 1: Filen är inte giltig JSON:'],
    ['{}', 'andra.json: filen: Här ska stå en lista, inte ett objekt.'],
    ['[]', 'andra.json: filen: Listan får inte vara tom.'],
    [[outcome, { ...outcome, field: 'nej' }], 'andra.json: [1].field: '],
    [[{ ...outcome, value: 5 }], 'andra.json: [0].value: Här ska stå en text, inte ett heltal.'],
    [[{ type: 'sql' }], 'andra.json: [0].type: Här ska stå '],
    [
      [outcome, { ...outcome, item: 'finns-inte' }],
      'andra.json: Inget har ändrats, eftersom ändring 2 inte kan utföras: Raden finns inte i årets plan.',
    ],
  ])('changes nothing when something is wrong, and says what: %j', async (list, words) => {
    const at = await sampleDesk();
    const before = await at.must('history', ...store, '--id', 'indikator-1', '--occasion', 'helar', '--json');
    const { exitCode, output, errors } = await at.run(...commands(at, list));
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors).toEqual([expect.stringContaining(words)]);
    expect(await at.must('history', ...store, '--id', 'indikator-1', '--occasion', 'helar', '--json')).toBe(before);
  });

  it('says that a file is missing, or a folder', async () => {
    const at = await sampleDesk();
    expect((await at.run('change', ...store, '--from', 'borta.json')).errors).toEqual([
      'borta.json: Filen eller mappen finns inte; kontrollera namnet.',
    ]);
    expect((await at.run('change', ...store, '--from', '.')).errors).toEqual(['.: Det är en mapp, inte en fil; ange en fil.']);
  });
});

describe('undo and redo', () => {
  it('take back the newest step and bring it again, and say which', async () => {
    const at = await sampleDesk();
    await at.must('roll', ...store, '--year', 'namnd-2024');
    expect(await at.must('undo', ...store)).toMatch(/^Ångrat i prov\.arshjul: 2025 för /);
    expect((JSON.parse(await at.must('list', ...store, '--json')) as { years: unknown[] }).years).toHaveLength(1);
    expect(await at.must('redo', ...store)).toMatch(/^Gjort om i prov\.arshjul: 2025 för /);
  });

  it('say that there is nothing', async () => {
    const at = desk();
    await at.must('init', ...store);
    expect((await at.run('undo', ...store)).errors).toEqual(['Det finns inget eget steg att ångra i prov.arshjul.']);
    expect((await at.run('redo', ...store)).errors).toEqual(['Det finns inget att göra om i prov.arshjul.']);
  });
});

describe('the history of everything', () => {
  it('has the newest step first, with what stood before and after, and what sets it back', async () => {
    const at = await sampleDesk();
    await at.must(...commands(at, [outcome]));
    const lines = (await at.must('history', ...store)).split('\n');
    expect(lines[1]).toBe('    Utfall för indikator ”Andel nöjda”: "86 %" → "91 %"');
    expect(lines.at(-2)).toContain('Import av 2024');
    const [newest] = JSON.parse(await at.must('history', ...store, '--json'));
    expect(newest.changes[0]).toMatchObject({ before: '86 %', after: '91 %', restore: { ...outcome, value: '86 %' } });
  });
});

describe('search, history and trend', () => {
  it('find a text, for people and for programs', async () => {
    const at = await sampleDesk();
    expect(await at.must('search', ...store, '--query', 'KORT')).toBe('2024  Inledning (text): Året i korthet.  [inledning]\n');
    expect(JSON.parse(await at.must('search', ...store, '--query', 'kort', '--json'))).toMatchObject([
      { place: { view: 'texts', occasion: 'helar', id: 'inledning' }, excerpt: [{}, { text: 'korthet', found: true }, {}] },
    ]);
    expect(await at.must('search', ...store, '--query', 'finnsinte')).toBe('Inget hittades.\n');
    expect(JSON.parse(await at.must('search', ...store, '--query', '"', '--json'))).toEqual([]);
  });

  it('tell the changes of a thing, with the command that brings each back', async () => {
    const at = await sampleDesk();
    await at.must(...commands(at, [outcome]));
    const [newest] = JSON.parse(await at.must('history', ...store, '--id', 'indikator-1', '--occasion', 'helar', '--json'));
    expect(newest).toMatchObject({ field: 'outcome', before: '86 %', after: '91 %', what: 'Ändringar från en fil (1)' });
    await at.must(...commands(at, [newest.restore]));
    const lines = (await at.must('history', ...store, '--id', 'indikator-1', '--occasion', 'helar')).split('\n');
    expect(lines[0]).toMatch(/Ändringar från en fil \(1\): outcome "91 %" → "86 %"$/);
    expect(await at.must('history', ...store, '--id', 'inledning', '--occasion', 'helar')).toContain(
      'body tomt → "Året i korthet."',
    );
    expect(await at.must('history', ...store, '--id', 'atgard-1', '--occasion', 'helar')).toContain('status');
    expect((await at.run('history', ...store, '--id', 'nej')).errors).toEqual([
      'Det finns inga ändringar av ”nej” i prov.arshjul; kommandot list visar tillfällena.',
    ]);
  });

  it('tell an item’s values over the years', async () => {
    const at = await sampleDesk();
    await at.must('roll', ...store, '--year', 'namnd-2024');
    expect(await at.must('trend', ...store, '--item', 'indikator-1')).toBe(
      [
        '2024  utfall 86 %, målvärde > 90 procent, senast känt 84 %  [indikator-1]',
        '2025  utfall –, målvärde –, senast känt 86 %  [indikator-1-2025]',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(await at.must('trend', ...store, '--item', 'indikator-1', '--json'))).toHaveLength(2);
  });
});

describe('roll', () => {
  it('makes the next year, without what is dropped', async () => {
    const at = await sampleDesk();
    expect(JSON.parse(await at.must('roll', ...store, '--year', 'namnd-2024', '--drop', 'mal-1,uppdrag-3', '--json'))).toEqual({
      year: 'namnd-2025',
    });
    const { years, reports } = JSON.parse(await at.must('list', ...store, '--json'));
    expect(years).toHaveLength(2);
    expect(reports.map(({ id }: { id: string }) => id)).toContain('berattelse-2025');
    await at.must('verify', ...store);
  });

  it.each([
    [['--year', 'nej'], 'Året ”nej” finns inte i prov.arshjul; kommandot list visar dem som finns.'],
    [['--year', 'namnd-2024', '--drop', 'nej'], 'Posten ”nej” finns inte i året ”namnd-2024” i prov.arshjul.'],
  ])('says in one sentence what is wrong: %j', async (options, words) => {
    const at = await sampleDesk();
    expect((await at.run('roll', ...store, ...options)).errors).toEqual([words]);
  });

  it('says that the year is there already', async () => {
    const at = await sampleDesk();
    await at.must('roll', ...store, '--year', 'namnd-2024');
    expect((await at.run('roll', ...store, '--year', 'namnd-2024')).errors).toEqual([
      'prov.arshjul: Året 2025 finns redan i datafilen.',
    ]);
  });
});

describe('what is said of a file', () => {
  it('names the version of a newer program', async () => {
    const at = await sampleDesk();
    withRaw(at.path('prov.arshjul'), (raw) =>
      raw.exec(`UPDATE setting SET value = '7.3.0' WHERE key = 'program'; PRAGMA user_version = 99`),
    );
    expect((await at.run('list', ...store)).errors).toEqual([
      'Datafilen prov.arshjul är skapad med en nyare version av Årshjul (7.3.0); uppdatera programmet.',
    ]);
  });

  it('is one thing when it is no store', async () => {
    const at = desk();
    writeFileSync(at.path('brev.txt'), 'Hej.\n');
    expect((await at.run('verify', '--store', 'brev.txt')).errors).toEqual([
      'brev.txt: Filen börjar inte som en årshjulsfil: den är av ett annat slag, eller så är dess början förstörd.',
    ]);
  });

  it('is one line, also when its name has two', async () => {
    const at = desk();
    const { errors } = await at.run('list', '--store', 'två\nrader.arshjul');
    expect(errors).toEqual([expect.stringMatching(/^Datafilen två rader\.arshjul finns inte/)]);
  });

  it('is that it is older, not that it is damaged, when an earlier version wrote it', async () => {
    const at = desk();
    copyFileSync(fileURLToPath(new URL('../../support/stores/version-1.arshjul', import.meta.url)), at.path('prov.arshjul'));
    expect((await at.run('verify', ...store)).errors).toEqual([
      expect.stringMatching(/^prov\.arshjul: Filen är från en äldre version av Årshjul \(schema 1\) och uppgraderas/),
    ]);
    await at.must('list', ...store);
    await at.must('verify', ...store);
  });
});
