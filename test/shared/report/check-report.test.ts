import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Year } from '../../../shared/model/year.ts';
import { checkReport } from '../../../shared/report/checks/check-report.ts';
import type { ReportFinding } from '../../../shared/report/checks/finding.ts';
import type { HeadingBlock, ReportBlock } from '../../../shared/report/document.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import type { TemplateOffers } from '../../../shared/report/word-template.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { plain, sentence, table, text } from '../../electron/export/docx/blocks.ts';

const year = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
const [first] = year.reports;
const report = first?.id ?? '';
const document = layoutReport(year, report);

const found = (blocks: readonly ReportBlock[], template: { offers: TemplateOffers; choices: object } | null = null) =>
  checkReport({ year, report, document: { ...document, blocks }, template }).filter(({ about }) => about !== 'missing');
const about = (...blocks: ReportBlock[]) => found(blocks).map((finding) => finding.about);
const heading = (level: 1 | 2 | 3, words = `Nivå ${level}`): HeadingBlock => ({
  type: 'heading',
  id: `k-${words}`,
  level,
  number: null,
  text: words,
  newPage: false,
  page: 'portrait',
});
const bold = (words: string): RichText['content'][number] => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, marks: [{ type: 'bold' }] }],
});
const link = (words: string): RichText['content'][number] => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href: 'https://exempel.se/' } }] }],
});
const SOME = text(sentence('Text.'));

describe('a report that is checked before it is handed in', () => {
  it('has nothing that keeps anyone from reading the example’s annual report', () => {
    expect(found(document.blocks)).toEqual([]);
  });

  it('says what is not written yet, and where it is', () => {
    const occasion = year.occasions.find(({ id }) => id === first?.occasion);
    const [text] = occasion?.texts ?? [];
    if (occasion === undefined || text === undefined) throw new Error('the example has no text');
    const emptied: Year = {
      ...year,
      occasions: year.occasions.map((one) =>
        one === occasion ? { ...one, texts: one.texts.map((other) => (other === text ? { ...other, body: null } : other)) } : one,
      ),
    };
    const findings = checkReport({ year: emptied, report, document: layoutReport(emptied, report), template: null });
    expect(findings.filter((finding) => finding.place?.id === text.section)).toMatchObject([
      { about: 'missing', place: { view: 'texts', occasion: occasion.id } },
    ]);
  });

  it('names the chapter, and the place where a comment is written', () => {
    const followUp = year.occasions.find(({ id }) => id === first?.occasion)?.followUps.find(({ comment }) => comment !== null);
    if (followUp === undefined) throw new Error('the example has no comment');
    const comment: RichText = { type: 'doc', content: [bold('Ser ut som en rubrik')] };
    const written: Year = {
      ...year,
      occasions: year.occasions.map((one) => ({
        ...one,
        followUps: one.followUps.map((other) => (other === followUp ? { ...other, comment } : other)),
      })),
    };
    const findings = checkReport({ year: written, report, document: layoutReport(written, report), template: null });
    const [finding, ...more] = findings.filter((one) => one.about === 'looks-like-heading');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ place: { view: 'items', id: followUp.item, occasion: first?.occasion } });
    expect(layoutReport(written, report).blocks.some((block) => block.type === 'heading' && block.id === finding?.chapter)).toBe(
      true,
    );
  });
});

describe('headings', () => {
  it('are in order, also after an appended part', () => {
    expect(about(heading(1), SOME, heading(2), SOME, heading(3), SOME, heading(1), SOME)).toEqual([]);
    expect(about(heading(1), SOME, heading(3), SOME)).toEqual(['heading-skipped']);
    const part: ReportBlock = { type: 'part', id: 'd', title: 'Del', cover: null, contents: false, header: document.header };
    expect(about(heading(1), SOME, heading(2), SOME, part, heading(2, 'Andra'), SOME)).toEqual(['heading-skipped']);
  });

  it('have words and something under them', () => {
    expect(about(heading(1, ' '), SOME)).toEqual(['heading-empty']);
    expect(about(heading(1), heading(2), SOME)).toEqual([]);
    expect(about(heading(1), heading(1, 'Andra'), SOME)).toEqual(['chapter-empty']);
    expect(about(heading(1))).toEqual(['chapter-empty']);
  });

  it('inside a text are headings, in order', () => {
    const sub = (level: 1 | 2, words: string): RichText['content'][number] => ({
      type: 'heading',
      attrs: { level },
      content: words === '' ? [] : [{ type: 'text', text: words }],
    });
    expect(about(text(sub(1, 'Ett'), sentence('a'), sub(2, 'Två')))).toEqual([]);
    expect(about(text(sub(2, 'Två')))).toEqual(['heading-skipped']);
    expect(about(text(sub(1, '')))).toEqual(['heading-empty']);
    expect(about(text(bold('Inte en rubrik, utan en mening.')))).toEqual([]);
  });
});

describe('links', () => {
  it('say where they lead', () => {
    expect(about(text(link('Region Exempels årsredovisning')))).toEqual([]);
    expect(about(text(link('Här')))).toEqual(['link-words']);
    expect(
      about(
        text({
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [{ type: 'text', text: 'läs mer …', marks: [{ type: 'link', attrs: { href: 'https://a.se/' } }] }],
                },
              ],
            },
          ],
        }),
      ),
    ).toEqual(['link-words']);
  });
});

describe('tables', () => {
  it('have a heading over every column but the first', () => {
    expect(about(table({ headerRows: [[plain(''), plain('2024')]] }))).toEqual([]);
    expect(about(table({ headerRows: [] }))).toEqual(['table-headings']);
    expect(found([table({ headerRows: [[plain('A'), plain(' ')]] })])).toMatchObject([
      { about: 'column-heading', sentence: expect.stringContaining('Kolumn 2') },
    ]);
  });

  it('are headed by cells over several columns and rows', () => {
    const headerRows = [
      [plain('', { rowSpan: 2 }), plain('Budget', { columnSpan: 2 })],
      [plain('2024'), plain('2025')],
    ];
    expect(about(table({ widths: [40, 30, 30], headerRows }))).toEqual([]);
    const tall = [[plain('A', { rowSpan: 2 }), plain(''), plain('C', { rowSpan: 2 })], [plain('')]];
    expect(found([table({ widths: [40, 30, 30], headerRows: tall })])).toMatchObject([
      { sentence: expect.stringContaining('Kolumn 2') },
    ]);
  });

  it('and charts say what they show, and symbols have words', () => {
    expect(about(table({ description: ' ' }))).toEqual(['alternative-text']);
    const chart = document.blocks.find((block) => block.type === 'chart');
    if (chart === undefined) throw new Error('the example has no chart');
    expect(about({ ...chart, description: '' })).toEqual(['alternative-text']);
    const value = { id: 'g', word: '', meaning: 'm', symbol: 'disc-half', tone: 'middle' } as const;
    const symbol = { ...plain(''), content: { type: 'symbol', value, withWord: false } as const };
    expect(about(table({ rows: [{ kind: 'item', cells: [plain('a'), symbol] }] }))).toEqual(['alternative-text']);
  });

  it('do not stand in each other', () => {
    const inner: RichText = {
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph' }] }] },
            { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] },
          ],
        },
      ],
    };
    const cell = { ...plain(''), columnSpan: 2, content: { type: 'rich', label: null, text: inner, lines: [] } as const };
    expect(about(table({ rows: [{ kind: 'comment', cells: [cell] }] }))).toEqual(['table-in-table']);
    expect(about({ type: 'text', text: inner })).toEqual([]);
  });
});

describe('a template', () => {
  const style = (name: string, colour: string, size: number, bold = false) => ({
    name,
    font: null,
    size,
    bold,
    italic: false,
    colour,
    numbered: false,
  });
  const offers = (...styles: TemplateOffers['styles']): TemplateOffers => ({
    styles,
    header: true,
    footer: true,
    pageNumbers: true,
    cover: false,
  });

  it('has colours that can be read, in the styles that the document uses', () => {
    const pale = offers(style('heading 1', 'E0A000', 12, true), style('Body Text', '595959', 11), style('Annat', 'FFFF00', 11));
    expect(found([], { offers: pale, choices: {} })).toMatchObject([
      { about: 'contrast', sentence: expect.stringContaining('Rubrik 1') },
    ]);
    expect(found([], { offers: pale, choices: { Heading1: null } })).toEqual([]);
  });

  it('may have less contrast in large letters', () => {
    const grey = (size: number, bold: boolean) =>
      found([], { offers: offers(style('heading 1', '808080', size, bold)), choices: {} }).length;
    expect([grey(18, false), grey(14, true), grey(17, false), grey(13, true)]).toEqual([0, 0, 1, 1]);
  });
});

it('keeps the findings of one chapter apart from those of the next', () => {
  const findings: readonly ReportFinding[] = found([heading(1, 'A'), text(bold('Fet')), heading(1, 'B'), text(link('här'))]);
  expect(findings.map(({ about, chapter }) => [about, chapter])).toEqual([
    ['looks-like-heading', 'k-A'],
    ['link-words', 'k-B'],
  ]);
});

describe('a text that points at a table', () => {
  const points = text(sentence('Antalet årsarbetare har minskat enligt övre tabell nedan.'));
  const SHOWN = table({ headerRows: [[plain('Rad'), plain('2024')]], rows: [] });

  it('is told of where its chapter prints none there', () => {
    const [only, ...more] = found([heading(1), points, heading(1, 'Nästa'), SHOWN]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ about: 'dead-reference', chapter: 'k-Nivå 1' });
    expect(only?.sentence).toContain('”tabell nedan”');
    expect(about(heading(1), SHOWN, text(sentence('Se nedanstående diagram.')))).toEqual(['dead-reference']);
    expect(about(heading(1), text(sentence('Tabellen ovan visar allt.')), SHOWN)).toEqual(['dead-reference']);
  });

  it('is as it should be where one is printed there, under a heading of the chapter too', () => {
    expect(about(heading(1), points, heading(2), SHOWN)).toEqual([]);
    expect(about(heading(1), SHOWN, text(sentence('Tabellen ovan visar allt.')))).toEqual([]);
    expect(about(heading(1), text(sentence('Tabeller finns i bilagan.')))).toEqual([]);
  });
});
