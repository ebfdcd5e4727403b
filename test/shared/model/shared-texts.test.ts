import { expect, it } from 'vitest';
import { sectionsOf } from '../../../shared/model/chapters.ts';
import type { Chapter, Layout } from '../../../shared/model/layout.ts';
import { chapterOfText, otherPlaces, textsToTake, withOwnText, withText } from '../../../shared/model/shared-texts.ts';

function chapter(id: string, ...sections: string[]): Chapter {
  return {
    id,
    title: id,
    level: 1,
    numbered: true,
    instruction: null,
    parts: [{ type: 'summary' }, ...sections.map((section) => ({ type: 'text' as const, section }))],
  };
}

const annual: Layout = {
  id: 'annual',
  kind: 'annual',
  documentName: 'Verksamhetsberättelse',
  chapters: [chapter('a', 'x'), chapter('b', 'y'), chapter('c', 'x', 'z')],
};
const interim: Layout = { id: 'interim', kind: 'interim', documentName: 'Delårsrapport', chapters: [chapter('a', 'x')] };

it('tells where else a text stands, the same document first', () => {
  const places = otherPlaces([interim, annual], 'annual', 'a', 'x');
  expect(places.map(({ chapter: { id }, document }) => [id, document])).toEqual([
    ['c', null],
    ['a', 'Delårsrapport'],
  ]);
  expect(otherPlaces([annual, interim], 'annual', 'b', 'y')).toEqual([]);
});

it('gives a chapter a text that stands elsewhere, in the place of its own or last', () => {
  expect(sectionsOf(withText(annual.chapters, 'b', 'x', 'y') ?? [])).toEqual(['x', 'z']);
  expect(withText(annual.chapters, 'b', 'x', null)?.[1]?.parts.map(({ type }) => type)).toEqual(['summary', 'text', 'text']);
  expect(withText(annual.chapters, 'c', 'x', null)).toBeNull();
});

it('gives a chapter a text of its own in the place of a shared one', () => {
  const own = withOwnText(annual.chapters, 'c', 'x', 'own');
  expect(own[2]?.parts).toEqual([{ type: 'summary' }, { type: 'text', section: 'own' }, { type: 'text', section: 'z' }]);
  expect(own.slice(0, 2)).toEqual(annual.chapters.slice(0, 2));
});

it('finds the first chapter of a text, and the texts that a chapter lacks', () => {
  expect(chapterOfText(annual.chapters, 'x')?.id).toBe('a');
  expect(chapterOfText(annual.chapters, 'unknown')).toBeNull();
  expect(textsToTake(annual.chapters, 'a')).toEqual(['y', 'z']);
});
