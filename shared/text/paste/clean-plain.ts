import { fromParagraphs } from '../plain-text.ts';
import { faultOf } from '../rich-text-limits.ts';
import type { CleanPaste } from './clean-html.ts';
import { cleanWords } from './clean-words.ts';
import { CLEANED, type Cleaned } from './tree.ts';

/** Longest run of a text; a longer line is parted. */
const LONGEST_LINE = 50_000;

/** Plain text as paragraphs, a line each. */
export function cleanPlain(plain: string): CleanPaste {
  const found = new Set<Cleaned>();
  const words = cleanWords(plain, (cleaned) => found.add(cleaned));
  const lines = words.split(/\r\n?|\n/).flatMap((line) => line.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'gsu')) ?? []);
  const text = fromParagraphs(lines);
  const isTooLarge = text !== null && faultOf(text) !== null;
  return { text: isTooLarge ? null : text, cleaned: CLEANED.filter((one) => found.has(one)), isTooLarge };
}
