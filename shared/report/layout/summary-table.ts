import type { YearModel } from '../../model/year-model.ts';
import type { TableBlock, TableRowBlock } from '../document.ts';
import { countSummary, printedCount } from '../summary.ts';
import { plainCell, symbolCell } from './cells.ts';
import { fitColumns } from './columns.ts';
import type { LayoutContext } from './context.ts';

/** Table 3.1: how many items of each kind have each colour; of some kinds alone, and nothing where the year counts none of them, or in a plan. */
export function summaryTables(context: LayoutContext, kinds?: readonly string[]): TableBlock[] {
  const { summary } = context.year.model;
  if (context.occasion === null) return [];
  const rows = summary.rows.filter((row) => kinds === undefined || row.kinds.some((kind) => kinds.includes(kind)));
  return rows.length === 0 ? [] : [summaryTable(context, { ...context.year.model, summary: { ...summary, rows } })];
}

function summaryTable(context: LayoutContext, model: YearModel): TableBlock {
  const summary = countSummary(model, context.year.items, context.occasion?.followUps ?? []);
  const meanings = summary.columns.map((value) => capitalised(value.meaning));
  const rows = summary.rows.map(
    (row): TableRowBlock => ({
      kind: 'item',
      cells: [
        plainCell(row.label),
        ...row.counts.map((count) => plainCell(printedCount(count, model.summary), { align: 'center' })),
      ],
    }),
  );
  return {
    type: 'table',
    look: 'summary',
    ...fitColumns(
      [
        { headings: [summary.caption], texts: summary.rows.map((row) => row.label), breaks: 'words' },
        ...meanings.map((meaning) => ({ headings: [meaning], texts: [], breaks: 'whole' as const })),
      ],
      [],
      context.page,
    ),
    description: summary.caption,
    caption: null,
    unit: null,
    headerRows: [
      [plainCell(summary.caption, { rowSpan: 2 }), ...meanings.map((meaning) => plainCell(meaning, { align: 'center' }))],
      summary.columns.map((value) => symbolCell(value, { align: 'center' })),
    ],
    rows,
    notes: [],
  };
}

/** A meaning is written to stand inside a sentence; as a heading it starts with a capital. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
