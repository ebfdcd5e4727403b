import { footnotesOf } from '../../text/plain-text.ts';
import type { Footnote } from '../../text/rich-text.ts';
import type { ReportBlock } from '../document.ts';

/** The notes of a block, in the order of their marks. */
export function notesOf(block: ReportBlock): readonly Footnote[] {
  switch (block.type) {
    case 'text':
      return footnotesOf(block.text);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content.type === 'rich' && content.text !== null ? footnotesOf(content.text) : [])),
      );
    case 'title':
    case 'heading':
    case 'part':
    case 'item-heading':
    case 'item-line':
    case 'label':
    case 'legend':
    case 'chart':
      return [];
  }
}
