import { describe, expect, it } from 'vitest';
import type { Slide, SlideContent } from '../../../shared/report/deck/deck.ts';
import { deckOf } from '../../../shared/report/deck/lay-out.ts';
import { pointHeight } from '../../../shared/report/deck/points.ts';
import { BODY, CAPTION_HEIGHT, POINT } from '../../../shared/report/deck/room.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { EXAMPLE, reportOf } from '../../electron/export/report.ts';

const { slides } = deckOf(EXAMPLE);
const titled = (title: RegExp) => slides.filter((slide) => title.test(slide.title));

function heightOf(content: SlideContent): number {
  switch (content.type) {
    case 'points':
      return content.points.reduce((sum, point) => sum + pointHeight(point, BODY.width - 2 * POINT.indent), 0);
    case 'table': {
      const rows = [...content.headerHeights, ...content.rows.map(({ height }) => height)];
      return rows.reduce((sum, height) => sum + height, 0) + (content.caption === null ? 0 : CAPTION_HEIGHT);
    }
    case 'chart':
      return BODY.height;
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

  it('puts on a slide what has room there', () => {
    for (const { title, content } of slides) {
      for (const part of content) expect([title, heightOf(part) <= BODY.height + 1]).toEqual([title, true]);
    }
  });

  it('goes on with what does not fit, and loses none of it', () => {
    const words = Array.from({ length: 900 }, (_, index) => `ord${index}`);
    const heading = { type: 'heading', id: 'k', level: 1, number: '1', text: 'Långt', newPage: true, page: 'portrait' } as const;
    const text = fromParagraphs([words.join(' ')]);
    if (text === null) throw new Error('the text has words');
    const long = deckOf(reportOf(heading, { type: 'text', text })).slides.slice(1);
    expect(long.length).toBeGreaterThan(1);
    expect(long.flatMap(pointTexts).join(' ')).toBe(words.join(' '));
    expect(long[0]?.notes).toBe(words.join(' '));
  });
});

function pointTexts({ content }: Slide): string[] {
  return content.flatMap((part) => (part.type === 'points' ? part.points.map(({ text }) => text) : []));
}
