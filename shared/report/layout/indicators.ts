import type { ItemKind } from '../../model/item-kind.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { Scale } from '../../model/scale.ts';
import { t } from '../../text/messages/index.ts';
import { isBlank } from '../../text/plain-text.ts';
import type { ReportBlock, TableBlock, TableCell, TableRowBlock } from '../document.ts';
import { itemHeading } from '../item-words.ts';
import { commentRow, plainCell, symbolCell } from './cells.ts';
import { type ColumnContent, fitColumns } from './columns.ts';
import { type LayoutContext, statusOn } from './context.ts';
import { figureTables } from './figure-table.ts';

/** A drawn symbol and the blank after it, in ems of the table's letters. */
export const SYMBOL_ROOM = 1.5;
/** Outcomes and targets are words as often as figures; the columns are as wide in every table of the report, in ems. */
const VALUE_SAMPLES = ['77–80 procent'];

/**
 * The indicators of one goal as a table: outcome, target and statuses, with each comment in a row of its own below. The
 * tables that belong to an indicator stand right under its comment, so the table is divided there.
 */
export function indicatorBlocks(context: LayoutContext, parent: PlanItem, indicators: readonly PlanItem[]): ReportBlock[] {
  const kind = context.kinds.get(indicators[0]?.kind ?? '');
  if (kind === undefined) return [];
  const scales = kind.scales.flatMap((id) => context.scales.get(id) ?? []);
  const blocks: ReportBlock[] = [];
  let rows: TableRowBlock[] = [];
  const finish = (): void => {
    if (rows.length > 0) blocks.push(indicatorTable(context, parent, kind, scales, rows, blocks.length > 0));
    rows = [];
  };
  for (const indicator of indicators) {
    rows.push(...indicatorRows(context, indicator, kind, scales));
    const tables = context.tablesOfItem.get(indicator.id) ?? [];
    if (tables.length > 0) finish();
    for (const table of tables) blocks.push(...figureTables(context, { ...table, caption: table.caption ?? table.title }));
  }
  finish();
  return blocks;
}

function indicatorTable(
  context: LayoutContext,
  parent: PlanItem,
  kind: ItemKind,
  scales: readonly Scale[],
  rows: readonly TableRowBlock[],
  continued: boolean,
): TableBlock {
  const { words } = context.year.model;
  const parentKind = context.kinds.get(parent.kind);
  const item = parentKind === undefined ? parent.title : itemHeading(parent, parentKind, words);
  const measures = kind.measured ? [words.outcome, words.target] : [];
  return {
    type: 'table',
    look: 'indicators',
    ...fitColumns(columnContents(words.indicators, measures, scales, rows)),
    description: t('report:indicatorsOf', { indicators: words.indicators, item }),
    caption: continued ? t('report:indicatorsContinued', { indicators: words.indicators }) : null,
    unit: null,
    headerRows: [[words.indicators, ...measures, ...scales.map((scale) => scale.name)].map((heading) => plainCell(heading))],
    rows,
    notes: [],
  };
}

function columnContents(
  heading: string,
  measures: readonly string[],
  scales: readonly Scale[],
  rows: readonly TableRowBlock[],
): ColumnContent[] {
  const textsOf = (column: number): string[] =>
    rows.filter((row) => row.kind === 'item').flatMap((row) => plainText(row.cells[column]));
  return [
    { headings: [heading], texts: textsOf(0), breaks: 'words' },
    ...measures.map(
      (measure, index): ColumnContent => ({
        headings: [measure, ...textsOf(index + 1).flatMap((text) => text.split(/\s/))],
        texts: VALUE_SAMPLES,
        breaks: 'whole',
      }),
    ),
    ...scales.map(
      (scale): ColumnContent => ({
        headings: [scale.name, ...scale.values.flatMap((value) => value.word.split(/\s/))],
        texts: [],
        breaks: 'whole',
        extra: SYMBOL_ROOM,
      }),
    ),
  ];
}

function plainText(cell: TableCell | undefined): string[] {
  return cell?.content.type === 'plain' ? [cell.content.text] : [];
}

function indicatorRows(context: LayoutContext, indicator: PlanItem, kind: ItemKind, scales: readonly Scale[]): TableRowBlock[] {
  const { words } = context.year.model;
  const followUp = context.followUps.get(indicator.id);
  const title = itemHeading(indicator, kind, words);
  const measures = kind.measured ? [followUp?.outcome ?? followUp?.missingReason ?? '', indicator.target ?? ''] : [];
  const statuses = scales.map((scale) => symbolCell(statusOn(scale, followUp)));
  const cells = [
    plainCell(titleWithUnit(title, indicator.unit, measures)),
    ...measures.map((text) => plainCell(text)),
    ...statuses,
  ];
  const written = followUp === undefined || isBlank(followUp.comment) ? null : followUp.comment;
  const comment = commentRow(words.comment, written, [], cells.length);
  return [{ kind: 'item', cells }, ...(comment === null ? [] : [comment])];
}

/** The title with the unit of its figures, unless the title or one of them says it already: "95 procent". */
function titleWithUnit(title: string, unit: string | null, measures: readonly string[]): string {
  const says = (text: string): boolean => text.toLocaleLowerCase('sv').includes((unit ?? '').toLocaleLowerCase('sv'));
  return unit === null || [title, ...measures].some(says) ? title : t('report:titleWithUnit', { title, unit });
}
