import { describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import { documentLookOf } from '../../../../electron/export/docx/template/document-look.ts';
import { templateLook } from '../../../../electron/export/docx/template/load.ts';
import type { HeadingBlock } from '../../../../shared/report/document.ts';
import { frameNodes } from '../../../../shared/report/html/frame.ts';
import { markup } from '../../../../shared/report/html/markup.ts';
import { listedHeadings } from '../../../../shared/report/listed-headings.ts';
import { type DocumentLook, OWN_LOOK, styleOf, textRoom } from '../../../../shared/report/look/document-look.ts';
import { fieldsOf } from '../../../../shared/report/look/frame-fields.ts';
import { typefaceLine } from '../../../../shared/report/look/typefaces.ts';
import type { StyleChoices } from '../../../../shared/report/word-template.ts';
import { REGION_STYLES, style, type TemplateParts, wordTemplate } from '../../../support/word-template.ts';
import { EXAMPLE } from '../report.ts';

function lookOfBytes(bytes: Buffer, choices: StyleChoices = {}): DocumentLook {
  const look = templateLook(bytes, 'mall.dotx', choices);
  if (!look.ok) throw new Error(look.error.message);
  return documentLookOf(look.value);
}

const lookOf = (parts: TemplateParts = {}, choices: StyleChoices = {}) => lookOfBytes(wordTemplate(parts), choices);

describe('the program’s own look', () => {
  it('is what a document in it says: read back as a template, every style and page comes out the same', async () => {
    const look = lookOfBytes(Buffer.from(await writeReportDocx(EXAMPLE)));
    // Where tabs lead to is the writer's matter alone.
    const withoutTabs = ({ styles }: DocumentLook) =>
      Object.fromEntries(Object.entries(styles).map(([id, own]) => [id, { ...own, tabs: [] }]));
    expect(withoutTabs(look)).toEqual(withoutTabs(OWN_LOOK));
    for (const turn of ['portrait', 'landscape'] as const) {
      expect(look.pages[turn].height).toBeCloseTo(OWN_LOOK.pages[turn].height, 1);
      expect(textRoom(look.pages[turn])).toBeCloseTo(textRoom(OWN_LOOK.pages[turn]), 0);
    }
    expect(look.bullet).toBe(OWN_LOOK.bullet);
  });
});

describe('the look of a template', () => {
  it('has its page, also turned', () => {
    const { portrait, landscape } = lookOf().pages;
    expect(portrait.margin).toEqual({ top: 113.4, right: 56.7, bottom: 85.05, left: 99.25 });
    expect([landscape.width, landscape.height]).toEqual([portrait.height, portrait.width]);
  });

  it('has what a style says, what it is based on, the theme’s fonts and the defaults under all', () => {
    const look = lookOf();
    expect(styleOf(look, 'Normal')).toMatchObject({ font: 'Liberation Serif', size: 11.5, after: 7 });
    expect(styleOf(look, 'Normal').line).toEqual({ rule: 'multiple', of: 1.2 });
    expect(styleOf(look, 'Heading2')).toMatchObject({ font: 'Liberation Sans', size: 17, bold: true, colour: '8C1D40' });
    expect(styleOf(look, 'Heading2')).toMatchObject({ before: 12, after: 3, keepNext: true });
    expect(styleOf(look, 'Caption')).toMatchObject({ italic: true, size: 11.5 });
  });

  it('has the program’s own styles where it has none, in its typeface and colour', () => {
    const look = lookOf();
    expect(styleOf(look, 'TableText')).toMatchObject({ font: 'Liberation Serif', size: 9.5, before: 1.5 });
    expect(styleOf(look, 'TableHead')).toMatchObject({ bold: true, colour: '8C1D40' });
    expect(styleOf(look, 'CoverOrganisation')).toMatchObject({ font: 'Liberation Sans' });
    expect(look.colours.accent).toBe('8C1D40');
  });

  it('has the styles that someone has chosen', () => {
    expect(styleOf(lookOf({}, { Normal: 'caption' }), 'Normal').italic).toBe(true);
    expect(styleOf(lookOf({}, { Caption: null }), 'Caption')).toMatchObject({ italic: false, size: 10 });
  });

  it('has the marks and the indents of its lists, and the program’s own numbers beside headings that it does not number', () => {
    const look = lookOf();
    expect(look.bullet).toBe('»');
    expect(styleOf(look, 'ListBullet')).toMatchObject({ left: 18, first: -18 });
    expect(styleOf(look, 'Heading1')).toMatchObject({ left: 32, first: -32 });
  });

  it('has lines of exact and of least heights, borders and tabs', () => {
    const look = lookOf({
      styles:
        REGION_STYLES +
        style(
          'Tabelltext',
          'Tabelltext',
          '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="00FF00"/></w:pBdr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="4000"/></w:tabs><w:spacing w:line="240" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>',
        ),
    });
    expect(styleOf(look, 'TableText')).toMatchObject({
      line: { rule: 'exactly', points: 12 },
      align: 'justify',
      below: { width: 1.5, space: 3, colour: '00FF00' },
      tabs: [{ at: 200, align: 'end', dotted: true }],
    });
  });

  it('never goes round in styles that are based on each other', () => {
    const styles =
      style('A', 'Tabelltext', '<w:basedOn w:val="B"/><w:rPr><w:sz w:val="30"/></w:rPr>') +
      style('B', 'Tabell', '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>');
    expect(styleOf(lookOf({ styles }), 'TableText')).toMatchObject({ size: 15, bold: true });
  });

  it('has its header with the logo, and what the document says and counts in their places', () => {
    const { frames } = lookOf();
    const fields = fieldsOf(EXAMPLE);
    const written = (blocks: Parameters<typeof frameNodes>[0] | null | undefined) =>
      frameNodes(blocks ?? [], {
        words: { fields, page: '7', pages: '9' },
        origin: { left: 0, edge: 'top', at: 0 },
        lineOf: typefaceLine,
      })
        .map((node) => markup(node, () => ''))
        .join('');
    const header = written(frames?.header.default);
    expect(header).toMatch(/<img [^>]*src="data:image\/png;base64,[^"]+"[^>]*alt="Regionens logotyp"/);
    expect(header.replace(/<[^>]*>/g, '')).toContain(`${fields.organisation} – ${fields.dokument}`);
    expect(written(frames?.footer.default).replace(/<[^>]*>|\u200b/g, '')).toBe('Sida 7');
    expect(frames?.header.first).toBeNull();
  });

  it('has no header where it has none that says anything, and its cover where it asks for the title', () => {
    expect(lookOf({ header: '<w:p/>', footer: null }).frames).toBeNull();
    expect(lookOf({ body: '' }).cover).toBeNull();
    expect(JSON.stringify(lookOf().cover)).toContain('"titel"');
  });
});

describe('the contents list', () => {
  const chapters = Array.from({ length: 40 }, (_, index): HeadingBlock => {
    const level = index % 4 === 0 ? 1 : index % 2 === 0 ? 2 : 3;
    return {
      type: 'heading',
      id: `k${index}`,
      level,
      number: `${index}`,
      text: 'Kapitel',
      newPage: false,
      page: 'portrait',
    } as HeadingBlock;
  });

  it('has three levels where they have room on a page, and two where larger lines make them two pages', () => {
    const tall = [1, 2, 3].map((level) =>
      style(`I${level}`, `toc ${level}`, '<w:pPr><w:spacing w:before="120" w:after="120"/></w:pPr>'),
    );
    expect(listedHeadings(chapters, OWN_LOOK)).toHaveLength(40);
    const listed = listedHeadings(chapters, lookOf({ styles: REGION_STYLES + tall.join('') }));
    expect(listed).toHaveLength(20);
    expect(listed.every(({ level }) => level < 3)).toBe(true);
  });
});
