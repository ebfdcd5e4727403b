import { beforeAll, describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import type { ReportBlock } from '../../../../shared/report/document.ts';
import type { RichText } from '../../../../shared/text/rich-text.ts';
import { reportOf, written } from '../report.ts';
import type { WordFile } from '../word-file.ts';
import { all, elements, first, textOf, valueAt } from '../xml.ts';
import { sentence, styleOf, table, text } from './blocks.ts';
import { EVERY_TEXT } from './every-text.ts';

const EVERYTHING: ReportBlock = { type: 'text', text: EVERY_TEXT };
const inCell = (comment: RichText): ReportBlock =>
  table({
    rows: [
      {
        kind: 'comment',
        cells: [
          { content: { type: 'rich', label: 'Kommentar', text: comment, lines: [] }, align: 'start', columnSpan: 2, rowSpan: 1 },
        ],
      },
    ],
  });

let file: WordFile;
beforeAll(async () => {
  file = await written(reportOf(EVERYTHING, EVERYTHING, inCell(EVERY_TEXT)));
});

const relationsOf = (part: string) => elements(file.xml(`word/_rels/${part}.xml.rels`)).map(({ attributes }) => attributes);

describe('a link', () => {
  it('is one of Word’s, with its look and an address of its own', () => {
    const links = all(file.document, 'w:hyperlink').filter(({ attributes }) => attributes['r:id'] !== undefined);
    expect(links.map(textOf)).toEqual(['uppföljningen', 'uppföljningen', 'uppföljningen']);
    for (const link of links) expect(valueAt(link, 'w:r', 'w:rPr', 'w:rStyle')).toBe('Hyperlink');
    const relations = relationsOf('document');
    expect(new Set(relations.map(({ Id }) => Id)).size).toBe(relations.length);
    for (const { attributes } of links) {
      expect(relations.find(({ Id }) => Id === attributes['r:id'])).toMatchObject({
        Target: 'https://exempel.se/uppf%C3%B6ljning',
        TargetMode: 'External',
      });
    }
  });

  it('stands in a note too, with its address among the notes’ own', () => {
    const notes = file.xml('word/footnotes.xml');
    const ids = all(notes, 'w:hyperlink').map(({ attributes }) => attributes['r:id']);
    expect(ids).toHaveLength(3);
    for (const id of ids) {
      expect(relationsOf('footnotes').find(({ Id }) => Id === id)?.Target).toBe('https://exempel.se/v%C3%A4ntetider?a=1&b=2');
    }
  });
});

describe('a text with everything', () => {
  it('gives the same bytes each time', async () => {
    const report = reportOf(EVERYTHING, inCell(EVERY_TEXT));
    const [one, other] = [await writeReportDocx(report), await writeReportDocx(report)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('a note', () => {
  it('is one of Word’s, numbered through the document, also from cells', () => {
    const marks = all(file.document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);
    expect(marks).toEqual(['1', '2', '3', '4', '5', '6']);
    const notes = all(file.xml('word/footnotes.xml'), 'w:footnote').filter(({ attributes }) =>
      marks.includes(attributes['w:id']),
    );
    expect(notes.map((note) => textOf(note).trim())).toEqual(
      Array.from({ length: 3 }, () => ['Enligt väntetidsdatabasen.', 'Utan operationer.']).flat(),
    );
    for (const note of notes) {
      expect(all(note, 'w:p').map(styleOf)).toEqual(['FootnoteText']);
      expect(all(note, 'w:footnoteRef')).toHaveLength(1);
    }
  });
});

describe('a table in a text', () => {
  const tables = () =>
    all(file.document, 'w:tbl').filter((found) => textOf(all(found, 'w:tr')[0] ?? found).startsWith('Mottagning'));

  it('has a heading row that is marked and repeated, and rows that are not', () => {
    expect(tables()).toHaveLength(3);
    for (const found of tables()) {
      const rows = all(found, 'w:tr').map((row) => first(row, 'w:trPr', 'w:tblHeader') !== undefined);
      expect(rows).toEqual([true, false, false]);
      expect(first(found, 'w:tblPr', 'w:tblLook')?.attributes['w:firstRow']).toBe('true');
      expect(valueAt(found, 'w:tblPr', 'w:tblDescription')).toBe(
        'Tabell i texten: Mottagning, Väntetid, dagar, Andel inom 90 dagar',
      );
    }
  });

  it('has its figures to the right', () => {
    const last = all(tables()[0] ?? file.document, 'w:tr').at(-1);
    expect(all(last ?? file.document, 'w:p').map((found) => valueAt(found, 'w:pPr', 'w:jc') ?? 'left')).toEqual([
      'left',
      'right',
      'right',
    ]);
  });

  it('is no wider than where it stands', () => {
    const widths = tables().map((found) =>
      all(found, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0),
    );
    expect(widths.slice(0, 2)).toEqual([9071, 9071]);
    expect(widths[2]).toBeLessThan(9071);
  });

  it('has something between it and what follows, and before the end of a cell', async () => {
    const alone: RichText = { type: 'doc', content: EVERY_TEXT.content.filter(({ type }) => type === 'table') };
    const twice: RichText = { type: 'doc', content: [...alone.content, ...alone.content] };
    const { document } = await written(reportOf({ type: 'text', text: twice }, inCell(twice), text(sentence('Slut.'))));
    for (const parent of [first(document, 'w:body'), ...all(document, 'w:tc')]) {
      const names = elements(parent ?? document).map(({ name }) => name);
      names.forEach((name, index) => {
        if (name === 'w:tbl') expect(names[index + 1]).toBe('w:p');
      });
    }
  });
});

describe('sub-headings', () => {
  it('have two levels, below the chapters in no contents list', () => {
    const styles = all(file.document, 'w:p').map(styleOf);
    expect(styles).toEqual(expect.arrayContaining(['Subheading', 'Subheading2', 'TableSubheading', 'TableSubheading2']));
    const outlined = all(file.xml('word/styles.xml'), 'w:style').filter(
      (style) => /ubheading/.test(style.attributes['w:styleId'] ?? '') && first(style, 'w:pPr', 'w:outlineLvl') !== undefined,
    );
    expect(outlined).toEqual([]);
  });
});
