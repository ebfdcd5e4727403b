import type { ItemKind } from '../item-kind.ts';
import type { AppendedPart, Chapter, ChapterPart, ITEM_FORMS, Layout, TABLE_ROWS } from '../layout.ts';
import type { Scale } from '../scale.ts';

type Rows = (typeof TABLE_ROWS)[number];

/**
 * What a ready layout prints, named by what it is rather than by a year's own ids: a scale by its use, items by the role of their
 * kinds, a table by its id in the catalogue.
 */
export type ReadyPart =
  | { readonly is: 'text'; readonly section: string; readonly of?: string; readonly points?: true }
  | { readonly is: 'intro'; readonly paragraphs: readonly string[]; readonly bullets?: readonly string[] }
  | { readonly is: 'legend'; readonly uses: readonly Scale['use'][] }
  | {
      readonly is: 'items';
      readonly form: (typeof ITEM_FORMS)[number];
      readonly roles?: readonly ItemKind['role'][];
      readonly tone?: 'bad';
      /** The goals of the summary's first row of goals alone, which are those that the region has given. */
      readonly given?: true;
    }
  /** The first row of goals of the summary: those that the region has given. */
  | { readonly is: 'given-summary' }
  | { readonly is: 'table'; readonly table: string; readonly columns?: readonly string[]; readonly rows?: Rows }
  | {
      readonly is: 'part';
      readonly part: Extract<
        ChapterPart,
        { type: 'summary' | 'control' | 'assessment' | 'organisation' | 'requirements' | 'boards' | 'glossary' }
      >;
    };

/** A chapter as in a layout; its level is how deep it stands. */
export interface ReadyChapter extends Partial<Pick<Chapter, 'newPage' | 'page' | 'whenEmpty'>> {
  readonly title: string;
  readonly numbered: boolean;
  readonly instruction: string | null;
  readonly parts: readonly ReadyPart[];
  readonly under: readonly ReadyChapter[];
  /** One chapter for each perspective that stands under no other; `{titel}` in the title is its heading. */
  readonly each?: 'top-item';
  /** Under each of those, a heading of its own for the items of this role that stand right under it, all but the first on a new page. */
  readonly own?: ItemKind['role'];
  readonly begins?: Omit<AppendedPart, 'organisation'>;
}

export interface ReadyLayout
  extends Pick<Layout, 'kind' | 'documentName' | 'header' | 'fileName' | 'legends' | 'placement' | 'front'> {
  readonly id: string;
  /** What it is called where it can be chosen. */
  readonly name: string;
  /** One sentence about what it is for. */
  readonly about: string;
  readonly chapters: readonly ReadyChapter[];
}

type Given = Partial<Omit<ReadyChapter, 'title' | 'parts'>>;

/** A numbered chapter. */
export function chapter(title: string, parts: readonly ReadyPart[], given: Given = {}): ReadyChapter {
  return { title, parts, numbered: true, instruction: null, under: [], ...given };
}

/** A heading without a number. */
export function heading(title: string, parts: readonly ReadyPart[], given: Given = {}): ReadyChapter {
  return chapter(title, parts, { numbered: false, ...given });
}

/** A text to write; the same key in several documents is the same text on an occasion, and its forerunner on an earlier one. */
export function text(section: string): ReadyPart {
  return { is: 'text', section };
}

/** A text, or as long as it is not written the beginnings of the texts that the year has in chapters under one about the same. */
export function brief(section: string): ReadyPart {
  return { is: 'text', section, points: true };
}

/** A text that stands in another chapter, as long as nobody has written it otherwise here. */
export function linked(section: string, of: string): ReadyPart {
  return { is: 'text', section, of };
}

export function intro(paragraphs: readonly string[], bullets?: readonly string[]): ReadyPart {
  return bullets === undefined ? { is: 'intro', paragraphs } : { is: 'intro', paragraphs, bullets };
}

export function legend(...uses: Scale['use'][]): ReadyPart {
  return { is: 'legend', uses };
}

export function table(id: string, given: { readonly columns?: readonly string[]; readonly rows?: Rows } = {}): ReadyPart {
  return { is: 'table', table: id, ...given };
}

export const SUMMARY: ReadyPart = { is: 'part', part: { type: 'summary' } };
export const CONTROL: ReadyPart = { is: 'part', part: { type: 'control' } };
export const CONTROL_PLAN: ReadyPart = { is: 'part', part: { type: 'control', form: 'plan' } };
/** The actions to tick off at a meeting. */
export const CONTROL_CHECKLIST: ReadyPart = { is: 'part', part: { type: 'control', form: 'checklist' } };
/** What internal governance and control is, with its requirements. */
export const REQUIREMENTS: ReadyPart = { is: 'part', part: { type: 'requirements' } };
export const ASSESSMENT: ReadyPart = { is: 'part', part: { type: 'assessment' } };
export const ORGANISATION: ReadyPart = { is: 'part', part: { type: 'organisation' } };
/** What the boards have handed in, each by the layout of this id. */
export const boards = (layout: string): ReadyPart => ({ is: 'part', part: { type: 'boards', layout } });
export const GLOSSARY: ReadyPart = { is: 'part', part: { type: 'glossary' } };
/** How many of the goals that the region has given have each colour, and a sentence about those that are far from their level. */
export const GIVEN_GOALS: readonly ReadyPart[] = [
  { is: 'given-summary' },
  { is: 'items', form: 'sentence', roles: ['goal'], tone: 'bad', given: true },
];
/** All items, each with everything under it. */
export const ALL_ITEMS: ReadyPart = { is: 'items', form: 'whole' };
/** The goals that are far from their level. */
export const RED_GOALS: ReadyPart = { is: 'items', form: 'list', roles: ['goal'], tone: 'bad' };
