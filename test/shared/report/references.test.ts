import { describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../electron/export/docx/index.ts';
import type { Chapter, Layout } from '../../../shared/model/layout.ts';
import type { Year } from '../../../shared/model/year.ts';
import { checkReport } from '../../../shared/report/checks/check-report.ts';
import { htmlPage } from '../../../shared/report/html/page.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { OWN_LOOK } from '../../../shared/report/look/document-look.ts';
import { withPlainReferences } from '../../../shared/report/references.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import type { Reference, RichText } from '../../../shared/text/rich-text.ts';
import { wordFile } from '../../electron/export/word-file.ts';
import { all, textOf } from '../../electron/export/xml.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { chapter, REPORT, tables, yearWith } from './layout-of.ts';

const SECTION = { type: 'text', section: 'inledning' } as const;
const TABLE = sampleYear().model.tables[0]?.id ?? '';

function to(kind: Reference['attrs']['kind'], id: string): Reference {
  return { type: 'reference', attrs: { kind, id } };
}

/** A text that says "se" before each of them. */
function saying(...references: readonly Reference[]): RichText {
  const content = references.flatMap((reference) => [{ type: 'text' as const, text: ' se ' }, reference]);
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

function written(chapters: readonly Chapter[], body: RichText, more: Partial<Layout> = {}): Year {
  const year = yearWith(chapters);
  const report = year.reports.find(({ id }) => id === REPORT);
  return {
    ...year,
    model: { ...year.model, layouts: year.model.layouts.map((one) => (one.id === REPORT ? { ...one, ...more } : one)) },
    occasions: year.occasions.map((one) =>
      one.id === report?.occasion ? { ...one, texts: [{ section: 'inledning', body, ready: false, approved: false }] } : one,
    ),
  };
}

const intro = chapter({ id: 'inledning', title: 'Inledning', parts: [SECTION] });
const economy = chapter({ id: 'ekonomi', title: 'Ekonomi', parts: [{ type: 'table', table: TABLE }] });
const other = chapter({ id: 'annat', title: 'Annat' });

function wordsOf(year: Year): string {
  const document = withPlainReferences(layoutReport(year, REPORT));
  return document.blocks
    .map((block) => (block.type === 'text' ? toPlainText(block.text) : ''))
    .join('')
    .trim();
}

describe('a reference in a text', () => {
  it('follows the number of the chapter that it leads to, and its title where it has none', () => {
    const text = saying(to('chapter', 'ekonomi'));
    expect(wordsOf(written([intro, economy], text))).toBe('se avsnitt 2');
    expect(wordsOf(written([intro, other, economy], text))).toBe('se avsnitt 3');
    expect(wordsOf(written([intro, { ...economy, numbered: false }], text))).toBe('se avsnittet ”Ekonomi”');
  });

  it('follows the number of a caption, where the layout numbers them, and else its words', () => {
    const text = saying(to('table', TABLE));
    const named = wordsOf(written([intro, economy], text));
    expect(named).toMatch(/^se tabellen ”.+”$/);
    const captioned = written([intro, economy], text, { captions: 'numbered' });
    const withCaption = {
      ...captioned,
      model: { ...captioned.model, tables: captioned.model.tables.map((one) => ({ ...one, caption: 'Belopp' })) },
    };
    expect(wordsOf(withCaption)).toBe('se tabell 1');
    expect(tables(layoutReport(withCaption, REPORT).blocks).map(({ number }) => number)).toEqual([1]);
  });

  it('is a link in HTML, and fields in Word that follow what Word numbers', async () => {
    const item = sampleYear().items.find(({ number }) => number !== null);
    const items = chapter({ id: 'mal', title: 'Mål', parts: [{ type: 'items', form: 'whole' }] });
    const text = saying(to('chapter', 'ekonomi'), to('item', item?.id ?? ''), to('table', TABLE));
    const year = written([intro, items, economy], text, { captions: 'numbered' });
    const captioned = {
      ...year,
      model: { ...year.model, tables: year.model.tables.map((one) => ({ ...one, caption: 'Belopp' })) },
    };
    const document = layoutReport(captioned, REPORT);
    const html = htmlPage(document, OWN_LOOK, () => '');
    const anchors = [...html.matchAll(/class="reference" href="#([^"]+)"/gu)].map(([, anchor = '']) => anchor);
    expect(anchors).toHaveLength(3);
    for (const anchor of anchors) expect(html.split(`id="${anchor}"`)).toHaveLength(2);
    const file = await wordFile(await writeReportDocx(document));
    const fields = all(file.document, 'w:fldSimple');
    const codes = fields.map(({ attributes }) => attributes['w:instr']?.trim() ?? '');
    expect(codes.filter((code) => code.startsWith('SEQ Tabell')).length).toBeGreaterThan(0);
    const marks = all(file.document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    const referred = codes.flatMap((code) => (code.startsWith('REF ') ? [code.split(' ')[1]] : []));
    expect(referred).toHaveLength(2);
    expect(marks).toEqual(expect.arrayContaining(referred));
    const line = all(file.document, 'w:p')
      .map((one) => textOf(one))
      .find((words) => words.startsWith(' se '));
    expect(line).toMatch(/^ se avsnitt 3 se .+ se tabell \d+$/);
    expect(new Set(all(file.document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id'])).size).toBe(marks.length);
  });

  it('that leads to nothing in the report is seen there, and found by the check', () => {
    const year = written([intro, other], saying(to('chapter', 'ekonomi'), to('chapter', 'annat')));
    expect(wordsOf(year)).toBe('se [hänvisning saknas] se avsnitt 2');
    const findings = checkReport({ year, report: REPORT, document: layoutReport(year, REPORT), template: null });
    expect(findings.filter(({ about }) => about === 'dead-reference')).toMatchObject([
      { chapter: 'inledning', place: { view: 'texts', id: 'inledning' } },
    ]);
  });
});
