import { cellText, figureColumns } from '../text/figure-columns.ts';
import { t } from '../text/messages/index.ts';
import type { Paragraph, RichTable } from '../text/rich-text.ts';
import type { TableBlock, TableCell } from './document.ts';
import { fitColumns } from './layout/columns.ts';

/** A table in a text as the report's own tables are printed: columns as wide as their words need, figures to the right. */
export function richTableBlock(table: RichTable): TableBlock {
  const [heading, ...rows] = table.content;
  const headings = heading.content.map(({ content }) => cellText(content));
  const figures = figureColumns(table);
  const { widths, density } = fitColumns(
    headings.map((text, column) => ({
      headings: text.split(/\s+/u),
      texts: rows.map(({ content }) => cellText(content[column]?.content ?? [])),
      breaks: figures[column] === true ? 'whole' : 'words',
    })),
  );
  const cell = ({ content }: { readonly content: Paragraph[] }, column: number): TableCell => ({
    content: { type: 'rich', label: null, text: { type: 'doc', content }, lines: [] },
    align: figures[column] === true ? 'end' : 'start',
    columnSpan: 1,
    rowSpan: 1,
  });
  return {
    type: 'table',
    look: 'figures',
    density,
    page: 'portrait',
    description: t('report:textTable', { headings: headings.filter((text) => text !== '').join(', ') }),
    caption: null,
    unit: null,
    widths,
    headerRows: [heading.content.map(cell)],
    rows: rows.map(({ content }) => ({ kind: 'item', cells: content.map(cell) })),
    notes: [],
  };
}
