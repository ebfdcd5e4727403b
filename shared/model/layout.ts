import { z } from 'zod';
import { Id, Line } from './primitives.ts';

/** One piece of a chapter, in printing order. */
export const ChapterPart = z.discriminatedUnion('type', [
  /** A text that people write for each occasion; `section` is its key. */
  z.strictObject({ type: z.literal('text'), section: Id }),
  /** What the symbols of these scales mean. */
  z.strictObject({ type: z.literal('legend'), scales: z.array(Id).min(1) }),
  /** Items counted per kind and colour, by the year model's summary rule. */
  z.strictObject({ type: z.literal('summary') }),
  /** A plan item with everything under it: goals, indicators, assignments, strategies. */
  z.strictObject({ type: z.literal('item'), item: Id }),
  z.strictObject({ type: z.literal('table'), table: Id }),
  /** The internal control list: areas, risks, actions with their follow-up. */
  z.strictObject({ type: z.literal('control') }),
  /** The board's own judgement of its internal control. */
  z.strictObject({ type: z.literal('assessment') }),
]);
export type ChapterPart = z.infer<typeof ChapterPart>;

export const Chapter = z.strictObject({
  id: Id,
  title: Line,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  numbered: z.boolean(),
  /** What is expected of the author, shown beside the text. */
  instruction: z.string().max(5_000).nullable(),
  parts: z.array(ChapterPart),
});
export type Chapter = z.infer<typeof Chapter>;

/** The order and headings of one kind of document. */
export const Layout = z.strictObject({
  id: Id,
  kind: z.enum(['annual', 'interim', 'plan', 'deck']),
  /** "Verksamhetsberättelse" */
  documentName: Line,
  chapters: z.array(Chapter),
});
export type Layout = z.infer<typeof Layout>;
