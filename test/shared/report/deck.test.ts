import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Year } from '../../../shared/model/year.ts';
import { besideText, cellText } from '../../../shared/report/deck/cell-text.ts';
import { isWritten } from '../../../shared/report/deck/charts.ts';
import type { PlacedContent, Point, Slide } from '../../../shared/report/deck/deck.ts';
import { deckOf } from '../../../shared/report/deck/lay-out.ts';
import { pointHeight, pointIndent } from '../../../shared/report/deck/points.ts';
import { BODY, CAPTION_HEIGHT, type Room } from '../../../shared/report/deck/room.ts';
import type { HeadingBlock, ReportBlock, TableBlock, TableCell, TableRowBlock } from '../../../shared/report/document.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { placedCells } from '../../../shared/report/placed-cells.ts';
import { textWidth } from '../../../shared/report/text-width.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { RichText } from '../../../shared/text/rich-text.ts';
import { EXAMPLE, reportOf, YEAR } from '../../electron/export/report.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { regionExample } from '../../support/region-example.ts';
import { NEW_REPORT, withReady } from '../../support/with-ready.ts';

const { slides } = deckOf(EXAMPLE);
const MEETING = layoutReport(withReady(YEAR, 'bildspel-2024', annualOf(YEAR).id), NEW_REPORT);
const ready = deckOf(MEETING).slides;
const PLANNED = Year.parse(
  JSON.parse(readFileSync(new URL('../../../resources/example/hsn-2025.json', import.meta.url), 'utf8')),
);
const PLAN = layoutReport(withReady(PLANNED, 'bildspel-plan-2025', 'hsn-2025-plan'), NEW_REPORT);
const REGIONS = regionExample();
const REGION = layoutReport(REGIONS, REGIONS.reports[0]?.id ?? '');
const titled = (title: RegExp) => slides.filter((slide) => title.test(slide.title));

function pointsOf(slide: Slide | undefined): readonly Point[] {
  return slide?.content.flatMap((part) => (part.type === 'points' ? part.points : [])) ?? [];
}

function cellsOf({ content }: Slide): string[] {
  return content.flatMap((part) => (part.type === 'table' ? part.rows.flatMap(({ cells }) => cells.map(cellText)) : []));
}

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] } as const;
}

function heightOf(content: PlacedContent, room: Room): number {
  switch (content.type) {
    case 'points': {
      const indent = pointIndent(content.points, content.letters);
      return content.points.reduce((sum, point) => sum + pointHeight(point, indent, content.letters, room), 0);
    }
    case 'table': {
      const rows = [...content.headerHeights, ...content.rows.map(({ height }) => height)];
      return rows.reduce((sum, height) => sum + height, 0) + (content.caption === null ? 0 : CAPTION_HEIGHT);
    }
    case 'chart':
      return content.height;
  }
}

describe('a report as slides', () => {
  it('begins with the cover and has a slide for each perspective, with its goals and their statuses', () => {
    expect(slides[0]).toMatchObject({ kind: 'cover', title: 'Verksamhetsberättelse 2024' });
    const [perspective] = titled(/Perspektiv: Invånare och samhälle/);
    expect(perspective?.kind).toBe('divider');
    const points = perspective?.content.flatMap((content) => (content.type === 'points' ? content.points : []));
    expect(points?.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Effektmål 1\./));
    expect(points?.[0]?.statuses.map(({ word }) => word)).toContain('Grön');
  });

  it('has a slide for each goal, with its indicators as a table and what is said of them in the notes', () => {
    const [goal] = titled(/^Effektmål 6\./);
    expect(goal?.content[0]).toMatchObject({ type: 'table' });
    expect(goal?.statuses.length).toBeGreaterThan(0);
    expect(goal?.notes).not.toBe('');
  });

  it('has no two slides with the same title', () => {
    const titles = slides.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each([
    ['wide', BODY],
    ['four to three, with wide letters', { ...BODY, width: 624, stretch: 1.15 }],
  ])('has on a slide what has room there, %s, with nothing over another', (_, room) => {
    for (const report of [EXAMPLE, MEETING]) {
      for (const { title, content } of deckOf(report, room).slides.slice(1)) {
        content.forEach((part, index) => {
          const end = part.top + heightOf(part, room);
          expect([title, end <= (content[index + 1]?.top ?? room.height) + 1]).toEqual([title, true]);
        });
      }
    }
  });

  it('is as long as a meeting has time for, without slides that are next to empty', () => {
    expect(ready.length).toBeGreaterThan(20);
    expect(ready.length).toBeLessThan(41);
    const fills = ({ content }: Slide) => content.reduce((sum, { height }) => sum + height, 0) / BODY.height;
    for (const slide of ready.slice(1)) expect([slide.title, fills(slide) > 0.25]).toEqual([slide.title, true]);
  });

  it('has small chapters together under the title of theirs, and what is controlled in one table with its risks', () => {
    const [events] = titled(/^2 Väsentliga händelser \(1\sav/);
    const headings = events?.content
      .flatMap((part) => (part.type === 'points' ? part.points : []))
      .filter((one) => one.isHeading);
    expect(headings?.length).toBeGreaterThan(1);
    const control = ready.filter(({ title }) => title.startsWith('Intern kontroll'));
    for (const { content } of control) {
      const rows = content.flatMap((part) => (part.type === 'table' ? part.rows : []));
      expect(rows[0]?.kind).toBe('group');
      expect(rows.at(-1)?.kind).not.toBe('group');
    }
  });

  it('says what is written in whole sentences, and all of it in the notes', () => {
    const written = [
      'Arbetet sker bl.a. inom Region Exempel och t.ex. Norr. Det andra stycket. Det tredje. Det fjärde.',
      'Här omfattas inget.',
    ];
    const text = fromParagraphs(written);
    if (text === null) throw new Error('the text has words');
    const [, slide, ...others] = deckOf(reportOf(chapter('Kort'), { type: 'text', text })).slides;
    expect(others).toEqual([]);
    expect(pointsOf(slide).map((point) => point.text)).toEqual([
      'Arbetet sker bl.a. inom Region Exempel och t.ex. Norr.',
      'Här omfattas inget.',
    ]);
    expect(slide?.notes).toBe(written.join('\n'));
  });

  it('shows a list with what leads in to it', () => {
    const items = Array.from({ length: 8 }, (_, index) => `del ${index}`);
    const text = RichText.parse({
      type: 'doc',
      content: [
        paragraph('Nämnderna lämnar rapporter. De omfattar:'),
        { type: 'bulletList', content: items.map((words) => ({ type: 'listItem', content: [paragraph(words)] })) },
      ],
    });
    const [, slide] = deckOf(reportOf(chapter('Lista'), { type: 'text', text })).slides;
    expect(pointsOf(slide).map((point) => point.text)).toEqual(['De omfattar:', ...items]);
    expect(pointsOf(slide)[0]?.isHeading).toBe(true);
  });

  it('cuts nothing: a text without an end goes on over slides, word for word', () => {
    const words = Array.from({ length: 900 }, (_, index) => `ord${index}`).join(' ');
    const text = fromParagraphs([words]);
    if (text === null) throw new Error('the text has words');
    const [, ...own] = deckOf(reportOf(chapter('Långt'), { type: 'text', text })).slides;
    expect(own.length).toBeGreaterThan(1);
    expect(
      own
        .flatMap(pointsOf)
        .map((point) => point.text)
        .join(' '),
    ).toBe(words);
    expect(own[0]?.notes).toBe(words);
    for (const report of [EXAMPLE, MEETING, PLAN, REGION]) {
      for (const slide of deckOf(report).slides) {
        const said = [slide.title, ...pointsOf(slide).map((point) => point.text), ...cellsOf(slide)];
        expect(said.filter((one) => /…$/u.test(one))).toEqual([]);
      }
    }
  });

  it('has slides that go on from one another together, in the order of the report', () => {
    for (const report of [EXAMPLE, MEETING, PLAN, REGION]) {
      const titles = deckOf(report).slides.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      const counted = titles.map((title) => /^(.*) \((\d+)\sav\s(\d+)\)$/su.exec(title));
      counted.forEach((match, index) => {
        if (match === null) return;
        const [, title, number, count] = match;
        const start = index - Number(number) + 1;
        const series = counted.slice(start, start + Number(count)).map((other) => other?.slice(1));
        expect(series).toEqual(Array.from({ length: Number(count) }, (_, at) => [title, String(at + 1), count]));
      });
    }
  });

  it('says of what is in several chapters which it is in', () => {
    const text = fromParagraphs(['Sjukfrånvaron har minskat.']);
    if (text === null) throw new Error('the text has words');
    const under = (board: string): ReportBlock[] => [
      { ...chapter(board), level: 2, number: null },
      { ...chapter('Personal'), level: 3, number: null },
      { type: 'text', text },
    ];
    const { slides: shown } = deckOf(reportOf(chapter('Nämnder'), ...under('Kulturnämnden'), ...under('Servicenämnden')));
    expect(shown.slice(1).map(({ title }) => title)).toEqual(['Personal – Kulturnämnden', 'Personal – Servicenämnden']);
  });

  it('begins an appended document with a slide of its own, and tells its chapters from those before it', () => {
    const text = fromParagraphs(['Året i korthet.']);
    if (text === null) throw new Error('the text has words');
    const part: ReportBlock = {
      type: 'part',
      id: 'bilaga',
      title: 'Förvaltningens berättelse',
      cover: null,
      contents: false,
      header: EXAMPLE.header,
    };
    const inledning: ReportBlock[] = [chapter('Inledning'), { type: 'text', text }];
    const { slides: shown } = deckOf(reportOf(...inledning, part, ...inledning));
    expect(shown.slice(1).map(({ kind, title, content }) => [kind, title, content.length])).toEqual([
      ['body', '1 Inledning', 1],
      ['divider', 'Förvaltningens berättelse', 0],
      ['body', '1 Inledning – Förvaltningens berättelse', 1],
    ]);
  });

  it('has what stands under a goal in the order of the report', () => {
    const kinds = (from: readonly Slide[], title: RegExp) =>
      from.filter((slide) => title.test(slide.title)).flatMap(({ content }) => content.map(({ type }) => type));
    expect(kinds(ready, /^Effektmål 10\./)).toEqual(['table', 'points']);
    expect(kinds(deckOf(PLAN).slides, /^Målsättning nr 9/)).toEqual(['points', 'table']);
  });

  it('has a chart of more names than there is room for on several slides, with axes of one length', () => {
    const charts = deckOf(REGION).slides.flatMap(({ content }) => content.filter((part) => part.type === 'chart'));
    const shares = charts.filter(({ caption }) => caption.startsWith('Sjukfrånvaro uppdelat per yrkesgrupp'));
    expect(shares.length).toBeGreaterThan(1);
    const names = shares.flatMap(({ data }) => data.categories);
    expect([names.length, new Set(names).size]).toEqual([24, 24]);
    for (const { axis, data } of shares) {
      expect(axis).toEqual({ from: 0, to: 10 });
      expect(data.series.map(({ points }) => points.length)).toEqual(data.series.map(() => data.categories.length));
    }
  });

  it('breaks no word in a table: columns of figures give room to one another', () => {
    for (const report of [EXAMPLE, MEETING, PLAN, REGION]) {
      const { slides: shown, room } = deckOf(report);
      for (const part of shown.flatMap(({ content }) => content)) {
        if (part.type !== 'table') continue;
        const rows = [...part.headerRows, ...part.rows.map(({ cells }) => cells)];
        for (const { cell, column } of placedCells(rows, part.widths.length).flat()) {
          const width = part.widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
          const longest = Math.max(...cellText(cell).split(/ |\n/u).map(textWidth)) * part.letters;
          const fits = longest + besideText(cell, part.letters) <= (width / 100) * room.width + 0.01;
          expect([cellText(cell), part.letters, fits]).toEqual([cellText(cell), part.letters, true]);
        }
      }
    }
  });

  it('has the figures of a chart once, when they are written in it', () => {
    const shown = deckOf(REGION).slides.flatMap(({ content }) => content);
    const charts = shown.flatMap((part) => (part.type === 'chart' && isWritten(part.data) ? [part.caption] : []));
    expect(charts.length).toBeGreaterThan(1);
    expect(
      shown.flatMap((part) => (part.type === 'table' ? [part.caption] : [])).filter((one) => charts.includes(one ?? '')),
    ).toEqual([]);
  });

  it('has the assignments of a plan whole, under whom they are given to, on the slides of their objective', () => {
    const { slides: shown } = deckOf(PLAN);
    const points = shown
      .filter(({ title }) => title.startsWith('Målsättning nr 7'))
      .flatMap(({ content }) => content.flatMap((part) => (part.type === 'points' ? part.points : [])));
    expect(points.map(({ text, isHeading }) => [isHeading, text.slice(0, 12)])).toEqual([
      [true, 'Uppdrag från'],
      [false, 'Nr 52. Att i'],
      [false, 'Nr 53. Att m'],
      [false, 'Nr 54. Att g'],
    ]);
    const titles = shown.map(({ title }) => title);
    expect(titles.filter((title) => /^(Uppdrag från|Beredning)/.test(title))).toEqual([]);
    expect(titles).toContain('Mål och uppdrag, fortsättning');
  });

  it('has no slide of what nobody has counted or entered, and no column that says nothing', () => {
    const plan = deckOf(layoutReport(withReady(PLANNED, 'bildspel-2024', 'hsn-2025-helar'), NEW_REPORT)).slides;
    expect(plan.map(({ title }) => title)).not.toContain('Mål, strategier och uppdrag');
    expect(plan.map(({ title }) => title)).not.toContain('Ekonomi');
    const [control] = plan.filter(({ title }) => title.startsWith('Intern kontroll'));
    const [table] = control?.content ?? [];
    expect(table?.type === 'table' && table.headerRows[0]?.map(({ content }) => content)).toEqual([
      { type: 'plain', text: 'Åtgärd' },
    ]);
  });

  it('has letters that are read from afar, except where a word would break', () => {
    for (const report of [MEETING, PLAN]) {
      const parts = deckOf(report).slides.flatMap(({ content }) => content);
      const letters = (type: 'points' | 'table') => parts.flatMap((part) => (part.type === type ? [part.letters] : []));
      expect(Math.min(...letters('points'))).toBeGreaterThanOrEqual(16);
      expect(Math.min(...letters('table'))).toBeGreaterThanOrEqual(14);
    }
  });

  it('shows all of a cell in rows that have room, and goes on with a table over slides of much the same length', () => {
    const words = Array.from({ length: 900 }, (_, index) => `ord${index}`).join(' ');
    const row = (text: string, beside: number): TableRowBlock => ({
      kind: 'item',
      cells: [...(beside > 0 ? [cell('Bredvid', beside)] : []), cell(text, 1)],
    });
    const rows = Array.from({ length: 40 }, (_, index) => row(index === 3 ? words : `Rad ${index}`, index === 0 ? 40 : 0));
    const [, ...own] = deckOf(reportOf(chapter('Tabell'), { ...TABLE, rows })).slides;
    expect(own.length).toBeGreaterThan(1);
    const tables = own.flatMap(({ content }) => content).filter((part) => part.type === 'table');
    const lengths = tables.map((part) => part.rows.length);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(41);
    const cells = own.flatMap(cellsOf).filter((text) => text.startsWith('ord'));
    expect(cells.join(' ')).toBe(words);
    for (const { height } of tables.flatMap((part) => part.rows)) expect(height).toBeLessThan(BODY.height);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(12);
    for (const { rows: shown } of tables) {
      expect(shown[0]?.cells).toMatchObject([{ content: { text: 'Bredvid' }, rowSpan: shown.length }, {}]);
    }
  });
});

function chapter(text: string): HeadingBlock {
  return { type: 'heading', id: 'k', level: 1, number: '1', text, newPage: true, page: 'portrait' };
}

function cell(text: string, rowSpan: number): TableCell {
  return { content: { type: 'plain', text }, align: 'start', columnSpan: 1, rowSpan };
}

const TABLE: TableBlock = {
  type: 'table',
  look: 'plan',
  density: 'normal',
  page: 'portrait',
  description: 'Prov',
  caption: null,
  unit: null,
  widths: [40, 60],
  headerRows: [[cell('Ett', 1), cell('Två', 1)]],
  rows: [],
  notes: [],
};
