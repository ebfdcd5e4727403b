import { beforeAll, describe, expect, it } from 'vitest';
import type { HeadingBlock } from '../../../../shared/report/document.ts';
import { EXAMPLE, reportOf } from '../report.ts';
import { EVERY_TEXT } from './every-text.ts';
import { OFFICES, pagesInLibreOffice } from './in-libreoffice.ts';

describe.each(OFFICES)('the example’s annual report in %s', () => {
  let pages: string[];

  beforeAll(async () => {
    const headings = EXAMPLE.blocks.filter(({ type }) => type === 'heading');
    pages = await pagesInLibreOffice(
      EXAMPLE,
      headings.map((_, index) => 1001 + index),
    );
  }, 150_000);

  it('has about the fifty pages of the printed report', () => {
    expect(pages.length).toBeGreaterThanOrEqual(45);
    expect(pages.length).toBeLessThanOrEqual(56);
  });

  it('has board, document and page of pages on every page but the cover', () => {
    const count = pages.length;
    expect(pages[0]).not.toMatch(/\d+\(\d+\)/);
    pages.slice(1).forEach((page, index) => {
      expect(page.replace(/\s+/g, ' ')).toContain(`Hälso- och sjukvårdsnämnden Verksamhetsberättelse ${index + 2}(${count})`);
    });
  });

  it('numbers its headings as the document does', () => {
    const chapters = EXAMPLE.blocks.filter((block): block is HeadingBlock => block.type === 'heading');
    const words = pages.slice(2).join('\n').replace(/\s+/g, ' ');
    const missing = chapters
      .map(({ number, text }) => (number === null ? text : `${number} ${text}`))
      .filter((line) => !words.includes(line));
    expect(missing).toEqual([]);
  });

  it('leaves no label alone at the foot of a page', () => {
    const feet = pages.map((page) => page.trimEnd().split('\n').at(-1)?.trim());
    expect(feet.filter((line) => line === 'Kommentar')).toEqual([]);
  });

  it('leaves no answer alone under a repeated heading at the top of a page', () => {
    const tops = pages.map(
      (page) =>
        page
          .split('\n')
          .filter((line) => line.trim() !== '')[2]
          ?.trim() ?? '',
    );
    expect(tops.filter((line) => /^(Har åtgärden|Ska risken)/.test(line))).toEqual([]);
  });

  it('lists the chapters in its contents, on one page', () => {
    expect(pages[1]).toMatch(/7\.2\s+Nämndens bedömning/);
    expect(pages[1]).toMatch(/Innehåll[\s\S]*1\s+Inledning[\s\S]*3\.1\s+Sammanfattning uppföljning/);
  });

  it('shows the page numbers that its contents list is given', () => {
    expect(pages[1]).toMatch(/1 +Inledning +1001\n/);
    expect(pages[1]?.match(/ 1\d{3}$/gm)?.length).toBeGreaterThan(20);
  });

  it('shows figures, comments and answers', () => {
    const words = pages.join('\n').replace(/\s+/g, ' ');
    for (const part of [
      'Summa Kostnader −12 235,2 −11 919,1',
      'Usk/sköt/barnsköt/ambulanssjv',
      'Har åtgärden bidragit till önskad effekt?',
      'Uppdrag: Nr 3 - 8.',
    ]) {
      expect(words.includes(part), part).toBe(true);
    }
  });
});

describe.each(OFFICES)('a text with everything in %s', () => {
  it('has its lists, its table and its notes at the foot, numbered through the document', async () => {
    const text = { type: 'text', text: EVERY_TEXT } as const;
    const pages = await pagesInLibreOffice(reportOf(text, text));
    const words = pages.join('\n').replace(/\s+/g, ' ');
    for (const part of [
      'Väntetiderna har minskat1 enligt uppföljningen.',
      'Väntetiderna har minskat3 enligt uppföljningen.',
      '1. Fler mottagningstider a. kvällar b. lördagar 2. Ny remissgång – digital – samma dag',
      'En ny lista börjar om: 1. Först 2. Sedan',
      'Ögonsjukvård2 64 81,5 %',
      '1 Enligt väntetidsdatabasen.',
      '4 Utan operationer.',
    ]) {
      expect(words.includes(part), part).toBe(true);
    }
  }, 150_000);
});
