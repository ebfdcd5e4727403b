import { z } from 'zod';
import { RichText } from '../text/rich-text.ts';
import { Id, Line, ShortText } from './primitives.ts';

/** How internal control is printed: each action with what came of it, what is planned alone, or a list to tick at a meeting. */
export const CONTROL_FORMS = ['follow-up', 'plan', 'checklist'] as const;
/**
 * How chosen items are printed: with everything under them, as a list of headings, as a table with their statuses, or as one sentence
 * that says which of them have their colour.
 */
export const ITEM_FORMS = ['whole', 'list', 'table', 'sentence'] as const;

/** Which rows of a table are printed, where it is not all of them. */
export const TABLE_ROWS = ['sums', 'filled'] as const;

/**
 * One piece of a chapter, in printing order. Words of the layout itself (titles, introductions, headers, file names) may hold
 * the patterns of `shared/report/layout-words.ts`: "{år}", "{nämnd}".
 */
export const ChapterPart = z.discriminatedUnion('type', [
  /**
   * A text that people write for each occasion; `section` is its key. `of` is the key of another that stands here as long as this one
   * is not written: one paragraph in several chapters, which a chapter may have in words of its own. `points` are the keys of texts
   * with chapters of their own, whose beginnings stand here as a list as long as this one is not written; one that no chapter of the
   * year has is passed over.
   */
  z.strictObject({ type: z.literal('text'), section: Id, of: Id.optional(), points: z.array(Id).min(1).optional() }),
  /** Words that are the same whenever the document is written. */
  z.strictObject({ type: z.literal('intro'), text: RichText }),
  /** What the symbols of these scales mean. */
  z.strictObject({ type: z.literal('legend'), scales: z.array(Id).min(1) }),
  /** Items counted per kind and colour, by the year model's summary rule; of its rows those that count any of these kinds. */
  z.strictObject({ type: z.literal('summary'), kinds: z.array(Id).min(1).optional() }),
  /** A plan item with everything under it: goals, indicators, assignments, strategies. */
  z.strictObject({ type: z.literal('item'), item: Id }),
  /** Every item of the year that is as all of these say; an item that stands under another of them comes with that one. */
  z.strictObject({
    type: z.literal('items'),
    form: z.enum(ITEM_FORMS),
    kinds: z.array(Id).min(1).optional(),
    givers: z.array(Id).min(1).optional(),
    receivers: z.array(Id).min(1).optional(),
    /** The item that they stand under, at any depth: a perspective. */
    under: Id.optional(),
    /** Values of scales: those that have one of these colours. */
    colours: z.array(Id).min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('table'),
    table: Id,
    /** The columns that this document prints, in the table's order; all when nothing is said. */
    columns: z.array(Id).min(1).optional(),
    /** `sums`: only subtotals and totals, as a short report has them; `filled`: those that have a figure. */
    rows: z.enum(TABLE_ROWS).optional(),
  }),
  /** The internal control list: areas, risks, actions; with their follow-up when nothing is said. */
  z.strictObject({ type: z.literal('control'), form: z.enum(CONTROL_FORMS).optional() }),
  /** The board's own judgement of its internal control. */
  z.strictObject({ type: z.literal('assessment') }),
  /** The organisations of the year under the one that the report is of. */
  z.strictObject({ type: z.literal('organisation') }),
  /** The requirements a-e that internal control is about. */
  z.strictObject({ type: z.literal('requirements') }),
  /**
   * What the boards of a region have handed in, each board a chapter below this one: by the layout of this id in the board's own year,
   * else by the ready one of that name.
   */
  z.strictObject({ type: z.literal('boards'), layout: Id }),
  /** The year's terms with what they mean. */
  z.strictObject({ type: z.literal('glossary') }),
]);
export type ChapterPart = z.infer<typeof ChapterPart>;

/** A document inside the document, from a chapter to the next that begins one: its chapters are numbered from 1. */
export const AppendedPart = z.strictObject({
  title: Line,
  /** Whose report it is; null for the one that the document is of. */
  organisation: Id.nullable(),
  cover: z.boolean(),
  contents: z.boolean(),
});
export type AppendedPart = z.infer<typeof AppendedPart>;

export const Chapter = z.strictObject({
  id: Id,
  title: Line,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  numbered: z.boolean(),
  /** What is expected of the author, shown beside the text. */
  instruction: z.string().max(5_000).nullable(),
  parts: z.array(ChapterPart),
  /** Not printed, with all that belongs to it; what is written in it stays. */
  off: z.literal(true).optional(),
  /** Whether it begins a page; a chapter of the first level does when nothing is said. */
  newPage: z.boolean().optional(),
  /** Lying pages, for wide tables; belongs to the chapter alone, not to those under it. */
  page: z.literal('landscape').optional(),
  /** An appended part begins here. */
  begins: AppendedPart.optional(),
  /** When nothing stands under its heading: the heading goes too, or these words stand there. The heading stands alone when nothing is said. */
  whenEmpty: z.union([z.literal('hidden'), z.strictObject({ say: ShortText.min(1) })]).optional(),
});
export type Chapter = z.infer<typeof Chapter>;

/** Where what is said of an item stands; each is as usual when nothing is said. */
export const Placement = z.strictObject({
  /** Right before an item's first indicator, rather than under its heading. */
  description: z.literal('before-indicators').optional(),
  /** After all that stands under the item, or not at all; usually under its heading. */
  comment: z.enum(['last', 'none']).optional(),
  /** As text after the table, or not at all; usually in a row of its own under the indicator's. */
  indicatorComment: z.enum(['after', 'none']).optional(),
});
export type Placement = z.infer<typeof Placement>;

/** What stands before the first chapter: a cover alone, or no page at all: the document begins at once with its title. */
export const FRONTS = ['cover', 'title'] as const;

/** Most characters of the pattern of page numbers, which leaves room for the rest of the line. */
export const LONGEST_PAGE_NUMBER = 40;

export const LAYOUT_KINDS = ['annual', 'interim', 'plan', 'deck'] as const;

/** The order, the headings and the manner of one kind of document. */
export const Layout = z.strictObject({
  id: Id,
  kind: z.enum(LAYOUT_KINDS),
  /** "Verksamhetsberättelse" */
  documentName: Line,
  chapters: z.array(Chapter),
  /** The running header's two parts; the organisation and the document's name when nothing is said. */
  header: z.strictObject({ left: Line, middle: Line }).optional(),
  /** How its pages are numbered, at the right of the running header: "Sida {sida} av {sidor}". "48(52)" when nothing is said. */
  pageNumber: Line.max(LONGEST_PAGE_NUMBER).optional(),
  /** Marked as a draft on every page, until its occasion is locked. */
  draft: z.literal(true).optional(),
  /** What its files are called, without what comes after the point: "{nämnd kort} {dokument} {år}". */
  fileName: Line.optional(),
  /** `used`: only legends of scales that something in the document has. */
  legends: z.literal('used').optional(),
  placement: Placement.optional(),
  /** `numbered`: tables and charts are numbered in their captions: "Tabell 3. Personal". */
  captions: z.literal('numbered').optional(),
  /** A cover and a contents list when nothing is said. */
  front: z.enum(FRONTS).optional(),
});
export type Layout = z.infer<typeof Layout>;
