import { changeChapter, sectionsOf } from './chapters.ts';
import type { Chapter, ChapterPart, Layout } from './layout.ts';

/*
 * One text may stand in several places: in more chapters of a document, and in more documents of the year. It is one text when
 * its key is the same; whoever wants to write differently in one place gives that place a text of its own.
 */

/** Where else a text stands. `document` is null in the same document. */
export interface TextPlace {
  readonly chapter: Chapter;
  readonly document: string | null;
}

/** The other places where the chapter's text stands: first in the same document, then in the others, in printing order. */
export function otherPlaces(layouts: readonly Layout[], layout: string, chapter: string, section: string): TextPlace[] {
  const places = layouts.flatMap(({ id, documentName, chapters }) =>
    chapters
      .filter((one) => hasText(one, section) && !(id === layout && one.id === chapter))
      .map((one): TextPlace => ({ chapter: one, document: id === layout ? null : documentName })),
  );
  return [...places.filter(({ document }) => document === null), ...places.filter(({ document }) => document !== null)];
}

function hasText({ parts }: Pick<Chapter, 'parts'>, section: string): boolean {
  return parts.some((part) => part.type === 'text' && part.section === section);
}

/**
 * The chapter with a text that stands elsewhere: in the place of its own text `instead`, else last. Null when it has the text.
 */
export function withText(chapters: readonly Chapter[], id: string, section: string, instead: string | null): Chapter[] | null {
  const chapter = chapters.find((one) => one.id === id);
  if (chapter === undefined || hasText(chapter, section)) return null;
  const text: ChapterPart = { type: 'text', section };
  const parts = instead !== null && hasText(chapter, instead) ? replaced(chapter, instead, text) : [...chapter.parts, text];
  return changeChapter(chapters, id, { parts });
}

/** The chapter with a text of its own, `own`, in the place of one that stands elsewhere too. */
export function withOwnText(chapters: readonly Chapter[], id: string, section: string, own: string): Chapter[] {
  const chapter = chapters.find((one) => one.id === id);
  return chapter === undefined
    ? [...chapters]
    : changeChapter(chapters, id, { parts: replaced(chapter, section, { type: 'text', section: own }) });
}

function replaced({ parts }: Chapter, section: string, by: ChapterPart): ChapterPart[] {
  return parts.map((part) => (part.type === 'text' && part.section === section ? by : part));
}

/** The chapter where a text is first printed; null when it has no place in the document. */
export function chapterOfText(chapters: readonly Chapter[], section: string): Chapter | null {
  return chapters.find((chapter) => hasText(chapter, section)) ?? null;
}

/** Texts that a chapter could take over from others of the document, in printing order. */
export function textsToTake(chapters: readonly Chapter[], id: string): string[] {
  const own = new Set(sectionsOf(chapters.filter((chapter) => chapter.id === id)));
  return sectionsOf(chapters).filter((section) => !own.has(section));
}
