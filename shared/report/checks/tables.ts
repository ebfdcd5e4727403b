import { t } from '../../text/messages/index.ts';
import type { CellContent, TableBlock } from '../document.ts';
import { placedCells } from '../placed-cells.ts';
import type { Found } from './finding.ts';
import { textFindings } from './texts.ts';

/** What in a table a screen reader cannot read out: figures without the heading they stand under, above all. */
export function tableFindings(table: TableBlock): Found[] {
  const name = table.caption ?? table.description;
  const headings: readonly Found[] =
    table.headerRows.length === 0
      ? [{ about: 'table-headings', sentence: t('report:check.tableHeadings', { name }) }]
      : unheadedColumns(table).map((column) => ({
          about: 'column-heading',
          sentence: t('report:check.columnHeading', { name, column: column + 1 }),
        }));
  const description: readonly Found[] =
    table.description.trim() === ''
      ? [{ about: 'alternative-text', sentence: t('report:check.tableDescription', { name }) }]
      : [];
  return [
    ...headings,
    ...description,
    ...table.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => cellFindings(content))),
  ];
}

/** Columns where no heading row has words. The first may be without: it holds what the rows are called. */
function unheadedColumns({ headerRows, widths }: TableBlock): number[] {
  const headed = new Set<number>();
  for (const { cell, column } of placedCells(headerRows, widths.length).flat()) {
    if (!hasWords(cell.content)) continue;
    for (let across = 0; across < cell.columnSpan; across += 1) headed.add(column + across);
  }
  return widths.map((_, column) => column).filter((column) => column > 0 && !headed.has(column));
}

function hasWords(content: CellContent): boolean {
  return content.type === 'plain' ? content.text.trim() !== '' : content.type === 'rich' || content.value !== null;
}

function cellFindings(content: CellContent): Found[] {
  if (content.type === 'symbol') {
    const isUnsaid = content.value !== null && content.value.word.trim() === '';
    return isUnsaid ? [{ about: 'alternative-text', sentence: t('report:check.symbolWord') }] : [];
  }
  return content.type === 'rich' && content.text !== null ? textFindings(content.text, true) : [];
}
