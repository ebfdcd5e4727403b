import { beforeAll, describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import type { HeadingBlock } from '../../../../shared/report/document.ts';
import { heldNumbers } from '../../../../shared/report/held-numbers.ts';
import type { RichText } from '../../../../shared/text/rich-text.ts';
import { EXAMPLE, reportOf, written } from '../report.ts';
import type { WordFile } from '../word-file.ts';
import { all, elements, first, textOf, valueAt } from '../xml.ts';
import { sentence, styleOf, table, text } from './blocks.ts';
import { levelsIn } from './levels-in.ts';

const headings = EXAMPLE.blocks.filter((block): block is HeadingBlock => block.type === 'heading');
const CHARTS = EXAMPLE.blocks.filter((block) => block.type === 'chart');
const exampleTables = EXAMPLE.blocks.filter((block) => block.type === 'table');

let file: WordFile;
beforeAll(async () => {
  file = await written(EXAMPLE);
});

describe('the example’s annual report in Word', () => {
  it('has every heading, table and figure of the document', () => {
    const words = textOf(file.document).replaceAll('\u00a0', ' ');
    const missing = [...headings.map((heading) => heading.text), '−8 906,4', '7 622,0'].filter((part) => !words.includes(part));
    expect(missing).toEqual([]);
    expect(all(file.document, 'w:tbl')).toHaveLength(exampleTables.length);
  });

  it('has no empty paragraphs but those of blank cells', () => {
    const cells = new Set(all(file.document, 'w:tc').flatMap((cell) => all(cell, 'w:p')));
    const empty = all(file.document, 'w:p').filter(
      (paragraph) => !cells.has(paragraph) && textOf(paragraph).trim() === '' && all(paragraph, 'w:drawing').length === 0,
    );
    expect(empty).toEqual([]);
    expect(all(file.xml('word/header1.xml'), 'w:p').every((paragraph) => textOf(paragraph) !== '')).toBe(true);
  });

  it('is hyphenated, but for its headings', () => {
    const settings = file.xml('word/settings.xml');
    expect(first(settings, 'w:autoHyphenation')).toBeDefined();
    expect(valueAt(settings, 'w:consecutiveHyphenLimit')).toBe('2');
    const chapters = all(file.document, 'w:p').filter((paragraph) => /^Heading\d/.test(styleOf(paragraph) ?? ''));
    expect(chapters.length).toBeGreaterThan(5);
    for (const chapter of chapters) expect(first(chapter, 'w:pPr', 'w:suppressAutoHyphens')).toBeDefined();
  });

  it('holds figures together, typed with an ordinary blank', async () => {
    const { document } = await written(reportOf(text(sentence('Kostnaden blev 12 500 kronor, 5 procent mer.'))));
    expect(textOf(document)).toContain('Kostnaden blev 12\u00a0500\u00a0kronor, 5\u00a0procent mer.');
  });

  it('is by its organisation, whatever words the running header has for it', async () => {
    const header = { ...EXAMPLE.header, organisation: 'Nämndens verksamheter', document: 'Verksamhetsberättelse 2024' };
    const core = (await written({ ...EXAMPLE, header })).xml('docProps/core.xml');
    expect(first(core, 'dc:creator')?.children.join('')).toBe('Hälso- och sjukvårdsnämnden');
  });

  it('is Swedish throughout, with a title and no person’s name', () => {
    const styles = file.xml('word/styles.xml');
    expect(valueAt(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')).toBe('sv-SE');
    expect(all(file.document, 'w:lang')).toEqual([]);
    const core = file.xml('docProps/core.xml');
    const property = (name: string) => first(core, name)?.children.join('');
    expect(property('dc:title')).toBe('Verksamhetsberättelse 2024');
    expect(property('dc:language')).toBe('sv-SE');
    expect(property('dc:creator')).toBe('Hälso- och sjukvårdsnämnden');
    expect(property('cp:keywords')).toBe('Hälso- och sjukvårdsnämnden, Verksamhetsberättelse, 2024');
    expect(property('cp:lastModifiedBy')).toBe('Årshjul');
    expect(property('dcterms:created')).toBe('2024-12-31T00:00:00Z');
  });

  it('has no words of the library’s own', () => {
    const words = [...file.parts].filter(([path]) => /\.(xml|rels)$/.test(path)).map(([, part]) => part.toString('utf8'));
    for (const part of words) expect(part).not.toMatch(/Un-named|Un named|docx\.js|Lorem|undefined|\[object/);
  });

  it('has headings in Word’s own heading styles, whose numbers are bound to them and which some are without', () => {
    const paragraphs = all(file.document, 'w:p').filter((paragraph) => /^Heading\d/.test(styleOf(paragraph) ?? ''));
    expect(paragraphs.map((paragraph) => [styleOf(paragraph), textOf(paragraph)])).toEqual(
      headings.map(({ level, text: words }) => [`Heading${level}`, heldNumbers(words)]),
    );
    expect(paragraphs.map((paragraph) => valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId') === '0')).toEqual(
      headings.map(({ number }) => number === null),
    );
    const styles = new Map(all(file.xml('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]));
    const levels = all(
      all(file.xml('word/numbering.xml'), 'w:abstractNum').find(
        (list) => valueAt(first(list, 'w:lvl'), 'w:pStyle') === 'Heading1',
      ) ?? file.document,
      'w:lvl',
    );
    [1, 2, 3].forEach((level) => {
      const numbered = first(styles.get(`Heading${level}`), 'w:pPr');
      expect(valueAt(numbered, 'w:outlineLvl')).toBe(`${level - 1}`);
      expect(valueAt(numbered, 'w:numPr', 'w:numId')).not.toBe('0');
      expect(valueAt(levels[level - 1], 'w:pStyle')).toBe(`Heading${level}`);
      expect(valueAt(levels[level - 1], 'w:lvlText')).toBe(['%1', '%1.%2', '%1.%2.%3'][level - 1]);
      const unnumbered = first(styles.get(`Heading${level}Unnumbered`), 'w:pPr');
      expect(valueAt(unnumbered, 'w:outlineLvl')).toBe(`${level - 1}`);
      expect(valueAt(unnumbered, 'w:numPr', 'w:numId')).toBe('0');
    });
  });

  it('has headings without a step left out, items and what stands in texts among them', async () => {
    const example = levelsIn(file);
    expect(example.length).toBeGreaterThan(headings.length + 20);
    const inText: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'I texten' }] },
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Under den' }] },
      ],
    };
    const chapter = { type: 'heading', id: 'a', number: null, newPage: false, page: 'portrait' } as const;
    const own = levelsIn(
      await written(
        reportOf(
          { ...chapter, level: 1, text: 'Kapitel' },
          { type: 'item-heading', role: 'area', text: 'Område', symbols: [] },
          { type: 'item-heading', role: 'risk', text: 'Risk', symbols: [] },
          { ...chapter, level: 2, text: 'Avsnitt' },
          { type: 'text', text: inText },
        ),
      ),
    );
    expect(own).toEqual([1, 2, 3, 2, 3, 4]);
    for (const levels of [example, own]) expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('numbers its pages as its layout says', async () => {
    const running = { ...EXAMPLE.header, page: 'Sida {sida} av {sidor}' };
    const numbered = (await written({ ...EXAMPLE, header: running })).xml('word/header1.xml');
    expect(textOf(numbered)).toMatch(/\tSida {2}av $/);
    expect(all(numbered, 'w:instrText').map((field) => field.children.join('').trim())).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('has a running header with board, document and page of pages, and none on the cover', () => {
    const header = file.xml('word/header1.xml');
    expect(textOf(header)).toBe('Hälso- och sjukvårdsnämnden\tVerksamhetsberättelse\t()');
    expect(all(header, 'w:instrText').map((field) => field.children.join('').trim())).toEqual(['PAGE', 'NUMPAGES']);
    const section = first(file.document, 'w:body', 'w:sectPr');
    expect(first(section, 'w:titlePg')).toBeDefined();
    expect(
      elements(section ?? file.document)
        .filter(({ name }) => name === 'w:headerReference')
        .map((reference) => reference.attributes['w:type']),
    ).toEqual(['default']);
    expect(first(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  });

  it('gives the same bytes each time', async () => {
    const [one, other] = [await writeReportDocx(EXAMPLE), await writeReportDocx(EXAMPLE)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('a table on a lying page', () => {
  const wide = table({ page: 'landscape', density: 'finest' });
  const heading: HeadingBlock = {
    type: 'heading',
    id: 'k',
    level: 2,
    number: '1.1',
    text: 'Bred tabell',
    newPage: false,
    page: 'portrait',
  };

  it('begins its numbers where the document does, as a board’s chapter that is taken out alone', async () => {
    const starts = async (number: string) => {
      const { xml } = await written(reportOf({ ...heading, number }, text(sentence('Text.'))));
      const [numbering] = all(xml('word/numbering.xml'), 'w:abstractNum').filter(
        (one) => first(one, 'w:lvl', 'w:pStyle') !== undefined,
      );
      return all(numbering ?? xml('word/numbering.xml'), 'w:lvl')
        .slice(0, 3)
        .map((level) => valueAt(level, 'w:start'));
    };
    expect([await starts('5.2'), await starts('1.1')]).toEqual([
      ['5', '2', '1'],
      ['1', '1', '1'],
    ]);
  });

  it('has no room above its heading where that begins a page, as on paper', async () => {
    const above = async (newPage: boolean) => {
      const { document } = await written(reportOf({ ...heading, newPage }, text(sentence('Text.'))));
      const found = all(document, 'w:p').find((paragraph) => textOf(paragraph) === heading.text);
      return first(found ?? document, 'w:pPr', 'w:spacing')?.attributes['w:before'] ?? null;
    };
    expect([await above(true), await above(false)]).toEqual(['0', null]);
  });

  it('has a section of its own with its heading and the running header, and the text goes on upright', async () => {
    const { document, xml } = await written(reportOf(text(sentence('Före.')), heading, wide, text(sentence('Efter.'))));
    const sections = all(document, 'w:sectPr');
    expect(sections.map((section) => first(section, 'w:pgSz')?.attributes)).toMatchObject([
      { 'w:w': '11906', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:orient': 'landscape' },
      { 'w:w': '11906', 'w:orient': 'portrait' },
    ]);
    for (const section of sections) expect(first(section, 'w:headerReference')?.attributes['w:type']).toBe('default');
    expect(sections.map((section) => first(section, 'w:titlePg')?.attributes['w:val'] ?? 'true')).toEqual([
      'true',
      'false',
      'false',
    ]);
    const ends = all(document, 'w:p').filter((paragraph) => first(paragraph, 'w:pPr', 'w:sectPr') !== undefined);
    expect(ends.map(textOf)).toEqual(['Före.', '']);
    const positions = all(xml('word/header2.xml'), 'w:tab').map((tab) => Number(tab.attributes['w:pos']));
    expect(Math.max(...positions.filter((position) => !Number.isNaN(position)))).toBe(14003);
    const grid = all(document, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(grid.reduce((total, width) => total + width, 0)).toBe(14003);
  });

  it('stands after the cover when nothing is before it', async () => {
    const { document } = await written(reportOf(wide));
    expect(all(document, 'w:sectPr').map((section) => first(section, 'w:pgSz')?.attributes['w:orient'])).toEqual([
      'portrait',
      'landscape',
    ]);
  });
});

describe('a draft', () => {
  const marks = (file: WordFile) =>
    [...file.parts.keys()]
      .filter((path) => /^word\/(template-)?header[^/]*\.xml$/.test(path))
      .map((path) => all(file.xml(path), 'v:textpath').map(({ attributes }) => attributes.string ?? ''));

  it('says so across every page, the cover too, behind the text and to a screen reader', async () => {
    const file = await written({ ...EXAMPLE, draft: 'Utkast' });
    expect(marks(file).length).toBeGreaterThan(1);
    for (const words of marks(file)) expect(words).toEqual(['', 'Utkast']);
    for (const section of all(file.document, 'w:sectPr')) {
      const kinds = elements(section).filter(({ name }) => name === 'w:headerReference');
      expect(kinds.map(({ attributes }) => attributes['w:type'])).toEqual(['default', 'first']);
    }
    expect(all(file.xml('word/header1.xml'), 'v:shape').map(({ attributes }) => attributes.alt)).toEqual(['Utkast']);
  });

  it('says nothing when it is none', async () => {
    expect(EXAMPLE.draft).toBeNull();
    expect(marks(await written(EXAMPLE)).flat()).toEqual([]);
  });
});

describe('a legend', () => {
  it('says a word once when its meaning is the same', async () => {
    const value = { id: 'p', word: 'Pågående', meaning: 'pågående', symbol: 'disc-half', tone: 'middle' } as const;
    const { document } = await written(
      reportOf({ type: 'legend', heading: 'Status', values: [value, { ...value, meaning: 'görs' }] }),
    );
    const lines = all(document, 'w:p').filter((paragraph) => styleOf(paragraph) === 'Legend');
    expect(lines.map((line) => textOf(line).trim())).toEqual(['Pågående', 'Pågående – görs']);
    expect(all(document, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual(['Pågående', 'Pågående: görs']);
  });
});

describe('charts', () => {
  it('stand under their caption as vector graphics that say what they show', () => {
    expect(CHARTS).toHaveLength(1);
    for (const { caption, description } of CHARTS) {
      const paragraphs = all(file.document, 'w:p');
      const at = paragraphs.findIndex((paragraph) => styleOf(paragraph) === 'Caption' && textOf(paragraph) === caption);
      const chart = paragraphs[at + 1];
      if (chart === undefined) throw new Error(`no chart under ${caption}`);
      expect(styleOf(chart)).toBe('Chart');
      expect(all(chart, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([description]);
      expect(all(chart, 'asvg:svgBlip')).toHaveLength(1);
      // 605 pixels, in the format's units of 9 525 to the pixel: as wide as the text.
      expect(all(chart, 'wp:extent').map(({ attributes }) => attributes.cx)).toEqual([String(605 * 9525)]);
    }
  });

  it('are the same bytes whenever the report is written', async () => {
    const [chart] = CHARTS;
    if (chart === undefined) throw new Error('the example has no chart');
    const [one, other] = [await writeReportDocx(reportOf(chart, chart)), await writeReportDocx(reportOf(chart, chart))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('symbols', () => {
  it('are pictures that say in words what they show, each file once and each picture with a number of its own', () => {
    const pictures = all(file.document, 'wp:docPr');
    const symbols = pictures.filter(({ attributes }) => attributes.name?.startsWith('Symbol '));
    expect(symbols.length).toBeGreaterThan(100);
    for (const { attributes } of symbols) expect(attributes.descr).toMatch(/^\p{Lu}\p{L}+( \p{L}+)*(: .+)?$/u);
    expect(new Set(pictures.map(({ attributes }) => attributes.id)).size).toBe(pictures.length);
    const images = [...file.parts.keys()].filter((path) => path.startsWith('word/media/'));
    expect(images.filter((path) => path.endsWith('.svg'))).toHaveLength(13 + CHARTS.length);
    expect(images.filter((path) => path.endsWith('.png'))).toHaveLength(13 + CHARTS.length);
    for (const drawing of all(file.document, 'w:drawing')) {
      expect(all(drawing, 'wp:inline')).toHaveLength(1);
      expect(all(drawing, 'asvg:svgBlip')).toHaveLength(1);
    }
  });
});

describe('the cover', () => {
  it('says who, what and when, and starts the contents on a new page', () => {
    const paragraphs = all(file.document, 'w:p');
    expect(paragraphs.slice(0, 4).map(textOf)).toEqual([
      'Region Exempel',
      'Hälso- och sjukvårdsnämnden',
      'Verksamhetsberättelse 2024',
      'Avser 1 januari – 31 december 2024',
    ]);
    const contents = paragraphs.find((paragraph) => styleOf(paragraph) === 'TOCHeading');
    expect(first(contents, 'w:pPr', 'w:pageBreakBefore')).toBeDefined();
  });

  it('prints a long title in smaller letters, so that the cover stays one page', async () => {
    const sizes = async (title: string) => {
      const { document } = await written({ ...reportOf(), cover: { ...EXAMPLE.cover, title } });
      const paragraph = all(document, 'w:p').find((found) => styleOf(found) === 'Title');
      return valueAt(first(paragraph, 'w:r'), 'w:rPr', 'w:sz');
    };
    expect(await sizes('Verksamhetsberättelse 2024')).toBeUndefined();
    expect(await sizes('Lång titel '.repeat(20))).toBe('40');
    expect(await sizes('Lång titel '.repeat(170))).toBe('20');
  });

  it('has the diary number when there is one, and no region when there is none', async () => {
    const { document } = await written({ ...reportOf(), cover: { ...EXAMPLE.cover, region: null, diaryNumber: '24RE1234' } });
    expect(all(document, 'w:p').map(textOf)).toEqual([
      'Hälso- och sjukvårdsnämnden',
      'Verksamhetsberättelse 2024',
      'Avser 1 januari – 31 december 2024',
      'Diarienummer 24RE1234',
    ]);
  });
});
