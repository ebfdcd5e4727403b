import { toPlainText } from '../text/plain-text.ts';
import type { ReportBlock } from './document.ts';
import { isKeptWhole } from './table-breaks.ts';

/** Some three lines on a page. */
const SHORT_TEXT = 270;

/** What such a text stands right under; under another text or table it may be about that. */
const ABOVE: ReadonlySet<ReportBlock['type']> = new Set(['heading', 'item-heading', 'item-line']);

/**
 * The blocks with a few lines of text between a heading and a table, or that end in a colon, held to the table: where this does not fit,
 * they would else be left behind on the page before.
 */
export function withHeldStarts(blocks: readonly ReportBlock[]): ReportBlock[] {
  return blocks.map((block, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    if (block.type !== 'text' || below?.type !== 'table' || !isKeptWhole(below)) return block;
    const words = toPlainText(block.text);
    const leads = (above !== undefined && ABOVE.has(above.type)) || words.endsWith(':');
    return leads && words.length <= SHORT_TEXT ? { ...block, holdsNext: true } : block;
  });
}
