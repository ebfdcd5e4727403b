import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slideTemplate } from '../../support/slide-template.ts';
import { wordTemplate } from '../../support/word-template.ts';
import { wordFile } from '../export/word-file.ts';
import { all, textOf } from '../export/xml.ts';
import { exampleDesk } from './prepared-desk.ts';

const REPORT = ['--report', 'hsn-2024-verksamhetsberattelse', '--format', 'docx', '--unpaged'];

describe('the organisation’s Word template on the command line', () => {
  it('is chosen once, kept in the store, used by every export, and removed', async () => {
    const at = await exampleDesk();
    const store = ['--store', 'prov.arshjul'];
    at.write('mall.dotx', wordTemplate());
    expect(await at.must('template', ...store, '--organisation', 'hsn')).toContain('Ingen mall är vald');
    const chosen = await at.run('template', ...store, '--organisation', 'region-exempel', '--from', 'mall.dotx');
    expect(chosen).toMatchObject({ exitCode: 0, output: 'Mallen mall.dotx är vald för region-exempel.\n' });
    expect(chosen.errors.join(' ')).toContain('tabelltext');
    const view = JSON.parse(await at.must('template', ...store, '--organisation', 'hsn', '--json'));
    expect(view).toMatchObject({ organisation: 'region-exempel', name: 'mall.dotx' });
    expect(view.roles).toContainEqual({ role: 'Caption', style: 'caption', chosen: false });

    await at.must('export', ...store, ...REPORT, '--out', 'mall.docx');
    const plan = ['--occasion', 'hsn-2024-helar', '--document', 'plan', '--format', 'docx', '--out', 'plan.docx'];
    await at.must('control', 'export', ...store, ...plan);
    await at.must('template', ...store, '--organisation', 'region-exempel', '--remove');
    await at.must('export', ...store, ...REPORT, '--out', 'egen.docx');
    await at.must('export', ...store, ...REPORT, '--template', 'mall.dotx', '--out', 'given.docx');
    const bytes = (name: string) => readFileSync(at.path(name));
    expect(bytes('given.docx').equals(bytes('mall.docx'))).toBe(true);
    const [own, dressed] = [await wordFile(bytes('egen.docx')), await wordFile(bytes('mall.docx'))];
    const control = await wordFile(bytes('plan.docx'));
    expect([own, control].map(({ parts }) => parts.has('word/template-header-default.xml'))).toEqual([false, true]);
    expect(textOf(all(dressed.document, 'w:p')[0] ?? dressed.document)).toBe('Verksamhetsberättelse 2024');
  });

  it('is refused in a sentence, and the file that stood there is as it was', async () => {
    const at = await exampleDesk();
    at.write('makron.docm', wordTemplate({ more: [{ name: 'word/vbaProject.bin', data: 'x' }] }));
    at.write('rapport.docx', 'det gamla');
    const command = ['export', '--store', 'prov.arshjul', ...REPORT, '--out', 'rapport.docx', '--template'];
    for (const [name, words] of [
      ['makron.docm', 'makron'],
      ['saknas.dotx', 'finns inte'],
    ] as const) {
      const { exitCode, errors } = await at.run(...command, name);
      expect(exitCode).toBe(1);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(words);
    }
    expect(at.read('rapport.docx')).toBe('det gamla');
  });
});

describe('the organisation’s PowerPoint template on the command line', () => {
  it('is chosen by the name of its file, shown, used by every export of slides, and removed', async () => {
    const at = await exampleDesk();
    const store = ['--store', 'prov.arshjul'];
    const slides = ['--report', 'hsn-2024-delarsrapport', '--format', 'pptx'];
    at.write('mall.potx', slideTemplate());
    at.write('makron.potm', slideTemplate({ type: 'template.macroEnabled' }));
    const refused = await at.run('template', ...store, '--organisation', 'hsn', '--from', 'makron.potm');
    expect([refused.exitCode, refused.errors[0]]).toEqual([1, expect.stringContaining('makron')]);
    at.write('mall.odp', 'PK');
    const other = await at.run('template', ...store, '--organisation', 'hsn', '--slides', '--from', 'mall.odp');
    expect([other.exitCode, other.errors[0]]).toEqual([1, expect.stringContaining('ingen PowerPoint-mall')]);
    await at.must('template', ...store, '--organisation', 'region-exempel', '--from', 'mall.potx');
    expect(await at.must('template', ...store, '--organisation', 'hsn', '--slides')).toContain('övriga bilder: Endast rubrik');
    expect(await at.must('template', ...store, '--organisation', 'hsn')).toContain('Ingen mall är vald');

    await at.must('export', ...store, ...slides, '--out', 'mall.pptx');
    await at.must('template', ...store, '--organisation', 'region-exempel', '--slides', '--remove');
    await at.must('export', ...store, ...slides, '--out', 'egen.pptx');
    await at.must('export', ...store, ...slides, '--template', 'mall.potx', '--out', 'given.pptx');
    const bytes = (name: string) => readFileSync(at.path(name));
    expect(bytes('given.pptx').equals(bytes('mall.pptx'))).toBe(true);
    expect(bytes('egen.pptx').equals(bytes('mall.pptx'))).toBe(false);
  });
});
