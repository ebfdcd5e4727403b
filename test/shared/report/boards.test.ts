import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../../shared/model/layout.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { Year } from '../../../shared/model/year.ts';
import type { BoardReport } from '../../../shared/region/board-report.ts';
import { checkWhole } from '../../../shared/report/checks/whole/check-whole.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { chapter, headings, outline, REPORT, yearWith } from './layout-of.ts';

const CHAPTERS: readonly Chapter[] = [
  chapter({ id: 'forst', title: 'Sammanfattning' }),
  chapter({ id: 'namnder', title: 'Nämnderna', parts: [{ type: 'boards', layout: 'namndavsnitt' }] }),
  chapter({ id: 'ordlista', title: 'Ordlista', parts: [{ type: 'glossary' }] }),
];

function board(id: string, name: string): Organisation {
  return { id, parent: 'region', kind: 'board', name: { short: id, definite: name, genitive: `${name}s`, heading: name } };
}

/** A board's year with one occasion, as a package has it, and a text of events. */
function handedIn(events: string | null, change: (year: Year) => Year = (year) => year): Year {
  const year = sampleYear();
  const body = events === null ? null : fromParagraphs([events]);
  const texts = [{ section: 'handelser', body, ready: true, approved: true }];
  return change({ ...year, occasions: year.occasions.slice(0, 1).map((one) => ({ ...one, texts })) });
}

const unjudged = (year: Year): Year => ({
  ...year,
  occasions: year.occasions.map((one) => ({ ...one, followUps: [] })),
});

const BOARDS: readonly BoardReport[] = [
  { board: board('kultur', 'Kulturnämnden'), report: handedIn('Museet öppnade.') },
  { board: board('trafik', 'Trafiknämnden'), report: null },
  { board: board('tand', 'Tandvårdsnämnden'), report: handedIn(null, unjudged) },
];

const laidOut = (change?: (year: Year) => Year, only: string | null = null) =>
  layoutReport(yearWith(CHAPTERS, change), REPORT, { boards: BOARDS, only });

describe("the boards' chapters", () => {
  it('come in the order of the boards, numbered under their chapter, each but the first on a new page', () => {
    const found = headings(laidOut()).filter(({ level }) => level < 3);
    expect(found.map(({ number, text, newPage }) => [number, text, newPage])).toEqual([
      ['1', 'Sammanfattning', true],
      ['2', 'Nämnderna', true],
      ['2.1', 'Kulturnämnden', false],
      ['2.2', 'Trafiknämnden', true],
      ['2.3', 'Tandvårdsnämnden', true],
      ['3', 'Ordlista', true],
    ]);
  });

  it('have the region’s name of the board, its headings a level deeper, and ids that no two share', () => {
    const found = headings(laidOut());
    expect(found.filter(({ text }) => text === 'Resultatrapport').map(({ level }) => level)).toEqual([4, 4]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('have standard words, or no heading, where a board has written nothing', () => {
    const lines = outline(laidOut().blocks);
    const from = lines.indexOf('2.3 Tandvårdsnämnden');
    expect(lines.slice(from)).toContain('text: Tandvårdsnämnden har inga väsentliga händelser att redovisa.');
    expect(lines.slice(from)).toContain('text: Det finns ingen redovisning av produktions- och nyckeltal inom nämnden.');
    expect(lines.some((line) => line.includes('handlingsplan'))).toBe(false);
  });

  it('say of a board that has handed in nothing that it has not, and the check names it', () => {
    const lines = outline(laidOut().blocks);
    expect(lines[lines.indexOf('2.2 Trafiknämnden') + 1]).toBe('text: Rapporten från Trafiknämnden har inte kommit in.');
    const findings = checkWhole(yearWith(CHAPTERS), REPORT, BOARDS);
    expect(findings.filter(({ about }) => about === 'board-missing').map(({ chapter: id }) => id)).toEqual(['namnd:trafik']);
  });

  it('have the region’s words in the place of the board’s, which stays as it is', () => {
    const body = fromParagraphs(['Museet öppnade i maj.']);
    const original = fromParagraphs(['Museet öppnade.']);
    if (body === null || original === null) throw new Error('both are texts');
    const changed = laidOut((year) => ({
      ...year,
      occasions: year.occasions.map((one) => ({
        ...one,
        boardTexts: [{ board: 'kultur', section: 'handelser', body, original }],
      })),
    }));
    expect(outline(changed.blocks)).toContain('text: Museet öppnade i maj.');
    expect(outline(changed.blocks)).not.toContain('text: Museet öppnade.');
    expect(outline(laidOut().blocks)).toContain('text: Museet öppnade.');
  });

  it('count nothing as the region counts nothing', () => {
    const zeros = laidOut((year) => ({ ...year, model: { ...year.model, summary: { ...year.model.summary, zero: 'zero' } } }));
    const counts = zeros.blocks.flatMap((block) =>
      block.type === 'table' && block.look === 'summary' ? block.rows.flatMap(({ cells }) => cells.slice(1)) : [],
    );
    const texts = counts.map(({ content }) => (content.type === 'plain' ? content.text : null));
    expect(texts).toContain('0');
    expect(texts).not.toContain('');
  });

  it('stand alone with the number that they have in the whole', () => {
    const alone = laidOut(undefined, 'tand');
    expect(headings(alone)[0]).toMatchObject({ number: '2.3', text: 'Tandvårdsnämnden', newPage: true });
    expect(headings(alone).every(({ id }) => id.startsWith('namnd:tand'))).toBe(true);
    expect(alone.cover.organisation).toBe('Tandvårdsnämnden');
  });

  it('lead to the board where they come from, never to something of the region with the same id', () => {
    const { blocks } = laidOut();
    const start = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Kulturnämnden');
    const end = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Trafiknämnden');
    for (const block of blocks.slice(start, end)) {
      expect(JSON.stringify(block).match(/"from":\{[^}]*\}/g)).toEqual(['"from":{"view":"boards","id":"kultur"}']);
    }
  });
});

describe('a text that stands in several chapters', () => {
  const PARTS: readonly Chapter[] = [
    chapter({ id: 'a', title: 'A', parts: [{ type: 'text', section: 'a', of: 'b' }] }),
    chapter({ id: 'b', title: 'B', parts: [{ type: 'text', section: 'b' }] }),
  ];
  const texts = (written: Readonly<Record<string, string>>) =>
    outline(
      layoutReport(
        yearWith(PARTS, (year) => ({
          ...year,
          occasions: year.occasions.map((one) => ({
            ...one,
            texts: Object.entries(written).map(([section, words]) => ({
              section,
              body: fromParagraphs([words]),
              ready: false,
              approved: false,
            })),
          })),
        })),
        REPORT,
      ).blocks,
    );

  it('is written once', () => {
    expect(texts({ b: 'Tio mål.' })).toEqual(['1 A', 'text: Tio mål.', '2 B', 'text: Tio mål.']);
  });

  it('can be written otherwise in one of them', () => {
    expect(texts({ a: 'Nio mål.', b: 'Tio mål.' })).toEqual(['1 A', 'text: Nio mål.', '2 B', 'text: Tio mål.']);
  });
});

describe('the glossary', () => {
  it('has its terms as a dictionary has them, without those that nobody has explained', () => {
    const words = ['ö', 'Ängsmark', 'Åtgärd', 'Zon', 'eget kapital', 'Egenavgift', 'balans krav', 'Balanskonto'];
    const document = layoutReport(
      yearWith([chapter({ parts: [{ type: 'glossary' }] })], (year) => ({
        ...year,
        glossary: [
          ...words.map((term, index) => ({ id: `t${index}`, term, explanation: fromParagraphs(['Vad det är.']) })),
          { id: 'tom', term: 'Tomt', explanation: null },
        ],
      })),
      REPORT,
    );
    const rows = document.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map(({ cells: [term] }) => (term?.content.type === 'plain' ? term.content.text : ''))).toEqual([
      'Balanskonto',
      'balans krav',
      'Egenavgift',
      'eget kapital',
      'Zon',
      'Åtgärd',
      'Ängsmark',
      'ö',
    ]);
  });
});

describe('a chapter with nothing under its heading', () => {
  const under = (given: Partial<Chapter>) =>
    outline(
      layoutReport(yearWith([chapter({ id: 'a', title: 'A', ...given }), chapter({ id: 'b', title: 'B' })]), REPORT).blocks,
    );

  it('keeps its heading, says what it is to say, or is hidden', () => {
    expect(under({})).toEqual(['1 A', '2 B']);
    expect(under({ whenEmpty: { say: 'Inget under {år}.' } })).toEqual(['1 A', 'text: Inget under 2024.', '2 B']);
    expect(under({ whenEmpty: 'hidden' })).toEqual(['1 B']);
  });

  it('is empty with an introduction alone, and with a table without figures', () => {
    const text = fromParagraphs(['Så här är det.']);
    if (text === null) throw new Error('it is a text');
    expect(under({ whenEmpty: 'hidden', parts: [{ type: 'intro', text }] })).toEqual(['1 B']);
  });

  it('is not empty when a chapter under it is printed', () => {
    const lines = outline(
      layoutReport(
        yearWith([chapter({ id: 'a', title: 'A', whenEmpty: 'hidden' }), chapter({ id: 'b', title: 'B', level: 2 })]),
        REPORT,
      ).blocks,
    );
    expect(lines).toEqual(['1 A', '1.1 B']);
  });
});
