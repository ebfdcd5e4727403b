import type { Bound } from './bound.ts';
import type { Footnote, HeadingInline, Inline, ListItem, RichBlock, RichText } from './rich-text.ts';

// Apart from the schemas, so that the window can use it without loading them.

/** Where a text refers to a part of the report, or is bound to the data: the words are known only where those are. */
const REFERENCE = '[…]';

/** A text of plain paragraphs; `null` when there is nothing but blanks. */
export function fromParagraphs(paragraphs: readonly string[]): RichText | null {
  const content = paragraphs
    .filter((text) => text.trim() !== '')
    .map((text): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return content.length > 0 ? { type: 'doc', content } : null;
}

/**
 * The words alone, one line per paragraph, the cells of a table's row with tabs between, the notes last: for summaries, search,
 * comparison and screen readers.
 */
export function toPlainText(text: RichText | null): string {
  if (text === null) return '';
  return [...text.content.map((block) => blockText(block)), ...footnotesOf(text).map((note) => inlineText(note.content))].join(
    '\n',
  );
}

function blockText(block: RichBlock | ListItem): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return block.content.map((child: RichBlock | ListItem) => blockText(child)).join('\n');
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => cell.content.map((child) => blockText(child)).join(' ')).join('\t'))
        .join('\n');
  }
}

export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'hardBreak':
      return '\n';
    case 'footnote':
      return '';
    case 'reference':
      return REFERENCE;
    case 'bound':
      return boundWords(inline);
  }
}

/** What is printed of words that are bound: what is said there, which the data has filled in in a text that is laid out. */
export function boundWords({ attrs }: Bound): string {
  return attrs.said ?? REFERENCE;
}

/** Whether a heading can hold it: neither a note, nor what the report or the data makes. */
export function isHeadingInline(inline: Inline): inline is HeadingInline {
  return inline.type === 'text' || inline.type === 'hardBreak';
}

/** The notes in the order of their marks. */
export function footnotesOf({ content }: RichText): readonly Footnote[] {
  return content.flatMap(blockNotes);
}

function blockNotes(block: RichBlock | ListItem): readonly Footnote[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).filter((inline): inline is Footnote => inline.type === 'footnote');
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return block.content.flatMap((child: RichBlock | ListItem) => blockNotes(child));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(blockNotes)));
  }
}

/** Tells a text from the other values that a field of the store or of the log can hold; the store has checked it. */
export function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

/** True when a person would see nothing: no text, or only blanks. */
export function isBlank(text: RichText | null): boolean {
  return toPlainText(text).trim() === '';
}

/** How many words a text has, notes and tables with it: what stands between blanks and has a letter or a figure. */
export function wordCount(text: RichText | null): number {
  return toPlainText(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
