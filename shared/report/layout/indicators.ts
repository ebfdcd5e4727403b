import type { ItemKind } from '../../model/item-kind.ts';
import { type Measure, measuresOf } from '../../model/measures.ts';
import type { FollowUp } from '../../model/occasion.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { Scale } from '../../model/scale.ts';
import { t } from '../../text/messages/index.ts';
import { isBlank } from '../../text/plain-text.ts';
import type { ReportBlock, TableBlock, TableCell, TableRowBlock } from '../document.ts';
import { itemHeading, measureWords } from '../item-words.ts';
import { commentRow, plainCell, symbolCell } from './cells.ts';
import { type ColumnContent, fitColumns } from './columns.ts';
import { type LayoutContext, statusOn } from './context.ts';
import { figureTables } from './figure-table.ts';
import { type NoteMarks, noteMarks } from './item-notes.ts';

/** A drawn symbol and the blank after it, in ems of the table's letters. */
export const SYMBOL_ROOM = 1.5;
/** Outcomes and targets are words as often as figures; the columns are as wide in every table of the report, in ems. */
const VALUE_SAMPLES = ['77–80 procent'];

/**
 * The indicators of one goal as a table, each followed by its own sub-indicators: values and statuses, with each comment in a row
 * of its own below, and footnotes under the table. The tables that belong to an indicator stand right under its comment, so the
 * table is divided there.
 */
export function indicatorBlocks(context: LayoutContext, parent: PlanItem | null, indicators: readonly PlanItem[]): ReportBlock[] {
  const kind = context.kinds.get(indicators[0]?.kind ?? '');
  if (kind === undefined) return [];
  const columns = columnsOf(context, kind);
  const blocks: ReportBlock[] = [];
  let rows: TableRowBlock[] = [];
  let marks = noteMarks();
  const finish = (): void => {
    if (rows.length > 0) {
      blocks.push(indicatorTable(context, parent, columns, { rows, notes: marks.notes() }, blocks.length > 0));
    }
    rows = [];
    marks = noteMarks();
  };
  for (const indicator of indicators.flatMap((one) => withSubIndicators(context, one))) {
    rows.push(...indicatorRows(context, indicator, columns, marks));
    const tables = context.tablesOfItem.get(indicator.id) ?? [];
    if (tables.length > 0) finish();
    for (const table of tables) blocks.push(...figureTables(context, { ...table, caption: table.caption ?? table.title }));
  }
  finish();
  return blocks;
}

/** An indicator and those under it, in printing order. */
export function withSubIndicators(context: LayoutContext, indicator: PlanItem): PlanItem[] {
  const under = (context.children.get(indicator.id) ?? []).filter(({ kind }) => context.kinds.get(kind)?.role === 'indicator');
  return [indicator, ...under.flatMap((child) => withSubIndicators(context, child))];
}

interface Columns {
  readonly measures: readonly Measure[];
  readonly scales: readonly Scale[];
}

/** A plan has nothing that is followed up: no outcome, no statuses. */
function columnsOf(context: LayoutContext, kind: ItemKind): Columns {
  const measures = measuresOf(kind);
  if (context.occasion === null) return { measures: measures.filter((measure) => measure !== 'outcome'), scales: [] };
  return { measures, scales: kind.scales.flatMap((id) => context.scales.get(id) ?? []) };
}

function indicatorTable(
  context: LayoutContext,
  parent: PlanItem | null,
  { measures, scales }: Columns,
  { rows, notes }: Pick<TableBlock, 'rows' | 'notes'>,
  continued: boolean,
): TableBlock {
  const { words } = context.year.model;
  const parentKind = context.kinds.get(parent?.kind ?? '');
  const item = parent === null ? '' : parentKind === undefined ? parent.title : itemHeading(parent, parentKind, words);
  const measureHeadings = measures.map((measure) => measureWords(words)[measure]);
  return {
    type: 'table',
    look: 'indicators',
    ...fitColumns(columnContents(words.indicators, measureHeadings, scales, rows)),
    description: parent === null ? words.indicators : t('report:indicatorsOf', { indicators: words.indicators, item }),
    caption: continued ? t('report:indicatorsContinued', { indicators: words.indicators }) : null,
    unit: null,
    headerRows: [
      [words.indicators, ...measureHeadings, ...scales.map((scale) => scale.name)].map((heading) => plainCell(heading)),
    ],
    rows,
    notes,
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

function indicatorRows(
  context: LayoutContext,
  indicator: PlanItem,
  { measures, scales }: Columns,
  marks: NoteMarks,
): TableRowBlock[] {
  const { words } = context.year.model;
  const kind = context.kinds.get(indicator.kind);
  const followUp = context.followUps.get(indicator.id);
  const title = kind === undefined ? indicator.title : itemHeading(indicator, kind, words);
  const values = measures.map((measure) => measured(measure, indicator, followUp));
  const texts = marks.mark(indicator, [titleWithUnit(title, indicator.unit, values), ...values]);
  const from = { view: 'items', id: indicator.id } as const;
  const cells = [...texts.map((text) => plainCell(text)), ...scales.map((scale) => symbolCell(statusOn(scale, followUp)))];
  const written = followUp === undefined || isBlank(followUp.comment) ? null : followUp.comment;
  const comment = commentRow(words.comment, written, [], cells.length);
  return [
    { kind: 'item', cells, from },
    ...(comment === null ? [] : [{ ...comment, from: { ...from, text: 'comment' as const } }]),
  ];
}

function measured(measure: Measure, indicator: PlanItem, followUp: FollowUp | undefined): string {
  if (measure === 'outcome') return followUp?.outcome ?? followUp?.missingReason ?? '';
  return indicator[measure] ?? '';
}

/** The title with the unit of its figures, unless the title or one of them says it already: "95 procent". */
function titleWithUnit(title: string, unit: string | null, measures: readonly string[]): string {
  const says = (text: string): boolean => text.toLocaleLowerCase('sv').includes((unit ?? '').toLocaleLowerCase('sv'));
  return unit === null || [title, ...measures].some(says) ? title : t('report:titleWithUnit', { title, unit });
}
