import type { RichText } from '../../shared/text/rich-text.ts';

/** Longer than this, a comment is easier to write in the side panel than in its cell. */
const SHORT = 120;

/** Whether a text can be edited as one plain line without losing anything. */
export function isShort(text: RichText | null): boolean {
  if (text === null) return true;
  const [only, more] = text.content;
  if (only === undefined || more !== undefined || only.type !== 'paragraph') return false;
  const inlines = only.content ?? [];
  const length = inlines.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 0), 0);
  return length <= SHORT && inlines.every((inline) => inline.type === 'text' && inline.marks === undefined);
}
