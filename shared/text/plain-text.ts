import type { ListItem, RichBlock, RichText } from './rich-text.ts';

// Apart from the schemas, so that the window can use it without loading them.

/** A text of plain paragraphs; `null` when there is nothing but blanks. */
export function fromParagraphs(paragraphs: readonly string[]): RichText | null {
  const content = paragraphs
    .filter((text) => text.trim() !== '')
    .map((text): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return content.length > 0 ? { type: 'doc', content } : null;
}

/** The words alone, one line per paragraph: for summaries, search and screen readers. */
export function toPlainText(text: RichText | null): string {
  return text === null ? '' : text.content.map((block) => blockText(block)).join('\n');
}

function blockText(block: RichBlock | ListItem): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return block.content.map((child: RichBlock | ListItem) => blockText(child)).join('\n');
  }
}

/** True when a person would see nothing: no text, or only blanks. */
export function isBlank(text: RichText | null): boolean {
  return toPlainText(text).trim() === '';
}
