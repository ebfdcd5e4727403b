import { itemsOfChapters } from '../model/chapters.ts';
import type { Chapter } from '../model/layout.ts';
import type { PlanItem } from '../model/plan-item.ts';
import { chapterNumbers } from './chapter-numbers.ts';
import type { Thing } from './progress/expected.ts';
import { type Missing, missingOf } from './progress/missing.ts';
import { type Progress, progressOf } from './progress/shares.ts';
import { type Expected, expectedChapters, expectedThings, type ReadinessInput } from './progress/things.ts';

/** A chapter with everything that it prints, its sub-chapters included. */
export interface ChapterProgress extends Progress {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly level: Chapter['level'];
  readonly missing: readonly Missing[];
}

/** How far each chapter of the occasion's document has come, in printing order. */
export function chapterProgress(input: ReadinessInput): readonly ChapterProgress[] {
  const expected = expectedThings(input);
  const chapters = expectedChapters(input);
  const ofChapters = itemsOfChapters(chapters);
  const under = childrenOf(input.items.filter(({ id }) => !ofChapters.has(id)));
  const numberOf = chapterNumbers();
  const own = chapters.map((chapter) => chapter.parts.flatMap((part) => thingsOf(part, expected, under)));
  return chapters.map((chapter, index) => {
    const next = chapters.findIndex(({ level }, place) => place > index && level <= chapter.level);
    const things = own.slice(index, next === -1 ? undefined : next).flat();
    const { id, title, level } = chapter;
    return { id, title, number: numberOf(chapter), level, ...progressOf(things), missing: missingOf(things) };
  });
}

type Children = ReadonlyMap<string | null, readonly string[]>;

function childrenOf(items: readonly PlanItem[]): Children {
  const children = new Map<string | null, string[]>();
  for (const { id, parent } of items) children.set(parent, [...(children.get(parent) ?? []), id]);
  return children;
}

function thingsOf(part: Chapter['parts'][number], expected: Expected, under: Children): readonly Thing[] {
  switch (part.type) {
    case 'text':
      return [expected.texts.get(part.section)].filter((thing) => thing !== undefined);
    case 'item':
      return withDescendants(part.item, under).flatMap((id) => expected.items.get(id) ?? []);
    case 'control':
      return expected.control;
    case 'assessment':
      return expected.assessment === null ? [] : [expected.assessment];
    default:
      return [];
  }
}

function withDescendants(item: string, under: Children): readonly string[] {
  return [item, ...(under.get(item) ?? []).flatMap((child) => withDescendants(child, under))];
}
