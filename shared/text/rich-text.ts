import { z } from 'zod';
import { Id } from '../model/primitives.ts';
import { ADDRESS, isAddress, LONGEST_ADDRESS } from './address.ts';
import { Bound } from './bound.ts';
import { REFERENCE_KINDS } from './reference-kinds.ts';
import { faultOf, MOST_COLUMNS } from './rich-text-limits.ts';

/**
 * Rich text: only what a Word document can hold. The shape is ProseMirror's JSON, so that the editor, the store, the
 * exchange format and the Word writer share one form. Empty text is `null`, never an empty document.
 */

const Address = z.string().max(LONGEST_ADDRESS).regex(ADDRESS).refine(isAddress);

const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: Address }) }),
]);
export type Mark = z.infer<typeof Mark>;

export const TextRun = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(100_000),
  marks: z.array(Mark).min(1).max(3).optional(),
});
export type TextRun = z.infer<typeof TextRun>;
const HardBreak = z.strictObject({ type: z.literal('hardBreak') });
/** A note at the foot of the page, where its mark stands in the text. Its number is its place in the document. */
export const Footnote = z.strictObject({ type: z.literal('footnote'), content: z.array(TextRun).min(1).max(100) });
export type Footnote = z.infer<typeof Footnote>;

/** "se avsnitt 4.2": what it leads to is kept, and never its number, which follows the document. */
export const Reference = z.strictObject({
  type: z.literal('reference'),
  attrs: z.strictObject({ kind: z.enum(REFERENCE_KINDS), id: Id }),
});
export type Reference = z.infer<typeof Reference>;

/** What a heading holds, in a text or over a column: it may be repeated or listed elsewhere, where a note cannot follow. */
const HeadingInline = z.discriminatedUnion('type', [TextRun, HardBreak]);
export type HeadingInline = z.infer<typeof HeadingInline>;
const Inline = z.discriminatedUnion('type', [TextRun, HardBreak, Footnote, Reference, Bound]);
export type Inline = z.infer<typeof Inline>;

const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(Inline).optional() });
export type Paragraph = z.infer<typeof Paragraph>;

/**
 * A heading inside a text; it is never numbered and never in the contents list. Two levels: with the three of the chapters and
 * the report's own title they make the six that HTML and screen readers know.
 */
const SubHeading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2)]) }),
  content: z.array(HeadingInline).optional(),
});

/** The editor makes two levels; a list that comes from elsewhere may have as many as Word. */
export interface ListItem {
  type: 'listItem';
  content: (Paragraph | List)[];
}
export interface List {
  type: 'bulletList' | 'orderedList';
  content: ListItem[];
}

const ListItem: z.ZodType<ListItem> = z.lazy(() =>
  z.strictObject({ type: z.literal('listItem'), content: z.array(z.union([Paragraph, List])).min(1) }),
);
const List: z.ZodType<List> = z.lazy(() =>
  z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: z.array(ListItem).min(1) }),
);

const HeadingParagraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(HeadingInline).optional() });
const HeadingRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.strictObject({ type: z.literal('tableHeader'), content: z.array(HeadingParagraph).min(1).max(5) }))
    .min(1)
    .max(MOST_COLUMNS),
});
const Row = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.strictObject({ type: z.literal('tableCell'), content: z.array(Paragraph).min(1).max(20) }))
    .min(1)
    .max(MOST_COLUMNS),
});
/** A small table in a text: a row of headings, then rows of as many cells. Figures that are followed up have tables of their own. */
const RichTable = z.strictObject({ type: z.literal('table'), content: z.tuple([HeadingRow, Row], Row) });
export type RichTable = z.infer<typeof RichTable>;

const RichBlock = z.union([Paragraph, SubHeading, List, RichTable]);
export type RichBlock = z.infer<typeof RichBlock>;

export const RichText = z.strictObject({ type: z.literal('doc'), content: z.array(RichBlock).min(1) }).check((context) => {
  const fault = faultOf(context.value);
  if (fault !== null) context.issues.push({ code: 'custom', input: context.value, params: { fault } });
});
export type RichText = z.infer<typeof RichText>;
