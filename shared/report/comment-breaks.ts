import { toPlainText } from '../text/plain-text.ts';
import type { CellContent, TableBlock, TableRowBlock } from './document.ts';
import { TABLE_SIZES, TEXT_WIDTHS } from './table-size.ts';
import { textWidth } from './text-width.ts';

/**
 * Where a comment in a table may go on over the next page: not at all, between its paragraphs, or between lines, when one of its
 * paragraphs is long by itself. Between lines programs do not divide a row in the same way, and may leave one line alone.
 */
export type CommentBreaks = 'nowhere' | 'paragraphs' | 'lines';

type RichContent = Extract<CellContent, { type: 'rich' }>;

/** Up to this many lines stay on one page. */
const LINES_KEPT_TOGETHER = 14;

/**
 * Null for a row that is no comment. The lines are counted in the program's own look, whatever template the report is written in, so
 * that all writers divide the same comments.
 */
export function commentBreaks({ kind, cells }: TableRowBlock, { density, page }: TableBlock): CommentBreaks | null {
  if (kind !== 'comment') return null;
  const { letters, padding } = TABLE_SIZES[density];
  const width = (TEXT_WIDTHS[page] - 2 * padding) / letters;
  const paragraphs = cells.flatMap(({ content }) => (content.type === 'rich' ? paragraphLines(content, width) : []));
  if (paragraphs.some((lines) => lines > LINES_KEPT_TOGETHER)) return 'lines';
  return paragraphs.reduce((total, lines) => total + lines, 0) > LINES_KEPT_TOGETHER ? 'paragraphs' : 'nowhere';
}

/**
 * About how many lines each paragraph of a comment takes, with its label and answers; rather one too many, since letters are measured
 * as bold.
 *
 * @param width of the cell's text, in ems of its letters
 */
function paragraphLines({ label, text, lines }: RichContent, width: number): number[] {
  const answers = lines.map(({ question, answer }) => `${question} ${answer}`);
  const paragraphs = [...(label === null ? [] : [label]), ...toPlainText(text).split('\n'), ...answers];
  return paragraphs.map((paragraph) => Math.ceil(textWidth(paragraph) / width));
}
