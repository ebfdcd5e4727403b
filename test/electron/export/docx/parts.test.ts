import { beforeAll, describe, expect, it } from 'vitest';
import type { HeadingBlock, PartBlock, TitleBlock } from '../../../../shared/report/document.ts';
import { EXAMPLE, reportOf, written } from '../report.ts';
import type { WordFile } from '../word-file.ts';
import { all, first, textOf } from '../xml.ts';
import { sentence, styleOf, text } from './blocks.ts';

const heading = (id: string, number: string): HeadingBlock => ({
  type: 'heading',
  id,
  level: 1,
  number,
  text: `Kapitel ${id}`,
  newPage: true,
  page: 'portrait',
});
const PART: PartBlock = {
  type: 'part',
  id: 'del',
  title: 'Förvaltningens rapport',
  cover: { ...EXAMPLE.cover, title: 'Förvaltningens rapport' },
  contents: true,
  header: { ...EXAMPLE.header, organisation: 'Förvaltningen', document: 'Rapport' },
};

let file: WordFile;
beforeAll(async () => {
  file = await written(
    reportOf(
      ...['a', 'b', 'c'].map((id, index) => heading(id, `${index + 1}`)),
      text(sentence('Före.')),
      PART,
      ...['d', 'e', 'f', 'g'].map((id, index) => heading(id, `${index + 1}`)),
      text(sentence('Efter.')),
    ),
  );
});

describe('a document without a cover in Word', () => {
  const chapters = ['a', 'b', 'c', 'd'].map((id, index) => ({
    ...heading(id, `${index + 1}`),
    newPage: index > 0,
    page: 'landscape' as const,
  }));
  const title: TitleBlock = { type: 'title', text: 'Checklista 2024', details: ['Nämnden', 'Avser 2024'] };

  const titled = (document: WordFile['document']) =>
    all(document, 'w:titlePg').filter(({ attributes }) => attributes['w:val'] !== 'false').length;

  it('begins with its title, on the page of its first chapter, without a contents list', async () => {
    const { document } = await written({ ...reportOf(title, ...chapters, text(sentence('Text.'))), front: 'none' });
    const [first3, next] = [all(document, 'w:p').slice(0, 3), all(document, 'w:p')[3]];
    expect(first3.map((paragraph) => [styleOf(paragraph), textOf(paragraph)])).toEqual([
      ['Title', 'Checklista 2024'],
      ['CoverDetail', 'Nämnden'],
      ['CoverDetail', 'Avser 2024'],
    ]);
    expect(next && [styleOf(next), textOf(next), all(next, 'w:pageBreakBefore').length]).toEqual(['Heading1', 'Kapitel a', 0]);
    expect(all(document, 'w:sdt')).toEqual([]);
    const [section, ...others] = all(document, 'w:sectPr');
    expect(others).toEqual([]);
    expect(titled(document)).toBe(0);
    expect(section && first(section, 'w:pgSz')?.attributes['w:orient']).toBe('landscape');
  });

  it('can have a cover and no contents list', async () => {
    const { document } = await written({ ...reportOf(...chapters), front: 'cover' });
    expect(all(document, 'w:sdt')).toEqual([]);
    expect(titled(document)).toBe(1);
  });
});

describe('an appended part in Word', () => {
  it('has a contents list of its own headings, and its title in the document’s', () => {
    const lists = all(file.document, 'w:sdt').map((list) =>
      all(list, 'w:p')
        .filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph) ?? ''))
        .map((entry) => textOf(entry).trim()),
    );
    expect(lists).toEqual([
      ['1\tKapitel a', '2\tKapitel b', '3\tKapitel c', 'Förvaltningens rapport'],
      ['1\tKapitel d', '2\tKapitel e', '3\tKapitel f', '4\tKapitel g'],
    ]);
    const codes = all(file.document, 'w:instrText').map((code) => code.children.join('').trim());
    const fields = codes.filter((code) => code.startsWith('TOC'));
    expect(fields.map((code) => code.split('\\b ')[1])).toEqual(['_Huvuddel', '_Del1']);
    const marks = all(file.document, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']);
    expect(marks).toEqual(expect.arrayContaining(['_Huvuddel', '_Del1']));
    const ids = all(file.document, 'w:bookmarkStart').map((mark) => mark.attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(file.document, 'w:bookmarkEnd').map((mark) => mark.attributes['w:id'])).toEqual(expect.arrayContaining(ids));
  });

  it('has headings that are numbered anew, and a section of its own without a running header on its cover', () => {
    const chapters = all(file.document, 'w:p').filter((paragraph) => styleOf(paragraph) === 'Heading1');
    const numbers = chapters.map((paragraph) => first(paragraph, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val']);
    expect(numbers.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(numbers[3]).toBeDefined();
    const sections = all(file.document, 'w:sectPr');
    expect(sections).toHaveLength(2);
    expect(sections.every((section) => all(section, 'w:titlePg').length === 1)).toBe(true);
  });
});
