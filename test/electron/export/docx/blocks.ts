import type { ReportBlock, TableBlock, TableCell } from '../../../../shared/report/document.ts';
import type { Paragraph, RichText } from '../../../../shared/text/rich-text.ts';
import { valueAt, type XmlElement } from '../xml.ts';

/** The style of a paragraph. */
export const styleOf = (paragraph: XmlElement) => valueAt(paragraph, 'w:pPr', 'w:pStyle');

export const plain = (text: string, given: Partial<TableCell> = {}): TableCell => ({
  content: { type: 'plain', text },
  align: 'start',
  columnSpan: 1,
  rowSpan: 1,
  ...given,
});

export const table = (given: Partial<TableBlock>): TableBlock => ({
  type: 'table',
  look: 'figures',
  density: 'normal',
  page: 'portrait',
  description: 'Beskrivning',
  caption: null,
  unit: null,
  widths: [50, 50],
  headerRows: [[plain('A'), plain('B')]],
  rows: [{ kind: 'item', cells: [plain('a'), plain('1', { align: 'end' })] }],
  notes: [],
  ...given,
});

export const text = (...content: RichText['content']): ReportBlock => ({ type: 'text', text: { type: 'doc', content } });

export const sentence = (words: string): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words }],
});
