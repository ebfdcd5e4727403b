import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownNames } from '../../../electron/shell/own-names.ts';
import { READY_LAYOUTS } from '../../../shared/model/ready-layouts/index.ts';
import { exampleDesk, sampleDesk } from './prepared-desk.ts';

describe('ready documents on the command line', () => {
  it('are listed, taken over with a report that is written, and refused in a sentence', async () => {
    const at = await exampleDesk();
    const store = ['--store', 'prov.arshjul'];
    const ready = JSON.parse(await at.must('layouts', '--json'));
    expect(ready.map(({ id }: { id: string }) => id)).toEqual(READY_LAYOUTS.map(({ id }) => id));
    const taken = JSON.parse(
      await at.must(
        'layouts',
        ...store,
        '--year',
        'hsn-2024',
        '--take',
        'bildspel-2024',
        '--occasion',
        'hsn-2024-helar',
        '--json',
      ),
    );
    expect(taken).toMatchObject({ layout: 'bildspel-2024', occasion: 'hsn-2024-helar', tables: [] });
    await at.must('export', ...store, '--report', taken.report, '--format', 'pptx', '--out', 'bilder.pptx');
    expect(readFileSync(at.path('bilder.pptx')).subarray(0, 2).toString()).toBe('PK');
    // Without an occasion it is of the first that such a document can be of.
    const interim = JSON.parse(
      await at.must('layouts', ...store, '--year', 'hsn-2024', '--take', 'delarsrapport-2024', '--json'),
    );
    expect(interim.occasion).toBe('hsn-2024-delar');
    for (const [args, words] of [
      [['--year', 'hsn-2024', '--take', 'finns-inte'], 'finns-inte'],
      [['--year', 'ingen', '--take', 'bildspel-2024'], 'ingen'],
      [['--year', 'hsn-2024', '--take', 'bildspel-2024', '--occasion', 'aldrig'], 'aldrig'],
    ] as const) {
      const { exitCode, errors } = await at.run('layouts', ...store, ...args);
      expect([exitCode, errors.length]).toEqual([1, 1]);
      expect(errors[0]).toContain(words);
    }
    expect((await at.run('layouts', ...store)).exitCode).toBe(2);
    // A year of an annual occasion alone, and a document of interim ones.
    const alone = await sampleDesk();
    expect(await alone.run('layouts', ...store, '--year', 'namnd-2024', '--take', 'delarsrapport-2024')).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        'Året ”namnd-2024” har inget tillfälle av den sort som dokumentet redovisar; lägg till ett i programmet, eller ange ett annat med --occasion.',
      ],
    });

    // What a document begins with.
    const own = async () => JSON.parse(await at.must('layouts', ...store, '--year', 'hsn-2024', '--json'));
    const [annual] = await own();
    expect(annual).toEqual({
      id: 'verksamhetsberattelse',
      kind: 'annual',
      name: 'Verksamhetsberättelse',
      front: 'contents',
      pageNumber: '{sida}({sidor})',
    });
    const set = (front: string, id = annual.id) =>
      at.run('layouts', ...store, '--year', 'hsn-2024', '--set', id, '--front', front);
    for (const front of ['title', 'cover', 'contents']) {
      expect((await set(front)).output).toContain(`börjar med ${front}`);
      expect((await own())[0].front).toBe(front);
    }
    const number = (pattern: string) =>
      at.run('layouts', ...store, '--year', 'hsn-2024', '--set', annual.id, '--page-number', pattern);
    expect((await number('Sida {sida} av {sidor}')).output).toContain('sidnummer Sida {sida} av {sidor}');
    expect((await own())[0]).toMatchObject({ front: 'contents', pageNumber: 'Sida {sida} av {sidor}' });
    expect(await number('S'.repeat(41))).toMatchObject({ exitCode: 2, errors: [expect.stringContaining('40 tecken')] });
    expect((await set('annat')).exitCode).toBe(2);
    expect(await set('title', 'finns-inte')).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('finns-inte')] });
    expect((await at.run('layouts', ...store, '--year', 'hsn-2024', '--set', annual.id)).exitCode).toBe(2);
  });
});

describe('all reports of an occasion on the command line', () => {
  it('are written in a folder under the program’s names for them, two of the same name apart', async () => {
    const at = await exampleDesk();
    const store = ['--store', 'prov.arshjul'];
    const occasion = ['--occasion', 'hsn-2024-helar'];
    for (const _ of ['one', 'other'])
      await at.must('layouts', ...store, '--year', 'hsn-2024', '--take', 'checklista', ...occasion);
    const output = await at.must('export', ...store, ...occasion, '--format', 'html', '--out', 'alla');
    const names = readdirSync(at.path('alla')).toSorted();
    expect(names).toHaveLength(3);
    expect(names.filter((name) => name.endsWith(' (2).html'))).toHaveLength(1);
    expect(output.trim().split('\n')).toHaveLength(3);
    expect(names.filter((name) => name.startsWith('Checklista 31 december 2024'))).toHaveLength(2);
    expect(names.filter((name) => name.includes('erksamhetsberättelse'))).toHaveLength(1);
    for (const name of names) expect(readFileSync(at.path(`alla/${name}`), 'utf8')).toContain('<!doctype html>');

    for (const format of ['docx', 'pptx', 'xlsx']) {
      const folder = `alla-${format}`;
      await at.must(
        'export',
        ...store,
        ...occasion,
        '--format',
        format,
        ...(format === 'docx' ? ['--unpaged'] : []),
        '--out',
        folder,
      );
      const files = readdirSync(at.path(folder));
      expect(files.filter((name) => name.endsWith(`.${format}`))).toHaveLength(3);
      for (const name of files)
        expect(
          readFileSync(at.path(`${folder}/${name}`))
            .subarray(0, 2)
            .toString(),
        ).toBe('PK');
    }

    // The year is one for all of them.
    const told = JSON.parse(await at.must('export', ...store, ...occasion, '--format', 'json', '--out', 'data', '--json'));
    expect(readdirSync(at.path('data'))).toEqual(['Hälso- och sjukvårdsnämnden 2024.json']);
    expect(told).toEqual({
      occasion: 'hsn-2024-helar',
      format: 'json',
      files: [{ report: 'hsn-2024-verksamhetsberattelse', out: join('data', 'Hälso- och sjukvårdsnämnden 2024.json') }],
    });
    const one = ['--report', 'hsn-2024-verksamhetsberattelse', '--format', 'html', '--out', 'en.html', '--json'];
    expect(JSON.parse(await at.must('export', ...store, ...one))).toEqual({
      report: 'hsn-2024-verksamhetsberattelse',
      format: 'html',
      out: 'en.html',
    });

    for (const [args, exitCode, words] of [
      [[...occasion, '--report', 'hsn-2024-verksamhetsberattelse'], 2, 'antingen'],
      [[], 2, 'antingen'],
      [['--occasion', 'aldrig'], 1, 'ingen rapport'],
    ] as const) {
      const answer = await at.run('export', ...store, ...args, '--format', 'html', '--out', 'alla');
      expect([answer.exitCode, answer.errors[0]]).toEqual([exitCode, expect.stringContaining(words)]);
    }
  });
});

describe('the names of files in one folder', () => {
  it('are no two the same, on a disk that tells no capitals either', () => {
    const given = ['Årsrapport', 'ÅRSRAPPORT', 'Plan', 'Årsrapport', 'Årsrapport (2)'];
    expect(ownNames(given)).toEqual(['Årsrapport', 'ÅRSRAPPORT (2)', 'Plan', 'Årsrapport (3)', 'Årsrapport (2) (2)']);
  });
});
