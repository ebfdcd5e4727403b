import type { CellContent } from '../../../shared/report/document.ts';
import { textWidth } from '../../../shared/report/text-width.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';

type RichContent = Extract<CellContent, { type: 'rich' }>;

/**
 * About how many lines a comment takes with its label and answers; rather one too many, since letters are measured as bold.
 *
 * @param room width of the cell's text, in ems of its letters
 */
export function commentLines({ label, text, lines }: RichContent, room: number): number {
  const answers = lines.map(({ question, answer }) => `${question} ${answer}`);
  const paragraphs = [...(label === null ? [] : [label]), ...toPlainText(text).split('\n'), ...answers];
  return paragraphs.reduce((total, paragraph) => total + Math.ceil(textWidth(paragraph) / room), 0);
}
