import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listedPages } from '../export/docx/listed-pages.ts';
import { wordFile } from '../export/word-file.ts';
import { all, textOf } from '../export/xml.ts';
import { exampleDesk } from './prepared-desk.ts';

const REPORT = ['--store', 'prov.arshjul', '--report', 'hsn-2024-verksamhetsberattelse'];

describe('the versions of a report on the command line', () => {
  it('are kept, compared, locked and handed out again byte for byte', async () => {
    const at = await exampleDesk();
    expect(await at.must('versions', 'list', ...REPORT)).toBe('Rapporten har inga sparade versioner.\n');
    const { version } = JSON.parse(await at.must('versions', 'keep', ...REPORT, '--name', 'Till nämnden', '--json'));
    await at.must('versions', 'export', ...REPORT, '--version', version, '--format', 'docx', '--out', 'ett.docx');
    // Its contents list has the pages that the browser engine lays it out in.
    const pages = listedPages(await wordFile(readFileSync(at.path('ett.docx'))));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages).toEqual(
      pages
        .map(Number)
        .toSorted((one, other) => one - other)
        .map(String),
    );
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Rättat efter beredningen.' }] }],
    };
    at.write(
      'change.json',
      JSON.stringify([{ type: 'text.set', occasion: 'hsn-2024-helar', section: 'inledning', field: 'body', value: body }]),
    );
    await at.must('change', '--store', 'prov.arshjul', '--from', 'change.json');

    const { changes } = JSON.parse(await at.must('versions', 'compare', ...REPORT, '--before', version, '--json'));
    expect(changes).toMatchObject([
      { kind: 'changed', chapter: '1 Inledning', what: 'Text', after: 'Rättat efter beredningen.' },
    ]);
    await at.must('versions', 'compare', ...REPORT, '--before', version, '--out', 'skillnad.docx');
    const compared = await wordFile(readFileSync(at.path('skillnad.docx')));
    const { document } = compared;
    // Its contents list has the pages of the later one, whose introduction is shorter; they are no changes.
    const later = listedPages(compared);
    expect(later.map((page) => /^\d+$/.test(page))).toEqual(pages.map(() => true));
    expect(later.filter((page, at) => Number(page) > Number(pages[at]))).toEqual([]);
    expect(
      all(document, 'w:ins')
        .map((one) => textOf(one))
        .join(' '),
    ).toContain('Rättat efter beredningen.');

    const one = [...REPORT, '--version', version];
    await at.must('versions', 'set', ...one, '--note', 'Utskick 1');
    await at.must('versions', 'set', ...one, '--name', 'Till beredningen');
    expect(await at.must('versions', 'list', ...REPORT)).toMatch(/Till beredningen.*\n {2}Utskick 1\n/);
    for (const _ of ['name', 'note']) await at.must('undo', '--store', 'prov.arshjul');
    expect(JSON.parse(await at.must('versions', 'list', ...REPORT, '--json'))).toMatchObject([
      { name: 'Till nämnden', note: null },
    ]);
    for (const given of [[], ['--name', ' '], ['--name', 'En', '--note', 'Två']]) {
      const answer = await at.run('versions', 'set', ...one, ...given);
      expect([answer.exitCode, answer.errors[0]]).toEqual([2, expect.stringContaining('--name')]);
    }

    await at.must('versions', 'lock', ...REPORT, '--version', version, '--date', '2025-02-20', '--paragraph', '§ 12');
    const { exitCode, errors } = await at.run('versions', 'remove', ...REPORT, '--version', version);
    expect([exitCode, errors]).toEqual([1, ['prov.arshjul: Till nämnden är låst efter beslutet 2025-02-20, § 12.']]);
    expect(await at.run('versions', 'set', ...one, '--note', 'För sent')).toMatchObject({
      exitCode: 1,
      errors: [expect.stringContaining('låst')],
    });
    await at.must('versions', 'export', ...REPORT, '--version', version, '--format', 'docx', '--out', 'igen.docx');
    expect(readFileSync(at.path('igen.docx')).equals(readFileSync(at.path('ett.docx')))).toBe(true);
    const [kept] = JSON.parse(await at.must('versions', 'list', ...REPORT, '--json'));
    expect(kept).toMatchObject({ name: 'Till nämnden', decision: { date: '2025-02-20', paragraph: '§ 12' } });
    expect(Object.keys(kept.files)).toEqual(['docx']);
    expect(await at.must('verify', '--store', 'prov.arshjul')).toBeTruthy();

    // Where there is nothing to lay pages out on, the document is written all the same, with a word about it.
    const display = process.env.DISPLAY;
    process.env.DISPLAY = ':59999';
    onTestFinished(() => {
      if (display === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = display;
    });
    expect(await at.run('export', ...REPORT, '--format', 'docx', '--out', 'utan.docx')).toEqual({
      exitCode: 0,
      output: 'Rapporten är sparad i utan.docx.\n',
      errors: [expect.stringMatching(/inga sidnummer.*Word fyller i dem/)],
    });
    const without = listedPages(await wordFile(readFileSync(at.path('utan.docx'))));
    expect(new Set(without)).toEqual(new Set(['']));
  }, 120_000);
});
