import { describe, expect, it } from 'vitest';
import { writeReportPptx } from '../../../../electron/export/pptx/index.ts';
import { unzipped } from '../../../../electron/import/figures/xlsx/zip.ts';
import { deckOf } from '../../../../shared/report/deck/lay-out.ts';
import { textHeight } from '../../../../shared/report/deck/room.ts';
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

  it('number what is on them, each with a number of its own', () => {
    for (const slide of slides) {
      const numbers = all(parseXml(slide), 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('say whose they are and what about, and that they are in Swedish, to the last word', () => {
    for (const xml of named(/^ppt\/.*\.xml$/)) expect(xml).not.toMatch(/lang="en-/);
    expect(slides.join('')).toContain('lang="sv-SE"');
    const core = textOf('docProps/core.xml');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('<dc:title>Verksamhetsberättelse 2024</dc:title>');
    expect(core).toContain('<dc:creator>Hälso- och sjukvårdsnämnden</dc:creator>');
    expect(core).toContain('<cp:keywords>Hälso- och sjukvårdsnämnden, ');
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

  it('write the figures of charts as Swedish does in every program, and say that they are in it', () => {
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/);
    for (const xml of charts) {
      const formats = all(parseXml(xml), 'c:numFmt').map(({ attributes }) => attributes.formatCode);
      expect(formats.filter((format) => format !== 'General')).not.toEqual([]);
      for (const format of formats)
        expect(format).toMatch(/^(?:General|\[\$-41D\]#,##0(?:\.0+)?;\[\$-41D\]"\u2212"#,##0(?:\.0+)?)$/);
      expect(all(parseXml(xml), 'c:lang').map(({ attributes }) => attributes.val)).toEqual(['sv-SE']);
    }
  });

  it('have titles in letters that have room for them, above what they are about', () => {
    const sizes = deckOf(EXAMPLE).slides.map((slide, index) => {
      const [title] = all(parseXml(textOf(`ppt/slides/slide${index + 1}.xml`)), 'p:sp');
      if (title === undefined) throw new Error('the slide has shapes');
      const [words] = all(title, 'a:r').map((run) => Number(all(run, 'a:rPr')[0]?.attributes.sz) / 100);
      const { cx, cy } = all(title, 'a:ext')[0]?.attributes ?? {};
      const taken = textHeight(slide.title, Number(cx) / 12_700, words ?? 0);
      expect([slide.title, taken <= Number(cy) / 12_700]).toEqual([slide.title, true]);
      return words;
    });
    expect(new Set(sizes).size).toBeGreaterThan(2);
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
