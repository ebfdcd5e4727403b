import { z } from 'zod';

/**
 * Rich text: only what a Word paragraph can hold. The shape is ProseMirror's JSON, so that the editor, the store, the
 * exchange format and the Word writer share one form. Empty text is `null`, never an empty document.
 */
const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
]);
export type Mark = z.infer<typeof Mark>;

const TextRun = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(100_000),
  marks: z.array(Mark).min(1).optional(),
});
const HardBreak = z.strictObject({ type: z.literal('hardBreak') });
const Inline = z.discriminatedUnion('type', [TextRun, HardBreak]);
export type Inline = z.infer<typeof Inline>;

const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(Inline).optional() });
/** A heading inside a text; it is never numbered and never in the contents list. Level 1 is the only one that is used. */
const SubHeading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal(1) }),
  content: z.array(Inline).optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;

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

const RichBlock = z.union([Paragraph, SubHeading, List]);
export type RichBlock = z.infer<typeof RichBlock>;

export const RichText = z.strictObject({ type: z.literal('doc'), content: z.array(RichBlock).min(1) });
export type RichText = z.infer<typeof RichText>;

export { fromParagraphs, isBlank, toPlainText } from './plain-text.ts';
