import { beforeAll, describe, expect, it } from 'vitest';
import { commentBreaks } from '../../../../shared/report/comment-breaks.ts';
import type { TableBlock, TableCell } from '../../../../shared/report/document.ts';
import { heldNumbers } from '../../../../shared/report/held-numbers.ts';
import type { RichText } from '../../../../shared/text/rich-text.ts';
import { EXAMPLE, reportOf, written } from '../report.ts';
import type { WordFile } from '../word-file.ts';
import { all, elements, first, textOf, valueAt, type XmlElement } from '../xml.ts';
import { plain, sentence, styleOf, table } from './blocks.ts';

const exampleTables = EXAMPLE.blocks.filter((block): block is TableBlock => block.type === 'table');

let file: WordFile;
beforeAll(async () => {
  file = await written(EXAMPLE);
});

describe('tables', () => {
  it('mark and repeat every heading row, and hold rows of figures whole', () => {
    all(file.document, 'w:tbl').forEach((found, index) => {
      const block = exampleTables[index];
      const rows = elements(found).filter(({ name }) => name === 'w:tr');
      const headerRows = block?.headerRows.length ?? 0;
      const divided = block?.rows.filter((row) => commentBreaks(row, block) === 'paragraphs').length ?? 0;
      const own = headerRows + (block?.rows.length ?? 0);
      if (divided === 0) expect(rows).toHaveLength(own);
      else expect(rows.length).toBeGreaterThan(own);
      rows.forEach((row, position) => {
        expect(first(row, 'w:trPr', 'w:tblHeader') !== undefined).toBe(position < headerRows);
      });
      const goOn = rows.filter((row) => first(row, 'w:trPr', 'w:cantSplit') === undefined);
      expect(goOn).toHaveLength(block?.rows.filter((row) => commentBreaks(row, block) === 'lines').length ?? 0);
      expect(valueAt(found, 'w:tblPr', 'w:tblDescription')).toBe(heldNumbers(block?.description ?? ''));
    });
  });

  it('have a grid as wide as the text, with as many columns as each row covers', () => {
    for (const found of all(file.document, 'w:tbl')) {
      const grid = elements(first(found, 'w:tblGrid') ?? found).map((column) => Number(column.attributes['w:w']));
      expect(grid.reduce((total, width) => total + width, 0)).toBe(9071);
      for (const row of elements(found).filter(({ name }) => name === 'w:tr')) {
        const spans = elements(row)
          .filter(({ name }) => name === 'w:tc')
          .map((cell) => Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1));
        expect(spans.reduce((total, span) => total + span, 0)).toBe(grid.length);
      }
    }
  });

  it('part a heading’s word by Word’s own sign for it, which is seen only where it parts', async () => {
    const { document } = await written(reportOf(table({ headerRows: [[plain('A'), plain('Budget\u00adavvikelse')]] })));
    const [, cell] = all(document, 'w:tc');
    expect(all(cell ?? document, 'w:softHyphen')).toHaveLength(1);
    expect(textOf(cell ?? document)).toBe('Budgetavvikelse');
  });

  it('stay with their notes, and with the text below where that would stand alone on a page', async () => {
    const held = async (given: Partial<TableBlock>) => {
      const { document } = await written(reportOf(table({ notes: ['En not.'], ...given })));
      return all(document, 'w:p')
        .filter((paragraph) => ['a', '1', 'En not.'].includes(textOf(paragraph)))
        .map((paragraph) => first(paragraph, 'w:pPr', 'w:keepNext') !== undefined);
    };
    expect(await held({ holdsNext: true })).toEqual([true, true, true]);
    expect(await held({})).toEqual([true, true, false]);
    expect(await held({ notes: [] })).toEqual([false, false]);
  });

  it('never stand directly on one another', () => {
    const body = elements(first(file.document, 'w:body') ?? file.document).map(({ name }) => name);
    expect(body.filter((name, index) => name === 'w:tbl' && body[index + 1] === 'w:tbl')).toEqual([]);
  });

  it('have figures to the right, sums in bold under a line, and a blank where there is no figure', async () => {
    const rows: TableBlock['rows'] = [
      { kind: 'group', cells: [plain('Grupp', { columnSpan: 2 })] },
      { kind: 'item', cells: [plain('Rad'), plain('', { align: 'end' })] },
      { kind: 'total', cells: [plain('Summa'), plain('3,0', { align: 'end' })] },
    ];
    const { document } = await written(reportOf(table({ rows })));
    const [, group, item, total] = all(document, 'w:tr');
    const cells = (row: XmlElement | undefined) => (row === undefined ? [] : all(row, 'w:tc'));
    expect(valueAt(cells(group)[0], 'w:tcPr', 'w:gridSpan')).toBe('2');
    expect(valueAt(cells(item)[1], 'w:p', 'w:pPr', 'w:jc')).toBe('right');
    expect(cells(item).map(textOf)).toEqual(['Rad', '']);
    expect(all(total ?? document, 'w:b')).toHaveLength(2);
    expect(first(cells(total)[0], 'w:tcPr', 'w:tcBorders', 'w:top')?.attributes['w:val']).toBe('single');
  });

  it('print unit in the caption, which stays with the table, and notes below', async () => {
    const { document } = await written(reportOf(table({ caption: 'Frisktal', unit: 'procent', notes: ['En not.'] })));
    const caption = all(document, 'w:p').find((paragraph) => styleOf(paragraph) === 'Caption');
    expect(caption && textOf(caption)).toBe('Frisktal (procent)');
    const body = elements(first(document, 'w:body') ?? document);
    const at = body.findIndex(({ name }) => name === 'w:tbl');
    expect(textOf(body[at + 1] ?? document)).toBe('En not.');
  });

  it('write a heading over two rows as one cell in each, the second a continuation', async () => {
    const headerRows = [
      [plain('Hörn', { rowSpan: 2 }), plain('2024', { columnSpan: 2, align: 'center' })],
      [plain('Kvinnor'), plain('Män')],
    ];
    const rows: TableBlock['rows'] = [{ kind: 'item', cells: [plain('a'), plain('1'), plain('2')] }];
    const { document } = await written(reportOf(table({ widths: [40, 30, 30], headerRows, rows })));
    const [one, other] = all(document, 'w:tr').map((row) => all(row, 'w:tc'));
    expect(one?.map(textOf)).toEqual(['Hörn', '2024']);
    expect(other?.map(textOf)).toEqual(['', 'Kvinnor', 'Män']);
    expect([one?.[0], other?.[0]].map((cell) => valueAt(cell, 'w:tcPr', 'w:vMerge'))).toEqual(['restart', 'continue']);
  });

  /** An indicator and its comment: the heading row, the row itself, the comment. */
  const commentedRows = async (...words: readonly string[]) => {
    const comment: TableCell = {
      ...plain('', { columnSpan: 2 }),
      content: {
        type: 'rich',
        label: 'Kommentar',
        text: { type: 'doc', content: words.map((one) => sentence(one)) },
        lines: [{ question: 'Gav det effekt?', answer: 'Ja.' }],
      },
    };
    const rows: TableBlock['rows'] = [
      { kind: 'item', cells: [plain('Indikator'), plain('95')] },
      { kind: 'comment', cells: [comment] },
    ];
    const { document } = await written(reportOf(table({ look: 'indicators', rows })));
    return { document, rows: all(document, 'w:tr') };
  };

  it('hold a short comment whole, and let a long one go on over the next page', async () => {
    const isWhole = async (words: string) => {
      const { document, rows } = await commentedRows(words);
      return first(rows.at(-1) ?? document, 'w:trPr', 'w:cantSplit') !== undefined;
    };
    expect(await isWhole('Det gick bra.')).toBe(true);
    expect(await isWhole('Det gick bra. '.repeat(150))).toBe(false);
  });

  it('have a long comment in a row for each of its paragraphs, which look like one and none of which is divided', async () => {
    const { document, rows } = await commentedRows(...Array<string>(9).fill('Det gick bra. '.repeat(14)));
    const [, , ...pieces] = rows;
    expect(pieces.map((row) => textOf(row).slice(0, 12))).toEqual([
      'KommentarDet',
      ...Array(8).fill('Det gick bra'),
      'Gav det effe',
    ]);
    for (const piece of pieces) expect(first(piece, 'w:trPr', 'w:cantSplit')).toBeDefined();
    const lines = pieces.map((piece) => valueAt(first(piece, 'w:tc') ?? document, 'w:tcPr', 'w:tcBorders', 'w:bottom'));
    expect(lines).toEqual([...Array(9).fill('nil'), undefined]);
  });

  it('hold a row on the page of its comment', async () => {
    const {
      document,
      rows: [, item, below],
    } = await commentedRows('Det gick bra.');
    expect(all(item ?? document, 'w:keepNext')).toHaveLength(2);
    expect(all(below ?? document, 'w:keepNext')).toEqual([]);
    expect(all(below ?? document, 'w:p').map(textOf)).toEqual(['KommentarDet gick bra.', 'Gav det effekt? Ja.']);
    expect(all(below ?? document, 'w:br')).toHaveLength(1);
  });
});

describe('a comment in a table', () => {
  const commented = async (label: string | null, text: RichText | null) => {
    const content: TableCell['content'] = { type: 'rich', label, text, lines: [] };
    const rows: TableBlock['rows'] = [{ kind: 'comment', cells: [{ ...plain('', { columnSpan: 2 }), content }] }];
    const { document } = await written(reportOf(table({ rows })));
    return all(all(document, 'w:tr').at(-1) ?? document, 'w:p').map((paragraph) => [styleOf(paragraph), textOf(paragraph)]);
  };

  it('has its label on a line of its own above a list, and none when there is no label', async () => {
    const list: RichText['content'][number] = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Punkt' }] }] }],
    };
    expect(await commented('Kommentar', { type: 'doc', content: [list] })).toEqual([
      ['TableLabel', 'Kommentar'],
      ['TableText', 'Punkt'],
    ]);
    expect(await commented(null, { type: 'doc', content: [sentence('Text.')] })).toEqual([['TableText', 'Text.']]);
  });

  it('without a word is still a cell that Word can open', async () => {
    expect(await commented(null, null)).toEqual([['TableText', '']]);
  });
});
