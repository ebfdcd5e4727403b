import { toPlainText } from '../text/plain-text.ts';
import type { CellContent } from './document.ts';

/** What a cell of a report's table says, as plain text with a line for each of its parts. */
export function cellWords(content: CellContent): string {
  switch (content.type) {
    case 'plain':
      return content.text;
    case 'symbol':
      return content.value?.word ?? '';
    case 'rich':
      return [
        content.label ?? '',
        toPlainText(content.text),
        ...content.lines.map(({ question, answer }) => `${question} ${answer}`),
      ]
        .filter(Boolean)
        .join('\n');
  }
}
