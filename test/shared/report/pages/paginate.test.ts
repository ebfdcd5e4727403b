import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PagedBlock, paginate, type Strip } from '../../../../shared/report/pages/paginate.ts';

const ROOM = { height: { portrait: 100, landscape: 60 }, noteRule: 4 };

function strips(heights: readonly number[], more: Partial<Strip> = {}): Strip[] {
  let top = 0;
  return heights.map((height) => {
    const strip = { top, bottom: top + height, keepNext: false, lead: 0, leading: 0, tail: 0, notes: 0, ...more };
    top += height;
    return strip;
  });
}

function block(heights: readonly number[], more: Partial<PagedBlock> = {}, strip: Partial<Strip> = {}): PagedBlock {
  return {
    strips: strips(heights, strip),
    height: heights.reduce((sum, height) => sum + height, 0),
    above: 0,
    below: 0,
    page: 'portrait',
    startsPage: false,
    ...more,
  };
}

const partsOf = (blocks: readonly PagedBlock[]) => paginate(blocks, ROOM).map(({ parts }) => parts);

describe('pages', () => {
  it('hold as many strips as have room, and go on in the middle of a block', () => {
    expect(partsOf([block([40, 40, 40])])).toEqual([[{ block: 0, from: 0, to: 2 }], [{ block: 0, from: 2, to: 3 }]]);
  });

  it('begin with a heading that would have stood alone at the foot', () => {
    const heading = block([10], {}, { keepNext: true });
    expect(partsOf([block([85]), heading, block([20])])).toEqual([
      [{ block: 0, from: 0, to: 1 }],
      [
        { block: 1, from: 0, to: 1 },
        { block: 2, from: 0, to: 1 },
      ],
    ]);
  });

  it('count the larger of two rooms that meet, and none at an edge', () => {
    const spaced = block([30], { above: 12, below: 8 });
    expect(partsOf([spaced, spaced, block([16], { above: 6 })])).toHaveLength(1);
    expect(partsOf([spaced, spaced, block([21], { above: 6 })])).toHaveLength(2);
  });

  it('do without the room above the letters of their first line', () => {
    const lines = block([52, 52, 52], {}, { leading: 4 });
    expect(partsOf([lines]).map((parts) => parts[0]?.to)).toEqual([2, 3]);
    expect(partsOf([block([52, 53], {}, { leading: 4 })])).toHaveLength(2);
  });

  it('begin where a chapter does, and where the paper is turned', () => {
    const turned = block([10], { page: 'landscape' });
    expect(paginate([block([10]), block([10], { startsPage: true }), turned], ROOM).map(({ page }) => page)).toEqual([
      'portrait',
      'portrait',
      'landscape',
    ]);
  });

  it('leave room for the heading rows that a table repeats', () => {
    expect(partsOf([block([60, 50, 40, 20], {}, { lead: 20 })]).map((parts) => parts[0]?.to)).toEqual([1, 2, 4]);
  });

  it('leave room for the notes at their foot', () => {
    expect(partsOf([block([45, 45], {}, { notes: 5 })])).toHaveLength(2);
    expect(partsOf([block([45, 45], {}, { notes: 2 })])).toHaveLength(1);
  });

  it('break what is kept together when it is taller than a page', () => {
    expect(partsOf([block([60, 60, 60], {}, { keepNext: true })])).toHaveLength(3);
  });

  it('hold every strip once and in order, and none but a single one is too tall', () => {
    const anyBlock = fc
      .record({
        heights: fc.array(fc.integer({ min: 1, max: 140 }), { minLength: 1, maxLength: 8 }),
        keepNext: fc.boolean(),
        startsPage: fc.boolean(),
        page: fc.constantFrom('portrait' as const, 'landscape' as const),
      })
      .map(({ heights, keepNext, ...more }) => block(heights, more, { keepNext }));
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 12 }), (blocks) => {
        const pages = paginate(blocks, ROOM);
        const seen = pages.flatMap(({ parts }) =>
          parts.flatMap(({ block: of, from, to }) => Array.from({ length: to - from }, (_, index) => `${of} ${from + index}`)),
        );
        expect(seen).toEqual(blocks.flatMap(({ strips: own }, of) => own.map((_, index) => `${of} ${index}`)));
        for (const { page, parts } of pages) {
          const heights = parts.flatMap(({ block: of, from, to }) => blocks[of]?.strips.slice(from, to) ?? []);
          const total = heights.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
          expect(total <= ROOM.height[page] || heights.length === 1).toBe(true);
        }
      }),
    );
  });
});
