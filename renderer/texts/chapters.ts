import { ASSESSMENT } from '../../shared/control/assessment.ts';
import { printedChapters } from '../../shared/model/chapters.ts';
import type { Chapter, ChapterPart, Layout } from '../../shared/model/layout.ts';
import { chapterNumbers } from '../../shared/report/chapter-numbers.ts';

export interface NumberedChapter {
  readonly chapter: Chapter;
  /** As it will be printed; null for an unnumbered heading. */
  readonly number: string | null;
}

export function numberedChapters({ chapters }: Layout): readonly NumberedChapter[] {
  const numberOf = chapterNumbers();
  const printed = new Set(printedChapters(chapters));
  return chapters.map((chapter) => ({ chapter, number: printed.has(chapter) ? numberOf(chapter) : null }));
}

/** What a chapter is called in a sentence: "4.2 Årets resultat"; an unnumbered one by its title alone. */
export function chapterName(chapters: readonly NumberedChapter[], id: string | undefined): string {
  const found = chapters.find(({ chapter }) => chapter.id === id);
  if (found === undefined) return '';
  return found.number === null ? found.chapter.title : `${found.number} ${found.chapter.title}`;
}

/** The view where a part that is not a text is written, and what it shows there. */
export function homeOf(
  part: Exclude<ChapterPart, { type: 'text' }>,
): { readonly view: 'items' | 'figures' | 'control' | 'boards'; readonly id: string | null } | null {
  switch (part.type) {
    case 'item':
      return { view: 'items', id: part.item };
    case 'items':
      return { view: 'items', id: null };
    case 'table':
      return { view: 'figures', id: part.table };
    case 'control':
      return { view: 'control', id: null };
    case 'assessment':
      return { view: 'control', id: ASSESSMENT };
    case 'boards':
      return { view: 'boards', id: null };
    case 'glossary':
    case 'legend':
    case 'summary':
    case 'intro':
    case 'organisation':
    case 'requirements':
      return null;
  }
}
