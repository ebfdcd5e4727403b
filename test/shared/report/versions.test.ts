import { describe, expect, it } from 'vitest';
import type { Year } from '../../../shared/model/year.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { compareDocuments } from '../../../shared/report/versions/compare-documents.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { chapter, REPORT, yearWith } from './layout-of.ts';

const SECTION = { type: 'text', section: 'inledning' } as const;

function compared(before: Year, after: Year) {
  return compareDocuments(layoutReport(before, REPORT), layoutReport(after, REPORT));
}

function withText(year: Year, words: readonly string[]): Year {
  const text = { section: 'inledning', body: fromParagraphs(words), ready: false, approved: false };
  const report = year.reports.find(({ id }) => id === REPORT);
  return {
    ...year,
    occasions: year.occasions.map((one) => (one.id === report?.occasion ? { ...one, texts: [text] } : one)),
  };
}

describe('two versions of a report', () => {
  it('that say the same differ in nothing', () => {
    expect(compared(sampleYear(), sampleYear())).toEqual([]);
  });

  it('differ in a text word by word, under the chapter that it stands in', () => {
    const year = yearWith([chapter({ title: 'Inledning', parts: [SECTION] })]);
    expect(compared(withText(year, ['Vi gör rätt.']), withText(year, ['Vi gjorde rätt.']))).toEqual([
      {
        kind: 'changed',
        chapter: '1 Inledning',
        what: 'Text',
        before: 'Vi gör rätt.',
        after: 'Vi gjorde rätt.',
        words: [
          { kind: 'same', text: 'Vi ' },
          { kind: 'removed', text: 'gör' },
          { kind: 'added', text: 'gjorde' },
          { kind: 'same', text: ' rätt.' },
        ],
      },
    ]);
  });

  it('differ in the cells of a table, each told of by its row and its column', () => {
    const before = sampleYear();
    const table = before.model.tables[0];
    const report = before.reports.find(({ id }) => id === REPORT);
    const row = table?.rows.find(({ kind }) => kind === 'item') ?? table?.rows[0];
    const column = table?.columns.find(({ formula }) => formula === undefined);
    if (table === undefined || row === undefined || column === undefined) throw new Error('the sample has a table');
    const filled = (value: string): Year => ({
      ...yearWith([chapter({ title: 'Ekonomi', parts: [{ type: 'table', table: table.id }] })]),
      occasions: before.occasions.map((one) =>
        one.id === report?.occasion
          ? { ...one, tables: [{ table: table.id, cells: { [row.id]: { [column.id]: value } } }] }
          : one,
      ),
    });
    const [first] = compared(filled('1'), filled('2'));
    expect(first).toMatchObject({ kind: 'changed', chapter: '1 Ekonomi', words: null });
    expect(first?.what).toContain(row.label);
    expect(first?.what).toContain(column.heading);
    expect(first?.before).not.toBe(first?.after);
  });

  it('tell of a chapter and a table that are new or gone as one each, and not of the numbers that they move', () => {
    const parts = sampleYear()
      .model.tables.slice(0, 1)
      .map(({ id }) => ({ type: 'table', table: id }) as const);
    const ett = chapter({ id: 'ett', title: 'Ett', numbered: false });
    const before = yearWith([ett]);
    const after = yearWith([ett, chapter({ id: 'nytt', title: 'Nytt', numbered: false, parts })]);
    const added = compared(before, after);
    expect(added.map(({ kind }) => kind)).toEqual(added.map(() => 'added'));
    expect(added[0]).toMatchObject({ chapter: 'Nytt', what: 'Rubrik', after: 'Nytt' });
    expect(added).toHaveLength(2);
    const removed = compared(after, before);
    expect(removed.map(({ kind, before: stood }) => [kind, stood])).toEqual(
      added.map(({ after: stands }) => ['removed', stands]),
    );
  });

  it('tell of what has moved only where it has changed too', () => {
    const chapters = [chapter({ id: 'a', title: 'A', numbered: false }), chapter({ id: 'b', title: 'B', numbered: false })];
    expect(compared(yearWith(chapters), yearWith(chapters.toReversed()))).toEqual([]);
  });
});
