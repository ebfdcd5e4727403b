import { toPlainText } from '../../text/plain-text.ts';
import type { TableCell } from '../document.ts';
import { CELL } from './room.ts';

/** A drawn symbol and the blank after it, in ems. */
const SYMBOL = 1.6;

/** What a cell of a slide's table says. */
export function cellText({ content }: TableCell): string {
  switch (content.type) {
    case 'plain':
      return content.text.replaceAll('\u00ad', '');
    case 'symbol':
      return content.value?.word ?? '';
    case 'rich':
      return toPlainText(content.text);
  }
}

/** What of a cell's width is not for its text, in points. */
export function besideText({ content }: TableCell, letters: number): number {
  return 2 * CELL.side + (content.type === 'symbol' ? SYMBOL * letters : 0);
}
