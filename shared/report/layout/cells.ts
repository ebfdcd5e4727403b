import type { ScaleValue } from '../../model/scale.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { AnswerLine, CellContent, TableCell, TableRowBlock } from '../document.ts';

type Place = Partial<Pick<TableCell, 'align' | 'columnSpan' | 'rowSpan'>>;

/** A cell of text; starts at the left and covers one column and row unless told otherwise. */
export function plainCell(text: string, place: Place = {}): TableCell {
  return cell({ type: 'plain', text }, place);
}

/** A status with its word; blank where none has been set. */
export function symbolCell(value: ScaleValue | null, place: Place = {}): TableCell {
  return cell({ type: 'symbol', value, withWord: true }, place);
}

/** A cell of text with paragraphs and lists of its own. */
export function richCell(text: RichText | null, place: Place = {}): TableCell {
  return cell({ type: 'rich', label: null, text, lines: [] }, place);
}

/** A row of one cell over all columns, for a comment and answers; null when there is nothing to say. */
export function commentRow(
  label: string,
  text: RichText | null,
  lines: readonly AnswerLine[],
  columns: number,
): TableRowBlock | null {
  if (text === null && lines.length === 0) return null;
  const content: CellContent = { type: 'rich', label: text === null ? null : label, text, lines };
  return { kind: 'comment', cells: [cell(content, { columnSpan: columns })] };
}

function cell(content: CellContent, { align = 'start', columnSpan = 1, rowSpan = 1 }: Place): TableCell {
  return { content, align, columnSpan, rowSpan };
}
