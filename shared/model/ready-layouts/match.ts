import type { Chapter, Layout } from '../layout.ts';
import type { ReadyChapter } from './recipe.ts';

/** A chapter of a year's own document, with those of its chapters of texts alone that stand right under it. */
export interface OwnChapter {
  readonly chapter: Chapter;
  readonly textsUnder: readonly Chapter[];
}

/** What of a year's own documents belongs where in a ready layout. */
export interface Matching {
  /** The year's own chapter that a chapter of the ready layout is about. */
  readonly ownOf: (ready: ReadyChapter) => OwnChapter | undefined;
  /** The year's own text that stands where the ready layout asks for another, which the year's documents do not have. */
  readonly ownText: ReadonlyMap<string, string>;
  /** Texts and tables that the year's own documents print. */
  readonly own: Content;
  /** Those that the ready layout asks for. */
  readonly asked: Content;
}

/** Keys of texts and ids of tables. */
export interface Content {
  readonly sections: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

interface Placed<Of> {
  readonly of: Of;
  readonly title: string;
  readonly level: number;
  /** In a document inside the document, which has chapters of the same names about something else. */
  readonly isAppended: boolean;
  readonly sections: readonly string[];
  readonly tables: readonly string[];
}

/**
 * Which of the year's own chapters each chapter of a ready layout is about: first the one with the same text, then the one with the same
 * table, then the one with the same title, and of these rather the one as deep. A chapter is taken once.
 */
export function matching(chapters: readonly ReadyChapter[], documents: readonly Pick<Layout, 'chapters'>[]): Matching {
  const wanted = readyPlaces(chapters, 1);
  const owned = documents.flatMap((document) => ownPlaces(document.chapters));
  const taken = new Set<Placed<OwnChapter>>();
  const ownOf = new Map<ReadyChapter, OwnChapter>();
  for (const isSame of WAYS) {
    for (const ready of wanted.filter(({ of }) => !ownOf.has(of))) {
      const found = owned.find((own) => own.isAppended === ready.isAppended && !taken.has(own) && isSame(own, ready));
      if (found === undefined) continue;
      taken.add(found);
      ownOf.set(ready.of, found.of);
    }
  }
  const under = new Set([...taken].map(({ of }) => of.chapter));
  const own = contentOf(owned);
  const asked = contentOf(wanted);
  const spare = (section: string) => !asked.sections.has(section);
  const ownText = wanted.flatMap(({ of, sections }) => {
    const mine = partsOf(ownOf.get(of)?.chapter ?? NOTHING).sections.filter(spare);
    const unknown = sections.filter((section) => !own.sections.has(section));
    return unknown.flatMap((section, index) => (mine[index] === undefined ? [] : [[section, mine[index]] as const]));
  });
  return {
    ownText: new Map(ownText),
    ownOf: (ready) => {
      const found = ownOf.get(ready);
      return found && { ...found, textsUnder: found.textsUnder.filter((chapter) => !under.has(chapter)) };
    },
    own,
    asked,
  };
}

const NOTHING: Pick<Chapter, 'parts'> = { parts: [] };

type Way = (own: Placed<unknown>, ready: Placed<unknown>) => boolean;

const sharesTitle: Way = (own, ready) => plain(own.title) === plain(ready.title);

/** In the order they are tried. */
const WAYS: readonly Way[] = [
  (own, ready) => own.sections.some((section) => ready.sections.includes(section)),
  (own, ready) => own.tables.some((table) => ready.tables.includes(table)),
  (own, ready) => sharesTitle(own, ready) && own.level === ready.level,
  sharesTitle,
];

function plain(title: string): string {
  return title.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');
}

function readyPlaces(chapters: readonly ReadyChapter[], level: number, above = false): Placed<ReadyChapter>[] {
  let isAppended = above;
  return chapters.flatMap((chapter) => {
    if (chapter.begins !== undefined) isAppended = true;
    const sections = chapter.parts.flatMap((part) => (part.is === 'text' ? [part.section] : []));
    const tables = chapter.parts.flatMap((part) => (part.is === 'table' ? [part.table] : []));
    const place = { of: chapter, title: chapter.title, level, isAppended, sections, tables };
    return [place, ...readyPlaces(chapter.under, level + 1, isAppended)];
  });
}

function ownPlaces(chapters: readonly Chapter[]): Placed<OwnChapter>[] {
  let isAppended = false;
  return chapters.map((chapter, index) => {
    if (chapter.begins !== undefined) isAppended = true;
    const { title, level } = chapter;
    return { of: { chapter, textsUnder: textsUnder(chapters, index) }, title, level, isAppended, ...partsOf(chapter) };
  });
}

function textsUnder(chapters: readonly Chapter[], index: number): Chapter[] {
  const after = chapters.slice(index + 1);
  const end = after.findIndex(({ level }) => level <= (chapters[index]?.level ?? 0));
  return after
    .slice(0, end < 0 ? after.length : end)
    .filter(({ parts }) => parts.length > 0 && parts.every(({ type }) => type === 'text'));
}

/** The texts and tables of a chapter, in printing order. */
export function partsOf({ parts }: Pick<Chapter, 'parts'>): Pick<Placed<unknown>, 'sections' | 'tables'> {
  return {
    sections: parts.flatMap((part) => (part.type === 'text' ? [part.section] : [])),
    tables: parts.flatMap((part) => (part.type === 'table' ? [part.table] : [])),
  };
}

function contentOf(places: readonly Pick<Placed<unknown>, 'sections' | 'tables'>[]): Content {
  return {
    sections: new Set(places.flatMap(({ sections }) => sections)),
    tables: new Set(places.flatMap(({ tables }) => tables)),
  };
}
