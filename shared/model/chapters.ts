import type { Chapter } from './layout.ts';

/*
 * A document's chapters are a list with levels, as headings are in Word: what follows a chapter on deeper levels belongs to it
 * and goes with it. Every function answers the list as it becomes; null when the change cannot be made, or would change nothing.
 */

type Chapters = readonly Chapter[];
type Level = Chapter['level'];

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** A chapter with everything under it, and the others without them. */
interface Cut {
  readonly start: number;
  readonly block: readonly [Chapter, ...Chapter[]];
  readonly rest: Chapters;
}

function cut(chapters: Chapters, id: string): Cut | null {
  const start = chapters.findIndex((chapter) => chapter.id === id);
  const first = chapters[start];
  if (first === undefined) return null;
  const after = chapters.slice(start + 1).findIndex(({ level }) => level <= first.level);
  const end = after === -1 ? chapters.length : start + 1 + after;
  return {
    start,
    block: [first, ...chapters.slice(start + 1, end)],
    rest: [...chapters.slice(0, start), ...chapters.slice(end)],
  };
}

/** Whether a chapter of this level can stand there: under something, and without taking over what follows. */
function fits(rest: Chapters, place: number, level: number): boolean {
  const [before, after] = [rest[place - 1], rest[place]];
  return level - 1 <= (before?.level ?? 0) && (after === undefined || after.level <= level);
}

function put(rest: Chapters, place: number, block: Chapters): Chapter[] {
  return [...rest.slice(0, place), ...block, ...rest.slice(place)];
}

/** The block on another level, everything in it moved as much; null when something would be too deep. */
function onLevel(block: Cut['block'], level: number): Chapter[] | null {
  const by = level - block[0].level;
  const moved = block.flatMap((chapter) => {
    const next = LEVELS.find((one) => one === chapter.level + by);
    return next === undefined ? [] : [{ ...chapter, level: next }];
  });
  return moved.length === block.length ? moved : null;
}

/** To the nearest place before or after where it can stand on its level: past its neighbour, or into the next parent. */
export function moveChapter(chapters: Chapters, id: string, way: 'up' | 'down'): Chapter[] | null {
  const found = cut(chapters, id);
  if (found === null) return null;
  const { start, block, rest } = found;
  const step = way === 'up' ? -1 : 1;
  for (let place = start + step; place >= 0 && place <= rest.length; place += step) {
    if (fits(rest, place, block[0].level)) return put(rest, place, block);
  }
  return null;
}

/** One level deeper or less deep, where it stands. What follows a chapter that goes out may become its own, as in Word. */
export function nestChapter(chapters: Chapters, id: string, way: 'in' | 'out'): Chapter[] | null {
  const found = cut(chapters, id);
  if (found === null) return null;
  const { start, block, rest } = found;
  const level = block[0].level + (way === 'in' ? 1 : -1);
  if (level - 1 > (rest[start - 1]?.level ?? 0)) return null;
  const moved = onLevel(block, level);
  return moved === null ? null : put(rest, start, moved);
}

/** Where something is let go: before or after a chapter and what belongs to it, or last of what belongs to it. */
export interface Drop {
  readonly target: string;
  readonly where: 'before' | 'after' | 'inside';
}

export function dropChapter(chapters: Chapters, id: string, { target, where }: Drop): Chapter[] | null {
  const found = cut(chapters, id);
  const goal = found === null ? null : cut(found.rest, target);
  if (found === null || goal === null) return null;
  const moved = onLevel(found.block, goal.block[0].level + (where === 'inside' ? 1 : 0));
  if (moved === null) return null;
  const after = put(found.rest, where === 'before' ? goal.start : goal.start + goal.block.length, moved);
  const isAsBefore = after.every(
    (chapter, index) => chapter.id === chapters[index]?.id && chapter.level === chapters[index].level,
  );
  return isAsBefore ? null : after;
}

/** A new chapter with a text to write, after another and what belongs to it, looking like it; last when `after` is null. */
export function insertChapter(
  chapters: Chapters,
  after: string | null,
  { id, section, title }: { readonly id: string; readonly section: string; readonly title: string },
): Chapter[] {
  const found = after === null ? null : cut(chapters, after);
  const { level, numbered } = found?.block[0] ?? { level: 1, numbered: true };
  const chapter: Chapter = { id, title, level, numbered, instruction: null, parts: [{ type: 'text', section }] };
  return put(chapters, found === null ? chapters.length : found.start + found.block.length, [chapter]);
}

/** Without the chapter and everything that belongs to it. */
export function removeChapter(chapters: Chapters, id: string): Chapter[] | null {
  const found = cut(chapters, id);
  return found === null ? null : [...found.rest];
}

export function changeChapter(
  chapters: Chapters,
  id: string,
  change: Partial<Pick<Chapter, 'title' | 'numbered' | 'instruction' | 'parts'>>,
): Chapter[] {
  return chapters.map((chapter) => (chapter.id === id ? { ...chapter, ...change } : chapter));
}

/** Sections that the chapters have and others do not: the texts that would go with them. */
export function sectionsLost(before: Chapters, after: Chapters): string[] {
  const kept = new Set(sectionsOf(after));
  return sectionsOf(before).filter((section) => !kept.has(section));
}

/** Whether the reports that a region's boards hand in are chapters of the document. */
export function hasBoardChapters({ chapters }: { readonly chapters: Chapters }): boolean {
  return chapters.some(({ parts }) => parts.some(({ type }) => type === 'boards'));
}

/** The keys of the chapters' texts, each once, in printing order. */
export function sectionsOf(chapters: Chapters): string[] {
  return [...new Set(chapters.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'text' ? [part.section] : []))))];
}

/**
 * The chapters that are printed: what belongs to a chapter that is off is off with it, and an appended part is off with the chapter
 * that begins it.
 */
export function printedChapters(chapters: Chapters): Chapter[] {
  let offLevel: number | null = null;
  let isPartOff = false;
  return chapters.filter((chapter) => {
    if (chapter.begins !== undefined) isPartOff = chapter.off === true;
    if (offLevel !== null && chapter.level <= offLevel) offLevel = null;
    if (offLevel === null && chapter.off === true) offLevel = chapter.level;
    return !isPartOff && offLevel === null;
  });
}

/** The items that chapters name: each is printed there, and not once more where it stands under another. */
export function itemsOfChapters(chapters: Chapters): ReadonlySet<string> {
  return new Set(chapters.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'item' ? [part.item] : []))));
}
