import { describe, expect, it } from 'vitest';
import { writeReportPptx } from '../../../../electron/export/pptx/index.ts';
import { unzipped } from '../../../../electron/import/figures/xlsx/zip.ts';
import { deckOf } from '../../../../shared/report/deck/lay-out.ts';
import { EXAMPLE } from '../report.ts';
import { all, parseXml } from '../xml.ts';

const bytes = await writeReportPptx(EXAMPLE);
const parts = unzipped(Buffer.from(bytes));
const textOf = (name: string) => parts.get(name)?.toString('utf8') ?? '';
const named = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name)).map(textOf);
const slides = named(/^ppt\/slides\/slide\d+\.xml$/);

describe('slides', () => {
  it('are one for each of the deck, and every part is well-formed', () => {
    expect(slides).toHaveLength(deckOf(EXAMPLE).slides.length);
    for (const xml of named(/\.(xml|rels)$/)) parseXml(xml);
  });

  it('each have a title that PowerPoint knows as one', () => {
    for (const slide of slides) {
      const [first] = all(parseXml(slide), 'p:sp');
      if (first === undefined) throw new Error('the slide has shapes');
      // First, as it is read, and without a number, as programs look for it.
      expect(all(first, 'p:ph').map(({ attributes }) => attributes)).toEqual([{ type: 'title' }]);
      expect(all(first, 'p:cNvPr')[0]?.attributes.name).toMatch(/^Rubrik \d+$/);
    }
  });

  it('say that they are in Swedish, to the last word', () => {
    for (const xml of named(/^ppt\/.*\.xml$/)) expect(xml).not.toMatch(/lang="en-/);
    expect(slides.join('')).toContain('lang="sv-SE"');
    expect(textOf('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
  });

  it('describe every picture, table and chart in words', () => {
    const described = [...slides.join('').matchAll(/<p:(?:pic|graphicFrame)>.*?<p:cNvPr [^>]*>/gs)].map(([frame]) => frame);
    expect(described.length).toBeGreaterThan(100);
    for (const frame of described) expect(frame).toMatch(/descr="[^"]+"/);
  });

  it('have tables with a heading row and charts of PowerPoint’s own', () => {
    expect(slides.join('')).toContain('<a:tblPr firstRow="1"/>');
    expect(slides.join('')).not.toContain('<a:tblPr/>');
    expect(named(/^ppt\/charts\/chart\d+\.xml$/).length).toBeGreaterThan(0);
  });

  it('have what is said of a goal in the speaker’s notes, paragraph by paragraph', () => {
    const notes = named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(notes.some((xml) => (xml.match(/<a:p>/g)?.length ?? 0) > 3)).toBe(true);
    for (const xml of notes) expect(xml).not.toMatch(/<a:t>[^<]*\n/);
  });

  it('are the same bytes for the same report', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.compare(Buffer.from(await writeReportPptx(EXAMPLE)), Buffer.from(bytes))).toBe(0);
  });
});
