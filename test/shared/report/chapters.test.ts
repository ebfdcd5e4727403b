import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Year } from '../../../shared/model/year.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { blocksOf, chapter, headings, outline, REPORT, yearWith } from './layout-of.ts';

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

describe('chapters', () => {
  it('are numbered level by level; an unnumbered one neither counts nor starts a level anew', () => {
    const levels: [1 | 2 | 3, boolean][] = [
      [1, true],
      [2, true],
      [3, true],
      [3, true],
      [2, false],
      [2, true],
      [3, true],
      [1, false],
      [2, true],
      [1, true],
      [2, true],
    ];
    const chapters = levels.map(([level, numbered], index) => chapter({ id: `k${index}`, level, numbered }));
    expect(headings(layoutReport(yearWith(chapters), REPORT)).map(({ number }) => number)).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.2',
      null,
      '1.2',
      '1.2.1',
      null,
      '1.3',
      '2',
      '2.1',
    ]);
  });

  it('keep their heading when nothing has been written', () => {
    const document = layoutReport(
      yearWith([chapter({ parts: [{ type: 'text', section: 'tom' }] }), chapter({ id: 'b' })]),
      REPORT,
    );
    expect(outline(document.blocks)).toEqual(['1 Kapitel', '2 Kapitel']);
  });

  it('of the example year are the printed ones', () => {
    const document = layoutReport(EXAMPLE, 'hsn-2024-verksamhetsberattelse');
    const numbered = headings(document).flatMap(({ number, text }) => (number === null ? [] : [`${number} ${text}`]));
    expect(numbered).toContain('3.1 Sammanfattning uppföljning av mål och uppdrag');
    expect(numbered).toContain('5.7 Sjukfrånvaro');
    expect(numbered.at(-1)).toBe('7.2 Nämndens bedömning av den interna styrningen och kontrollen');
    // The production figures of the year are missing, and with them the chapters that hold nothing else.
    const printed = (EXAMPLE.model.layouts[0]?.chapters ?? []).filter(({ whenEmpty }) => whenEmpty !== 'hidden');
    expect(headings(document)).toHaveLength(printed.length);
  });
});

describe('a report', () => {
  it('says on its cover what it is, for whom and for which time', () => {
    expect(layoutReport(sampleYear(), REPORT)).toMatchObject({
      title: 'Verksamhetsberättelse 2024',
      date: '2024-12-31',
      cover: {
        region: 'Region Prov',
        organisation: 'Provnämnden',
        period: 'Avser 1 januari – 31 december 2024',
        diaryNumber: '24RE1',
      },
      header: { organisation: 'Provnämnden', document: 'Verksamhetsberättelse' },
    });
  });

  it('of a plan is for the whole year', () => {
    expect(layoutReport(sampleYear(), 'plan')).toMatchObject({
      date: '2024-01-01',
      cover: { period: 'Avser 2024', diaryNumber: null },
    });
  });

  it('of a region has no region above it', () => {
    const year = sampleYear();
    expect(layoutReport({ ...year, model: { ...year.model, organisation: 'region' } }, REPORT).cover.region).toBeNull();
  });

  it('that the year does not have is an error', () => {
    expect(() => layoutReport(sampleYear(), 'annan')).toThrow('report annan');
  });

  it('is the same each time it is laid out', () => {
    expect(layoutReport(EXAMPLE, 'hsn-2024-verksamhetsberattelse')).toEqual(
      layoutReport(EXAMPLE, 'hsn-2024-verksamhetsberattelse'),
    );
  });
});

describe('a legend', () => {
  it('has one block for each scale, in the order of the chapter', () => {
    const blocks = blocksOf([{ type: 'legend', scales: ['pil', 'farg'] }]);
    expect(blocks).toMatchObject([
      { type: 'legend', heading: 'pil', values: [{ word: 'Förbättrats' }] },
      { type: 'legend', heading: 'farg', values: [{ word: 'Grön' }] },
    ]);
  });
});

describe('tables that follow one another', () => {
  it('have their title between them, since Word joins two tables without anything between', () => {
    const blocks = blocksOf([
      { type: 'table', table: 'resultat' },
      { type: 'summary' },
      { type: 'text', section: 'inledning' },
      { type: 'summary' },
    ]);
    const captions = blocks.flatMap((block) => (block.type === 'table' ? [block.caption] : []));
    expect(captions).toEqual(['Resultat', 'Måluppfyllelse', null]);
  });
});

describe('the assessment', () => {
  const part = [{ type: 'assessment' as const }];

  it.each([
    ['sufficient', 'text: Provnämndens bedömning är att den interna styrningen och kontrollen är tillräcklig.'],
    ['insufficient', 'text: Provnämndens bedömning är att den interna styrningen och kontrollen inte är tillräcklig.'],
  ] as const)('%s is a sentence in bold above its reasons', (verdict, sentence) => {
    const blocks = blocksOf(part, (year) => assessed(year, verdict));
    expect(outline(blocks)).toEqual([sentence, 'text: Kontrollen räcker.']);
    expect(blocks[0]).toMatchObject({ text: { content: [{ content: [{ marks: [{ type: 'bold' }] }] }] } });
  });

  it('without a verdict is its reasons alone', () => {
    expect(outline(blocksOf(part, (year) => assessed(year, null)))).toEqual(['text: Kontrollen räcker.']);
  });

  function assessed(year: Year, verdict: 'sufficient' | 'insufficient' | null): Year {
    const occasions = year.occasions.map((occasion) => {
      const { assessment } = occasion.control;
      return { ...occasion, control: { ...occasion.control, assessment: assessment && { ...assessment, verdict } } };
    });
    return { ...year, occasions };
  }
});
