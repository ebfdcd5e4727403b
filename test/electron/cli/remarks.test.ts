import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordFile } from '../export/word-file.ts';
import { all, textOf } from '../export/xml.ts';
import { exampleDesk } from './prepared-desk.ts';

describe('what is said to the secretary on the command line', () => {
  it('is typed, found, and goes along as Word comments where that is asked for', async () => {
    const at = await exampleDesk();
    const store = ['--store', 'prov.arshjul'];
    const about = { occasion: 'hsn-2024-helar', field: 'toSecretary' };
    const said = [
      { ...about, type: 'follow-up.set', item: 'mal-1', value: 'Stäm av med ekonomin.' },
      { ...about, type: 'text.set', section: 'inledning', value: 'Siffran kommer på måndag.' },
    ];
    at.write('sagt.json', JSON.stringify(said));
    await at.must('change', ...store, '--from', 'sagt.json');
    expect(await at.must('search', ...store, '--query', 'måndag')).toContain('till sekreteraren');
    const report = ['export', ...store, '--report', 'hsn-2024-verksamhetsberattelse'];
    await at.must(...report, '--format', 'docx', '--remarks', '--unpaged', '--out', 'arbete.docx');
    await at.must(...report, '--format', 'docx', '--unpaged', '--out', 'inlamnad.docx');
    const [working, handedIn] = [
      await wordFile(readFileSync(at.path('arbete.docx'))),
      await wordFile(readFileSync(at.path('inlamnad.docx'))),
    ];
    const comments = all(working.xml('word/comments.xml'), 'w:comment').map(textOf);
    const comment = all(working.xml('word/comments.xml'), 'w:comment').find((one) => textOf(one).includes('måndag'));
    const history = ['history', ...store, '--id', 'inledning', '--occasion', 'hsn-2024-helar', '--json'];
    const [last] = JSON.parse(await at.must(...history));
    expect(comment?.attributes).toMatchObject({ 'w:author': last.person, 'w:date': last.at });
    expect(comments.toSorted()).toEqual(['Siffran kommer på måndag.', 'Stäm av med ekonomin.']);
    expect(all(working.document, 'w:commentReference')).toHaveLength(2);
    expect([...handedIn.parts.values()].some((part) => part.includes('Stäm av med'))).toBe(false);
    expect((await at.run(...report, '--format', 'pdf', '--remarks', '--out', 'a.pdf')).exitCode).toBe(2);
    await at.must('undo', ...store);
    expect(await at.must('search', ...store, '--query', 'måndag')).not.toContain('till sekreteraren');
  });
});
