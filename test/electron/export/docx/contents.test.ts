import { beforeAll, describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import type { HeadingBlock } from '../../../../shared/report/document.ts';
import { EXAMPLE, reportOf, written } from '../report.ts';
import { type WordFile, wordFile } from '../word-file.ts';
import { all, first, textOf } from '../xml.ts';
import { sentence, styleOf, text } from './blocks.ts';
import { listedPages } from './listed-pages.ts';

const chapters = EXAMPLE.blocks.filter((block): block is HeadingBlock => block.type === 'heading');
/** The two upper levels, which fill one page. */
const headings = chapters.filter(({ level }) => level < 3);

let file: WordFile;
beforeAll(async () => {
  file = await written(EXAMPLE);
});

describe('the contents list', () => {
  it('is a field of Word’s that stands filled in with the headings, as links to them', () => {
    const list = first(file.document, 'w:body', 'w:sdt') ?? file.document;
    const entries = all(list, 'w:p').filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph) ?? ''));
    expect(entries.map((entry) => [styleOf(entry), textOf(entry)])).toEqual(
      headings.map(({ level, number, text: words }) => [`TOC${level}`, `${number === null ? '' : `${number}\t`}${words}\t`]),
    );
    const marks = new Map(
      all(file.document, 'w:bookmarkStart').map((mark) => [mark.attributes['w:name'], mark.attributes['w:id']]),
    );
    const ends = all(file.document, 'w:bookmarkEnd').map((mark) => mark.attributes['w:id']);
    for (const entry of entries) {
      const anchor = all(entry, 'w:hyperlink')[0]?.attributes['w:anchor'];
      expect(marks.has(anchor)).toBe(true);
      expect(ends.filter((id) => id === marks.get(anchor))).toHaveLength(1);
      expect(all(entry, 'w:instrText').at(-1)?.children.join('').trim()).toBe(`PAGEREF ${anchor} \\h`);
    }
  });

  it('has the page numbers of the preview, where they are of as many headings, for Word to update', async () => {
    const numbers = chapters.map((_, index) => index + 3);
    const listed = async (pages: readonly number[]) => listedPages(await wordFile(await writeReportDocx(EXAMPLE, null, pages)));
    expect(await listed(numbers)).toEqual(headings.map((heading) => String(chapters.indexOf(heading) + 3)));
    expect(new Set(await listed(numbers.slice(1)))).toEqual(new Set(['']));
  });

  it('leaves page numbers that are not known to Word: none is written, and only the list asks to be filled in', () => {
    const begins = all(file.document, 'w:fldChar').filter((field) => field.attributes['w:fldCharType'] === 'begin');
    expect(begins.map((field) => field.attributes['w:dirty'])).toEqual(['true', ...headings.map(() => undefined)]);
    const count = (type: string) =>
      all(file.document, 'w:fldChar').filter((field) => field.attributes['w:fldCharType'] === type).length;
    expect([count('separate'), count('end')]).toEqual([begins.length, begins.length]);
    expect(all(file.xml('word/settings.xml'), 'w:updateFields')).toEqual([]);
  });

  it('has three levels, but only two where that makes one page of two', async () => {
    const listed = async (...blocks: HeadingBlock[]) => {
      const { document } = await written(reportOf(...blocks));
      const [code] = all(document, 'w:instrText').map((found) => found.children.join('').trim());
      return [code, all(document, 'w:hyperlink').length];
    };
    const heading = (level: 1 | 2 | 3, index: number): HeadingBlock => {
      return {
        type: 'heading',
        id: `k${index}`,
        level,
        number: null,
        text: `Kapitel ${index}`,
        newPage: level === 1,
        page: 'portrait',
      };
    };
    const many = (level: 1 | 2 | 3, count: number) => Array.from({ length: count }, (_, index) => heading(level, index));
    expect(await listed(...many(1, 3), ...many(3, 4))).toEqual(['TOC \\o "1-3" \\h \\z', 7]);
    expect(await listed(...many(2, 30), ...many(3, 30))).toEqual(['TOC \\o "1-2" \\h \\z', 30]);
    expect(await listed(...many(2, 60), ...many(3, 30))).toEqual(['TOC \\o "1-3" \\h \\z', 90]);
    expect(chapters.length).toBeGreaterThan(headings.length);
  });

  it('leads to each heading, also where two have the same name and id', async () => {
    const heading: HeadingBlock = {
      type: 'heading',
      id: 'lika',
      level: 1,
      number: null,
      text: 'Lika',
      newPage: true,
      page: 'portrait',
    };
    const { document } = await written(reportOf(heading, { ...heading }, { ...heading }, { ...heading }));
    const names = all(document, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']);
    expect(new Set(names).size).toBe(4);
    expect(all(document, 'w:hyperlink').map((link) => link.attributes['w:anchor'])).toEqual(names);
  });

  it('is left out of a report of a few chapters, whose page would be next to empty', async () => {
    const few = headings.slice(0, 3);
    const bare = await written(reportOf(...few, text(sentence('Bara text.'))));
    expect(all(bare.document, 'w:sdt')).toEqual([]);
    expect(textOf(bare.document)).toContain('Bara text.');
    expect(all((await written(reportOf(...headings.slice(0, 4)))).document, 'w:sdt')).toHaveLength(1);
  });
});
