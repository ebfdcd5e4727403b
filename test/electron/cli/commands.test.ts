import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearJsonSchemaText } from '../../../shared/model/exchange/json-schema.ts';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import type { Year } from '../../../shared/model/year.ts';
import { anyYear } from '../../support/any-year/index.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { type Desk, desk } from './desk.ts';

const example = readFileSync(new URL('../../../resources/example/hsn-2024.json', import.meta.url), 'utf8');

/** Puts a year through the store and out again. */
async function throughStore(at: Desk, name: string, text: string, report: string): Promise<string> {
  at.write(`${name}.json`, text);
  await at.must('init', '--store', `${name}.arshjul`);
  await at.must('import', '--store', `${name}.arshjul`, '--from', `${name}.json`);
  return exported(at, name, report);
}

async function exported(at: Desk, name: string, report: string): Promise<string> {
  await at.must('export', '--store', `${name}.arshjul`, '--report', report, '--format', 'json', '--out', `${name}-ut.json`);
  return at.read(`${name}-ut.json`);
}

describe('the command line', () => {
  it('makes an empty store, and tells what to do with it', async () => {
    const at = desk();
    expect(await at.must('init', '--store', 'tom.arshjul')).toBe('Datafilen tom.arshjul är skapad.\n');
    expect(await at.must('list', '--store', 'tom.arshjul')).toBe(
      'Datafilen har inga år; ett år läses in med kommandot import.\n',
    );
    expect(JSON.parse(await at.must('list', '--store', 'tom.arshjul', '--json'))).toEqual({
      organisations: [],
      years: [],
      occasions: [],
      reports: [],
    });
  });

  it('makes a store with the example region, whose boards have handed in their reports', async () => {
    const at = desk();
    const made = await at.must('init', '--store', 'region.arshjul', '--example-region');
    expect(made).toBe('Datafilen region.arshjul är skapad med exempelregionen.\n');
    const boards = await at.must('package', 'list', '--store', 'region.arshjul', '--occasion', 'region-2024-delar');
    expect(boards.match(/: Skapat \d+ augusti 2024 /g)).toHaveLength(8);
    expect(await at.run('init', '--store', 'ny.arshjul', '--example', '--example-region')).toEqual({
      exitCode: 2,
      output: '',
      errors: ['Ange --example eller --example-region, inte båda.'],
    });
  });

  it('makes a store with the example year, and exports it byte for byte', async () => {
    const at = desk();
    await at.must('init', '--store', 'prov.arshjul', '--example');
    const { years, reports } = JSON.parse(await at.must('list', '--store', 'prov.arshjul', '--json'));
    expect(years).toEqual([{ id: 'hsn-2024', organisation: 'hsn', year: 2024 }]);
    expect(reports).toMatchObject([
      { kind: 'annual', year: 'hsn-2024' },
      { kind: 'interim', year: 'hsn-2024' },
    ]);
    await at.must('export', '--store', 'prov.arshjul', '--report', reports[0].id, '--format', 'json', '--out', 'ut.json');
    expect(at.read('ut.json')).toBe(example);
  });

  it('lists what a store holds, with the ids to use', async () => {
    const at = desk();
    await throughStore(at, 'prov', JSON.stringify(sampleYear()), 'plan');
    expect(await at.must('list', '--store', 'prov.arshjul')).toBe(
      [
        'Provnämnden 2024  [namnd-2024]',
        '  Helår 2024-12-31, öppet  [helar]',
        '    årsrapport: Verksamhetsberättelse 2024  [berattelse]',
        '    plan: Verksamhetsplan 2024  [plan]',
        '',
      ].join('\n'),
    );
    const library = JSON.parse(await at.must('list', '--store', 'prov.arshjul', '--json'));
    expect(library).toMatchObject({
      organisations: sampleYear().organisations,
      years: [{ id: 'namnd-2024', organisation: 'namnd', year: 2024 }],
      occasions: [{ id: 'helar', kind: 'annual', cutOff: '2024-12-31', state: 'open', year: 'namnd-2024' }],
      reports: [
        { ...sampleYear().reports[0], year: 'namnd-2024', kind: 'annual' },
        { ...sampleYear().reports[1], year: 'namnd-2024', kind: 'plan' },
      ],
    });
  });

  it('exports what it imported: in canonical form, and then the same bytes for ever', async () => {
    const at = desk();
    const first = await throughStore(at, 'ett', JSON.stringify(sampleYear()), 'berattelse');
    expect(first).toBe(serialiseYear(sampleYear()));
    expect(await throughStore(at, 'två', first, 'plan')).toBe(first);
  });

  it('keeps any year whatever it holds', async () => {
    const withReport = anyYear().map((year): Year => {
      const layout = { id: 'upplagg', kind: 'annual' as const, documentName: 'Prov', chapters: [] };
      const report = { id: 'rapport', occasion: null, layout: 'upplagg', title: 'Prov', diaryNumber: null };
      const layouts = [...year.model.layouts.filter(({ id }) => id !== layout.id), layout];
      return { ...year, model: { ...year.model, layouts }, reports: [report] };
    });
    for (const year of fc.sample(withReport, 10)) {
      const at = desk();
      const text = serialiseYear(year);
      at.write('prov.json', text);
      await at.must('init', '--store', 'prov.arshjul');
      const imported = await at.run('import', '--store', 'prov.arshjul', '--from', 'prov.json');
      // The files that a drawn year names are nowhere.
      const missing = year.evidence.some(({ file }) => file !== null)
        ? [expect.stringContaining('Året är inläst utan dem.')]
        : [];
      expect(imported).toMatchObject({ exitCode: 0, errors: missing });
      expect(await exported(at, 'prov', 'rapport')).toBe(text);
    }
  });

  it('holds several years in one store', async () => {
    const at = desk();
    await at.must('init', '--store', 'prov.arshjul', '--example');
    // A store takes an id of a goal, an action, a report for one thing; the sample and the example share a few.
    const { items, control } = sampleYear();
    const ids = [...items, ...control.areas, ...control.risks, ...control.actions].map(({ id }) => id);
    const other = ids.reduce((text, id) => text.replaceAll(`"${id}"`, `"prov-${id}"`), serialiseYear(sampleYear()));
    at.write('ett.json', other);
    await at.must('import', '--store', 'prov.arshjul', '--from', 'ett.json');
    await at.must('export', '--store', 'prov.arshjul', '--report', 'plan', '--format', 'json', '--out', 'ut.json');
    expect(at.read('ut.json')).toBe(other);
    expect(JSON.parse(await at.must('list', '--store', 'prov.arshjul', '--json')).years).toHaveLength(2);
  });

  it('replaces an existing output file', async () => {
    const at = desk();
    at.write('prov-ut.json', 'gammalt');
    expect(await throughStore(at, 'prov', JSON.stringify(sampleYear()), 'plan')).toBe(serialiseYear(sampleYear()));
  });

  it('verifies a sound store', async () => {
    const at = desk();
    await throughStore(at, 'prov', JSON.stringify(sampleYear()), 'plan');
    expect(await at.must('verify', '--store', 'prov.arshjul')).toBe('prov.arshjul: Datafilen är hel.\n');
    expect(JSON.parse(await at.must('verify', '--store', 'prov.arshjul', '--json'))).toMatchObject({
      ok: true,
      integrity: 'ok',
      problems: [],
      counts: { plan_item: 4, follow_up: 3, report: 2 },
    });
  });

  it('prints the schema of the exchange format', async () => {
    expect(await desk().must('schema')).toBe(yearJsonSchemaText());
  });

  it('prints help, however it is asked', async () => {
    const at = desk();
    const help = await at.must('help');
    for (const command of [
      'init',
      'import',
      'list',
      'export',
      'suggest',
      'progress',
      'summary',
      'compare',
      'verify',
      'restore',
      'schema',
      'help',
    ]) {
      expect(help).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
    // The flags of every command begin in the same column.
    for (const line of help.matchAll(/^ {2}(?!figures)\w+ +--.*$/gm)) expect(line[0].indexOf('--'), line[0]).toBe(11);
    expect(await at.must('--help')).toBe(help);
    expect(await at.must('export', '-h')).toBe(help);
  });
});
