import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeChapter,
  type Drop,
  dropChapter,
  insertChapter,
  moveChapter,
  nestChapter,
  removeChapter,
  sectionsLost,
  sectionsOf,
} from '../../../shared/model/chapters.ts';
import type { Chapter } from '../../../shared/model/layout.ts';

/** "1 a", "2 b": level and id. */
function chaptersOf(...lines: string[]): Chapter[] {
  return lines.map((line) => {
    const [level, id = ''] = line.split(' ');
    return {
      id,
      title: id.toUpperCase(),
      level: ([1, 2, 3, 4] as const)[Number(level) - 1] ?? 1,
      numbered: true,
      instruction: null,
      parts: [{ type: 'text', section: `text-${id}` }],
    };
  });
}

function linesOf(chapters: readonly Chapter[] | null): string[] | null {
  return chapters?.map(({ level, id }) => `${level} ${id}`) ?? null;
}

const BOOK = chaptersOf('1 a', '2 b', '3 c', '2 d', '1 e', '2 f');

/** Headings that hang together: none is more than one level deeper than the one before. */
const anyChapters = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 }).map((levels) => {
  let before = 0;
  return chaptersOf(
    ...levels.map((wanted, index) => {
      before = Math.min(wanted, before + 1);
      return `${before} k${index}`;
    }),
  );
});

function hangTogether(chapters: readonly Chapter[]): boolean {
  return chapters.every(({ level }, index) => level - 1 <= (chapters[index - 1]?.level ?? 0));
}

const anyPlace = fc.record({
  chapters: anyChapters,
  from: fc.nat({ max: 11 }),
  to: fc.nat({ max: 11 }),
  where: fc.constantFrom<Drop['where']>('before', 'after', 'inside'),
});

function at(chapters: readonly Chapter[], index: number): string {
  return chapters[index % chapters.length]?.id ?? '';
}

describe('moving a chapter', () => {
  it('takes everything under it past its neighbour', () => {
    expect(linesOf(moveChapter(BOOK, 'b', 'down'))).toEqual(['1 a', '2 d', '2 b', '3 c', '1 e', '2 f']);
    expect(linesOf(moveChapter(BOOK, 'e', 'up'))).toEqual(['1 e', '2 f', '1 a', '2 b', '3 c', '2 d']);
  });

  it('goes on into the next chapter above when it is the last of its own', () => {
    expect(linesOf(moveChapter(BOOK, 'd', 'down'))).toEqual(['1 a', '2 b', '3 c', '1 e', '2 d', '2 f']);
    expect(linesOf(moveChapter(BOOK, 'c', 'down'))).toEqual(['1 a', '2 b', '2 d', '3 c', '1 e', '2 f']);
    expect(linesOf(moveChapter(BOOK, 'f', 'up'))).toEqual(['1 a', '2 b', '3 c', '2 d', '2 f', '1 e']);
  });

  it('stops at the ends', () => {
    expect(moveChapter(BOOK, 'a', 'up')).toBeNull();
    expect(moveChapter(BOOK, 'b', 'up')).toBeNull();
    expect(moveChapter(BOOK, 'f', 'down')).toBeNull();
    expect(moveChapter(BOOK, 'unknown', 'down')).toBeNull();
  });

  it('back again is as it was', () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(['up', 'down'] as const, ['down', 'up'] as const), (place, [there, back]) => {
        const id = at(place.chapters, place.from);
        const moved = moveChapter(place.chapters, id, there);
        if (moved !== null) expect(moveChapter(moved, id, back)).toEqual(place.chapters);
      }),
    );
  });
});

describe('nesting a chapter', () => {
  it('takes everything under it in and out', () => {
    expect(linesOf(nestChapter(BOOK, 'e', 'in'))).toEqual(['1 a', '2 b', '3 c', '2 d', '2 e', '3 f']);
    expect(linesOf(nestChapter(BOOK, 'b', 'out'))).toEqual(['1 a', '1 b', '2 c', '2 d', '1 e', '2 f']);
  });

  it('goes neither deeper than there is something to be under nor than the fourth level', () => {
    expect(nestChapter(BOOK, 'a', 'in')).toBeNull();
    expect(nestChapter(BOOK, 'b', 'in')).toBeNull();
    expect(nestChapter(BOOK, 'c', 'in')).toBeNull();
    expect(nestChapter(BOOK, 'a', 'out')).toBeNull();
    expect(nestChapter(chaptersOf('1 a', '1 b', '2 c', '3 d', '4 e'), 'b', 'in')).toBeNull();
  });
});

describe('letting a chapter go', () => {
  it.each<[string, Drop, string[] | null]>([
    ['f', { target: 'b', where: 'before' }, ['1 a', '2 f', '2 b', '3 c', '2 d', '1 e']],
    ['f', { target: 'b', where: 'after' }, ['1 a', '2 b', '3 c', '2 f', '2 d', '1 e']],
    ['f', { target: 'b', where: 'inside' }, ['1 a', '2 b', '3 c', '3 f', '2 d', '1 e']],
    ['d', { target: 'e', where: 'before' }, ['1 a', '2 b', '3 c', '1 d', '1 e', '2 f']],
    ['e', { target: 'd', where: 'inside' }, null],
    ['b', { target: 'c', where: 'after' }, null],
    ['d', { target: 'b', where: 'after' }, null],
  ])('%s, %o', (id, drop, expected) => {
    const book = id === 'e' ? [...BOOK.slice(0, 5), ...chaptersOf('2 f', '3 g')] : BOOK;
    expect(linesOf(dropChapter(book, id, drop))).toEqual(expected);
  });
});

it('no change loses a chapter, or leaves one that hangs in the air', () => {
  fc.assert(
    fc.property(anyPlace, ({ chapters, from, to, where }) => {
      const id = at(chapters, from);
      const after = [
        moveChapter(chapters, id, 'up'),
        moveChapter(chapters, id, 'down'),
        nestChapter(chapters, id, 'in'),
        nestChapter(chapters, id, 'out'),
        dropChapter(chapters, id, { target: at(chapters, to), where }),
      ].filter((changed) => changed !== null);
      for (const changed of after) {
        expect(changed.map((chapter) => chapter.id).toSorted()).toEqual(chapters.map((chapter) => chapter.id).toSorted());
        expect(changed).not.toEqual(chapters);
        expect(hangTogether(changed)).toBe(true);
      }
    }),
  );
});

describe('a new chapter', () => {
  it('stands after another and what belongs to it, looking like it', () => {
    const chapters = insertChapter(changeChapter(BOOK, 'b', { numbered: false }), 'b', { id: 'n', section: 's', title: 'N' });
    expect(linesOf(chapters)).toEqual(['1 a', '2 b', '3 c', '2 n', '2 d', '1 e', '2 f']);
    expect(chapters[3]).toMatchObject({ title: 'N', numbered: false, parts: [{ type: 'text', section: 's' }] });
  });

  it('stands last when it comes after nothing', () => {
    expect(linesOf(insertChapter([], null, { id: 'n', section: 's', title: 'N' }))).toEqual(['1 n']);
    expect(linesOf(insertChapter(BOOK, null, { id: 'n', section: 's', title: 'N' }))?.at(-1)).toBe('1 n');
  });

  it('removed again leaves the chapters as they were', () => {
    fc.assert(
      fc.property(anyPlace, ({ chapters, from }) => {
        const inserted = insertChapter(chapters, at(chapters, from), { id: 'new', section: 'new', title: 'N' });
        expect(hangTogether(inserted)).toBe(true);
        expect(removeChapter(inserted, 'new')).toEqual(chapters);
      }),
    );
  });
});

describe('removing a chapter', () => {
  it('takes everything under it, and tells which texts go', () => {
    const after = removeChapter(BOOK, 'b');
    expect(linesOf(after)).toEqual(['1 a', '2 d', '1 e', '2 f']);
    expect(sectionsLost(BOOK, after ?? [])).toEqual(['text-b', 'text-c']);
  });

  it('leaves a text that another chapter has too', () => {
    const shared = changeChapter(BOOK, 'f', { parts: [{ type: 'text', section: 'text-c' }] });
    expect(sectionsLost(shared, removeChapter(shared, 'c') ?? [])).toEqual([]);
    expect(sectionsOf(shared)).toEqual(['text-a', 'text-b', 'text-c', 'text-d', 'text-e']);
  });
});
