import { beforeAll, describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import type { Look } from '../../../../electron/export/docx/template/apply.ts';
import { documentLookOf } from '../../../../electron/export/docx/template/document-look.ts';
import { templateLook } from '../../../../electron/export/docx/template/load.ts';
import { contrastWithWhite } from '../../../../shared/report/contrast.ts';
import type { HeadingBlock } from '../../../../shared/report/document.ts';
import { OWN_LOOK } from '../../../../shared/report/look/document-look.ts';
import { tableLetters, widthsFor } from '../../../../shared/report/look/table-letters.ts';
import { typefaceWidth } from '../../../../shared/report/look/typefaces.ts';
import { TABLE_SIZES, TEXT_WIDTHS } from '../../../../shared/report/table-size.ts';
import { templateNotes } from '../../../../shared/report/template-notes.ts';
import { textWidth } from '../../../../shared/report/text-width.ts';
import type { StyleChoices } from '../../../../shared/report/word-template.ts';
import { REGION_HEADER, REGION_STYLES, style, type TemplateParts, wordTemplate } from '../../../support/word-template.ts';
import { EXAMPLE, reportOf } from '../report.ts';
import { type WordFile, wordFile } from '../word-file.ts';
import { all, elements, first, textOf, valueAt } from '../xml.ts';
import { plain, sentence, styleOf, table, text } from './blocks.ts';
import { levelsIn } from './levels-in.ts';

function lookOf(parts: TemplateParts = {}, choices: StyleChoices = {}): Look {
  const look = templateLook(wordTemplate(parts), 'mall.dotx', choices);
  if (!look.ok) throw new Error(look.error.message);
  return look.value;
}

const heading = (level: 1 | 2 | 3, number: string | null, words: string): HeadingBlock => ({
  type: 'heading',
  id: `k${level}${words}`,
  level,
  number,
  text: words,
  newPage: false,
  page: 'portrait',
});
const list = (type: 'bulletList' | 'orderedList', ...items: string[]) =>
  ({ type, content: items.map((item) => ({ type: 'listItem' as const, content: [sentence(item)] })) }) as const;

const REPORT = reportOf(
  heading(1, '1', 'Inledning'),
  text(sentence('Löpande text.'), list('bulletList', 'en punkt'), list('orderedList', 'ett', 'två')),
  heading(2, null, 'Utan nummer'),
  table({ caption: 'Tabellen', rows: [{ kind: 'total', cells: [plain('Summa'), plain('12', { align: 'end' })] }] }),
  table({ caption: 'Den breda', page: 'landscape' }),
);

const inTemplate = async (parts: TemplateParts = {}, choices: StyleChoices = {}, report = REPORT): Promise<WordFile> =>
  wordFile(await writeReportDocx(report, lookOf(parts, choices)));

const paragraphs = (file: WordFile) => all(file.document, 'w:p');
const paragraphOf = (file: WordFile, words: string) => {
  const found = paragraphs(file).find((paragraph) => textOf(paragraph) === words);
  if (found === undefined) throw new Error(`no paragraph says ${words}`);
  return found;
};
const styleNamed = (file: WordFile, name: string) =>
  all(file.xml('word/styles.xml'), 'w:style').filter((one) => valueAt(one, 'w:name')?.toLowerCase() === name.toLowerCase());

describe('a report in the organisation’s template', () => {
  let file: WordFile;
  beforeAll(async () => {
    file = await inTemplate();
  });

  it('has the template’s styles by name, whatever they are called inside', () => {
    expect(styleOf(paragraphOf(file, 'Inledning'))).toBe('Rubrik1');
    expect(styleOf(paragraphOf(file, 'Löpande text.'))).toBe('Brdtext');
    expect(styleOf(paragraphOf(file, 'Tabellen'))).toBe('Beskrivning');
    expect(valueAt(styleNamed(file, 'heading 1')[0], 'w:rPr', 'w:color')).toBe('8C1D40');
  });

  it('brings styles of its own where the template has none, under ids and names that are free', () => {
    const own = styleNamed(file, 'Tabellhuvud');
    expect(own).toHaveLength(1);
    expect(valueAt(own[0], 'w:rPr', 'w:color')).toBe('8C1D40');
    // The template has a style with this id and another name.
    expect(styleNamed(file, 'Etikett')[0]?.attributes['w:styleId']).toBe('Label-2');
    const styles = all(file.xml('word/styles.xml'), 'w:style');
    const ids = styles.map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...all(file.document, 'w:pStyle'), ...all(file.xml('word/numbering.xml'), 'w:pStyle')];
    for (const { attributes } of used) expect(ids).toContain(attributes['w:val']);
  });

  it('numbers the template’s headings where the template does not, and never the unnumbered', () => {
    const numbering = file.xml('word/numbering.xml');
    const list = valueAt(styleNamed(file, 'heading 1')[0], 'w:pPr', 'w:numPr', 'w:numId');
    const abstract = valueAt(
      all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list),
      'w:abstractNumId',
    );
    const levels = all(numbering, 'w:abstractNum').find(({ attributes }) => attributes['w:abstractNumId'] === abstract);
    expect(all(levels ?? numbering, 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual([
      'Rubrik1',
      'Rubrik2',
      'Rubrik3',
      'Rubrik4',
    ]);
    const unnumbered = paragraphOf(file, 'Utan nummer');
    expect(styleOf(unnumbered)).toBe('Rubrik2');
    expect(valueAt(unnumbered, 'w:pPr', 'w:numPr', 'w:numId')).toBe('0');
  });

  it('lists headings by their levels where the template has styles of its own for them, and nothing else on those levels', async () => {
    const bare = style(
      'Bar',
      'Rubrik 1 onumrerad',
      '<w:basedOn w:val="Rubrik1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
    );
    const chapters = [null, null, null, '1'].map((number, at) => heading(1, number, `Kapitel ${at}`));
    const item = { type: 'item-heading', role: 'goal', text: 'Målet', symbols: [] } as const;
    const [own, plainly] = [
      await inTemplate({ styles: REGION_STYLES + bare }, {}, reportOf(...chapters, item)),
      await inTemplate({}, {}, reportOf(...chapters, item)),
    ];
    const listOf = ({ document }: WordFile) => all(document, 'w:instrText')[0]?.children.join('').trim();
    expect([listOf(own), styleOf(paragraphOf(own, 'Kapitel 0')), levelsIn(own).at(-1)]).toEqual([
      'TOC \\o "1-2" \\h \\z \\u',
      'Bar',
      4,
    ]);
    expect([listOf(plainly), styleOf(paragraphOf(plainly, 'Kapitel 0')), levelsIn(plainly).at(-1)]).toEqual([
      'TOC \\o "1-2" \\h \\z',
      'Rubrik1',
      2,
    ]);
  });

  it('never numbers the heading of the contents list, whose style is based on that of chapters', async () => {
    const based = style('Innehllsrubrik', 'TOC Heading', '<w:basedOn w:val="Rubrik1"/>');
    const chapters = ['1', '2', '3', '4'].map((number) => heading(1, number, `Kapitel ${number}`));
    const own = await inTemplate({ styles: REGION_STYLES + based }, {}, reportOf(...chapters));
    const contents = paragraphOf(own, 'Innehåll');
    expect(styleOf(contents)).toBe('Innehllsrubrik');
    expect(valueAt(contents, 'w:pPr', 'w:numPr', 'w:numId')).toBe('0');
  });

  it('keeps a caption with its table, whatever the template’s style says', async () => {
    const loose = REGION_STYLES.replace('<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/>', '<w:rPr><w:i/>');
    const own = await inTemplate({ styles: loose });
    expect(all(paragraphOf(own, 'Tabellen'), 'w:keepNext')).toHaveLength(1);
    expect(all(styleNamed(own, 'caption')[0] ?? own.document, 'w:keepNext')).toEqual([]);
  });

  it('has the page numbers that its contents list is given, as the plain look has', async () => {
    const chapters = ['1', '2', '3', '4'].map((number) => heading(1, number, `Kapitel ${number}`));
    const [plainly, dressed] = [null, lookOf({}, {})].map((look) =>
      writeReportDocx(reportOf(...chapters), look, [71, 72, 73, 74]),
    );
    const says = async (bytes: Promise<Uint8Array> | undefined) =>
      textOf((await wordFile((await bytes) ?? new Uint8Array())).document);
    expect(await says(plainly)).toContain('71');
    expect(await says(dressed)).toContain('71');
  });

  it('breaks no word in a table’s headings in wider letters than its columns are fitted to', () => {
    const wide =
      REGION_STYLES + style('Tabellhuvud', 'Tabellhuvud', '<w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/></w:rPr>');
    const letters = tableLetters(documentLookOf(lookOf({ styles: wide })));
    const result = EXAMPLE.blocks.find((block) => block.type === 'table' && block.description === 'Resultatrapport');
    if (result?.type !== 'table') throw new Error('the example has the table');
    const room = TEXT_WIDTHS.portrait;
    const { letters: size, padding } = TABLE_SIZES[result.density];
    const breaks = (widths: readonly number[]) =>
      (result.headerRows.at(-1) ?? []).flatMap(({ content }, index) => {
        const words = content.type === 'plain' ? content.text.split(' ') : [];
        const least = Math.max(...words.map(textWidth)) * typefaceWidth('Verdana') * size + 2 * padding;
        return least > ((widths[index] ?? 0) / 100) * room ? words : [];
      });
    expect(breaks(result.widths)).not.toEqual([]);
    const widths = widthsFor(result, room, letters[result.density]);
    expect(breaks(widths)).toEqual([]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
    expect(widthsFor(result, room, tableLetters(OWN_LOOK)[result.density])).toEqual(result.widths);
  });

  it('leaves the numbering to a template that numbers its headings itself', async () => {
    const numbered = REGION_STYLES.replaceAll(/(<w:pPr><w:keepNext\/>)/g, '$1<w:numPr><w:numId w:val="3"/></w:numPr>');
    const own = await inTemplate({ styles: numbered });
    expect(valueAt(styleNamed(own, 'heading 1')[0], 'w:pPr', 'w:numPr', 'w:numId')).toBe('3');
    // A goal is no chapter: a numbered heading 4 would give it a number.
    expect(styleOf(paragraphOf(await inTemplate({ styles: numbered }, {}, GOAL), 'Effektmål 1'))).not.toBe('Rubrik4');
    expect(styleOf(paragraphOf(await inTemplate({}, {}, GOAL), 'Effektmål 1'))).toBe('Rubrik4');
  });

  it('has the template’s bullets, and numbered lists that start at 1', () => {
    const bullet = paragraphOf(file, 'en punkt');
    expect(styleOf(bullet)).toBe('Punktlista');
    expect(first(bullet, 'w:pPr', 'w:numPr')).toBeUndefined();
    const numbers = ['ett', 'två'].map((words) => valueAt(paragraphOf(file, words), 'w:pPr', 'w:numPr', 'w:numId'));
    expect(new Set(numbers).size).toBe(1);
    const lists = all(file.xml('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId']);
    expect(lists).toContain(numbers[0]);
    expect(new Set(lists).size).toBe(lists.length);
  });

  it('has the template’s page, also for a table that lies down, and tables as wide as its text', () => {
    const sections = all(file.document, 'w:sectPr');
    expect(sections.map((section) => first(section, 'w:pgMar')?.attributes['w:left'])).toEqual(['1985', '1985']);
    expect(sections.map((section) => first(section, 'w:pgSz')?.attributes['w:w'])).toEqual(['11906', '16838']);
    const widths = all(file.document, 'w:tblW').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths).toEqual([11906 - 1985 - 1134, 16838 - 1985 - 1134]);
  });

  it('has the template’s header with its logo and footer on every section, filled in', () => {
    const relations = elements(file.xml('word/_rels/document.xml.rels')).map(({ attributes }) => attributes);
    for (const section of all(file.document, 'w:sectPr')) {
      const targets = elements(section)
        .filter(({ name }) => name.endsWith('Reference'))
        .map(({ attributes }) => relations.find(({ Id }) => Id === attributes['r:id'])?.Target);
      expect(targets).toEqual(['template-header-default.xml', 'template-footer-default.xml']);
    }
    const header = file.xml('word/template-header-default.xml');
    expect(textOf(header)).toBe('  Hälso- och sjukvårdsnämnden – Verksamhetsberättelse');
    const embedded = all(header, 'a:blip')[0]?.attributes['r:embed'];
    const picture = elements(file.xml('word/_rels/template-header-default.xml.rels')).find(
      ({ attributes }) => attributes.Id === embedded,
    );
    expect(file.parts.has(`word/${picture?.attributes.Target}`)).toBe(true);
    expect([...file.parts.keys()].filter((path) => /header\d/.test(path))).toEqual([]);
  });

  it('has the template’s cover instead of its own, and not the template’s other text', () => {
    const [title, organisation, unknown] = paragraphs(file);
    expect([title, organisation, unknown].map((paragraph) => paragraph && textOf(paragraph))).toEqual([
      'Verksamhetsberättelse 2024',
      'Hälso- och sjukvårdsnämnden',
      '{{okänt}}',
    ]);
    expect(textOf(file.document)).not.toContain('Skriv din text här');
    expect(paragraphs(file).filter((paragraph) => styleOf(paragraph) === 'CoverOrganisation')).toEqual([]);
  });

  it('keeps its own cover where the template’s first page asks for nothing', async () => {
    const own = await inTemplate({ body: '<w:p><w:r><w:t>Så här använder du mallen</w:t></w:r></w:p>' });
    expect(textOf(own.document)).not.toContain('Så här');
    expect(textOf(own.document)).toContain('Region Exempel');
  });

  it('has no cover where the document begins with its title', async () => {
    const title = { type: 'title' as const, text: 'Checklista 2024', details: [] };
    const own = await inTemplate({}, {}, { ...reportOf(title, ...REPORT.blocks), front: 'none' });
    expect(textOf(own.document)).not.toContain('{{okänt}}');
    expect(paragraphs(own).slice(0, 2).map(textOf)).toEqual(['Checklista 2024', 'Inledning']);
  });

  it('keeps its own running header where the template has none', async () => {
    const own = await inTemplate({ header: null, footer: null });
    expect(textOf(own.xml('word/header1.xml'))).toContain('Hälso- och sjukvårdsnämnden');
  });

  it('is in Swedish, with the template’s theme, whatever language the template was made in', () => {
    const run = first(file.xml('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    expect(valueAt(run, 'w:lang')).toBe('sv-SE');
    expect(first(run, 'w:rFonts')?.attributes['w:asciiTheme']).toBe('minorHAnsi');
    expect(all(file.xml('word/theme/theme1.xml'), 'a:latin')[0]?.attributes.typeface).toBe('Liberation Sans');
  });

  it('takes nothing else of the template along', () => {
    const parts = [...file.parts.keys()].filter((path) => path.includes('template')).sort();
    expect(parts).toEqual([
      'word/_rels/template-header-default.xml.rels',
      'word/media/template-logo.png',
      'word/template-footer-default.xml',
      'word/template-header-default.xml',
    ]);
    const types = new Map(
      elements(file.xml('[Content_Types].xml')).map(({ attributes }) => [attributes.PartName, attributes.ContentType]),
    );
    expect(types.get('/word/document.xml')).toContain('document.main+xml');
  });

  it('is marked as a draft on every page, also where the template has no header', async () => {
    for (const header of [REGION_HEADER, null]) {
      const draft = await inTemplate({ header }, {}, { ...REPORT, draft: 'Utkast' });
      const words = all(draft.xml('word/template-header-default.xml'), 'v:textpath').map(({ attributes }) => attributes.string);
      expect(words).toEqual([undefined, 'Utkast']);
    }
  });

  it('is the same bytes each time', async () => {
    const [one, other] = [await writeReportDocx(EXAMPLE, lookOf()), await writeReportDocx(EXAMPLE, lookOf())];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

const GOAL = reportOf({ type: 'item-heading', role: 'goal', text: 'Effektmål 1', symbols: [] });

describe('the choice of styles', () => {
  it('goes before the usual names, and can ask for the program’s own', async () => {
    const file = await inTemplate({}, { Normal: 'Normal', Heading1: null, Caption: 'helt annat' });
    expect(styleOf(paragraphOf(file, 'Löpande text.'))).toBe('Normal');
    expect(styleOf(paragraphOf(file, 'Tabellen'))).toBe('Label');
    // The program's own stands under the template's name and id: two styles of one name are a file that Word mends.
    expect(styleNamed(file, 'heading 1')).toHaveLength(1);
    expect(valueAt(styleNamed(file, 'heading 1')[0], 'w:rPr', 'w:sz')).toBe('40');
  });

  it('falls back where the chosen style is no longer in the template, and says so', async () => {
    const choices = { Heading1: 'Borttagen' };
    expect(styleOf(paragraphOf(await inTemplate({}, choices), 'Inledning'))).toBe('Rubrik1');
    expect(templateNotes(lookOf({}, choices).offers, choices).join(' ')).toContain('rubrik 1');
  });

  it('is not needed: a template without styles gives the program’s own, and says which', async () => {
    const bare = {
      styles: style('Normal', 'Normal', '', ' w:default="1"'),
      numbering: null,
      header: null,
      footer: null,
      body: '',
    };
    const { offers } = lookOf(bare);
    expect(templateNotes(offers, {})).toEqual([
      'Mallen saknar formatmall för rubrik 1, rubrik 2, rubrik 3, punktlista, numrerad lista, tabell- och diagramrubrik, tabellhuvud, tabelltext och fotnot. Där används programmets egen, i mallens typsnitt och färg.',
      'Mallen har varken sidhuvud eller sidfot. Programmets eget sidhuvud används.',
    ]);
    const file = await inTemplate(bare);
    expect(valueAt(styleNamed(file, 'heading 1')[0], 'w:rPr', 'w:sz')).toBe('40');
    expect(paragraphs(file).some((paragraph) => textOf(paragraph) === 'Inledning')).toBe(true);
  });

  it('says when no page has a number', () => {
    const { offers } = lookOf({ footer: null });
    expect(templateNotes(offers, {})).toContain('Mallens sidhuvud och sidfot har inget sidnummer.');
  });

  it('shows each style as it comes out, with what it is based on and the theme', () => {
    const found = lookOf().offers.styles.find(({ name }) => name === 'heading 2');
    expect(found).toEqual({
      name: 'heading 2',
      font: 'Liberation Sans',
      size: 17,
      bold: true,
      italic: false,
      colour: '8C1D40',
      numbered: false,
    });
  });
});

describe('the template’s colours', () => {
  it('are not taken where they could not be read on white', async () => {
    const pale = await inTemplate({ styles: REGION_STYLES.replaceAll('8C1D40', 'FFD9E4') });
    const colours = all(pale.xml('word/styles.xml'), 'w:style')
      .filter((one) => valueAt(one, 'w:name') === 'Tabellhuvud')
      .map((one) => valueAt(one, 'w:rPr', 'w:color') ?? '');
    expect(colours).toHaveLength(1);
    for (const colour of colours) expect(contrastWithWhite(colour)).toBeGreaterThan(4.5);
  });
});

describe('a template that cannot be used', () => {
  const refusal = (bytes: Buffer) => {
    const look = templateLook(bytes, 'mall.dotx', {});
    if (look.ok) throw new Error('it was taken');
    return look.error;
  };
  const ole = (more: Buffer) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), more]);
  const WORD = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';

  it.each([
    ['no Word file', Buffer.from('Detta är en text.'), 'ingen Word-mall'],
    ['nothing', Buffer.alloc(0), 'ingen Word-mall'],
    [
      'a zip of something else',
      wordTemplate({ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
      'ingen Word-mall',
    ],
    ['macros by its kind', wordTemplate({ type: WORD }), 'makron'],
    ['macros in it', wordTemplate({ more: [{ name: 'word/vbaProject.bin', data: 'x' }] }), 'makron'],
    ['a password', ole(Buffer.from('EncryptedPackage', 'utf16le')), 'lösenord'],
    ['an older kind', ole(Buffer.alloc(10)), 'äldre sort'],
    ['an end that is missing', wordTemplate().subarray(0, 3000), 'skadad'],
    ['XML that does not hold together', wordTemplate({ styles: '<w:style>' }), 'skadad'],
    ['a header that does not hold together', wordTemplate({ header: '<w:p>' }), 'skadad'],
    ['a document type in it', wordTemplate({ header: `<!DOCTYPE x [<!ENTITY a "b">]>${REGION_HEADER}` }), 'skadad'],
    [
      'a picture of 100 MB',
      wordTemplate({ more: [{ name: 'word/media/huge.png', data: Buffer.alloc(100 * 1_048_576) }] }),
      '100 MB',
    ],
    ['a file of 40 MB', Buffer.concat([wordTemplate(), Buffer.alloc(40 * 1_048_576 - wordTemplate().length)]), '40 MB'],
  ])('says so of %s', (_, bytes, words) => {
    const error = refusal(bytes);
    expect(error.kind).toBe('invalid-input');
    expect(error.message).toContain('mall.dotx');
    expect(error.message).toContain(words);
  });

  it('leaves a header with more than text, pictures and links behind, and keeps the rest', async () => {
    const outside =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///c:/hemligt.dotm" TargetMode="External"/>';
    const file = await inTemplate({
      more: [
        {
          name: 'word/_rels/footer1.xml.rels',
          data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside}</Relationships>`,
        },
      ],
    });
    expect([...file.parts.keys()].filter((path) => path.startsWith('word/template-'))).toEqual([
      'word/template-header-default.xml',
    ]);
    for (const [, part] of file.parts) expect(part.includes('hemligt')).toBe(false);
  });
});
