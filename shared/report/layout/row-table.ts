import type { ItemKind } from '../../model/item-kind.ts';
import { type Measure, measuresOf } from '../../model/measures.ts';
import type { FollowUp } from '../../model/occasion.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { Scale } from '../../model/scale.ts';
import { t } from '../../text/messages/index.ts';
import { isBlank } from '../../text/plain-text.ts';
import type { ReportBlock, TableBlock, TableCell, TableRowBlock } from '../document.ts';
import { endDateWord, itemHeading, measureWords } from '../item-words.ts';
import { commentRow, plainCell, symbolCell } from './cells.ts';
import { type ColumnContent, fitColumns } from './columns.ts';
import { type LayoutContext, statusOn } from './context.ts';
import { figureTables } from './figure-table.ts';
import { type NoteMarks, noteMarks } from './item-notes.ts';
import { textBlocks } from './text.ts';

/** A drawn symbol and the blank after it, in ems of the table's letters. */
export const SYMBOL_ROOM = 1.5;
/** Outcomes and targets are words as often as figures; the columns are as wide in every table of the report, in ems. */
const VALUE_SAMPLES = ['77–80 procent'];
/** A value that is a sentence has room for a few lines rather than many, in characters. */
const LONG_VALUE = 40;
const LINES_OF_LONG = 3;

/**
 * The indicators of one goal, or the activities of an area, as a table, each followed by its own sub-indicators: values and
 * statuses, with each comment in a row of its own below, and footnotes under the table. The tables that belong to an indicator
 * stand right under its comment, so the table is divided there.
 */
export function rowTableBlocks(context: LayoutContext, parent: PlanItem | null, items: readonly PlanItem[]): ReportBlock[] {
  const kind = context.kinds.get(items[0]?.kind ?? '');
  if (kind === undefined) return [];
  const columns = columnsOf(context, kind);
  const blocks: ReportBlock[] = [];
  let rows: TableRowBlock[] = [];
  let marks = noteMarks();
  let comments: ReportBlock[] = [];
  const where = context.layout.placement?.indicatorComment;
  const finish = (): void => {
    if (rows.length > 0) {
      blocks.push(rowTable(context, parent, columns, { rows, notes: marks.notes() }, blocks.length > 0));
    }
    blocks.push(...comments);
    rows = [];
    comments = [];
    marks = noteMarks();
  };
  for (const item of items.flatMap((one) => rowsUnder(context, one))) {
    const [row, comment] = itemRows(context, item, columns, marks);
    if (row !== undefined) rows.push(row);
    if (comment !== undefined && where === undefined) rows.push(comment);
    if (where === 'after') comments.push(...commentAfter(context, item));
    const tables = context.tablesOfItem.get(item.id) ?? [];
    if (tables.length > 0) finish();
    for (const table of tables) blocks.push(...figureTables(context, { ...table, caption: table.caption ?? table.title }));
  }
  finish();
  return blocks;
}

/** The comment under the item's own words, where it does not stand in the table. */
function commentAfter(context: LayoutContext, { id, title }: PlanItem): ReportBlock[] {
  const comment = textBlocks(context.followUps.get(id)?.comment ?? null);
  return comment.length === 0 ? [] : [{ type: 'label', text: title }, ...comment];
}

/** A row's item and those of the same role under it, in printing order. */
export function rowsUnder(context: LayoutContext, item: PlanItem): PlanItem[] {
  const role = context.kinds.get(item.kind)?.role;
  const under = (context.children.get(item.id) ?? []).filter(({ kind }) => context.kinds.get(kind)?.role === role);
  return [item, ...under.flatMap((child) => rowsUnder(context, child))];
}

/** What stands in a column of words or figures: a value, or the day when an activity is to be finished. */
type Value = Measure | 'endDate';

interface Columns {
  /** Over the names: "Indikatorer", "Aktiviteter". */
  readonly heading: string;
  readonly values: readonly Value[];
  readonly scales: readonly Scale[];
}

/** A plan has nothing that is followed up: no outcome, no statuses. */
function columnsOf(context: LayoutContext, kind: ItemKind): Columns {
  const isActivity = kind.role === 'activity';
  const heading = isActivity ? kind.plural : context.year.model.words.indicators;
  const values: Value[] = [...measuresOf(kind), ...(isActivity ? ['endDate' as const] : [])];
  if (context.occasion === null) return { heading, values: values.filter((value) => value !== 'outcome'), scales: [] };
  return { heading, values, scales: kind.scales.flatMap((id) => context.scales.get(id) ?? []) };
}

function rowTable(
  context: LayoutContext,
  parent: PlanItem | null,
  { heading, values, scales }: Columns,
  { rows, notes }: Pick<TableBlock, 'rows' | 'notes'>,
  continued: boolean,
): TableBlock {
  const { words } = context.year.model;
  const parentKind = context.kinds.get(parent?.kind ?? '');
  const item = parent === null ? '' : parentKind === undefined ? parent.title : itemHeading(parent, parentKind, words);
  const headingWords = { ...measureWords(words), endDate: endDateWord(words) };
  const valueHeadings = values.map((value) => headingWords[value]);
  return {
    type: 'table',
    look: 'indicators',
    ...fitColumns(columnContents(heading, valueHeadings, scales, rows), [], context.page),
    description: parent === null ? heading : t('report:indicatorsOf', { indicators: heading, item }),
    ...(continued ? { continues: true as const } : {}),
    caption: continued ? t('report:indicatorsContinued', { indicators: heading }) : null,
    unit: null,
    headerRows: [[heading, ...valueHeadings, ...scales.map((scale) => scale.name)].map((word) => plainCell(word))],
    rows,
    notes,
  };
}

function columnContents(
  heading: string,
  values: readonly string[],
  scales: readonly Scale[],
  rows: readonly TableRowBlock[],
): ColumnContent[] {
  const textsOf = (column: number): string[] =>
    rows.filter((row) => row.kind === 'item').flatMap((row) => plainText(row.cells[column]));
  return [
    { headings: [heading], texts: textsOf(0), breaks: 'words' },
    ...values.map(
      (value, index): ColumnContent => ({
        headings: [value, ...textsOf(index + 1).flatMap((text) => text.split(/\s/))],
        texts: [...VALUE_SAMPLES, ...textsOf(index + 1).flatMap(lineOfLong)],
        breaks: 'whole',
      }),
    ),
    ...scales.map(
      (scale, index): ColumnContent => ({
        headings: [scale.name, ...scale.values.flatMap((value) => value.word.split(/\s/))],
        // A second line would stand under the symbol.
        texts: rows.flatMap((row) => statusWord(row.cells[values.length + 1 + index])),
        breaks: 'whole',
        extra: SYMBOL_ROOM,
      }),
    ),
  ];
}

function lineOfLong(text: string): string[] {
  return text.length <= LONG_VALUE ? [] : [text.slice(0, Math.ceil(text.length / LINES_OF_LONG))];
}

function plainText(cell: TableCell | undefined): string[] {
  return cell?.content.type === 'plain' ? [cell.content.text] : [];
}

function statusWord(cell: TableCell | undefined): string[] {
  return cell?.content.type === 'symbol' && cell.content.value !== null ? [cell.content.value.word] : [];
}

function itemRows(context: LayoutContext, item: PlanItem, { values, scales }: Columns, marks: NoteMarks): TableRowBlock[] {
  const { words } = context.year.model;
  const kind = context.kinds.get(item.kind);
  const followUp = context.followUps.get(item.id);
  const title = kind === undefined ? item.title : itemHeading(item, kind, words);
  const said = values.map((value) => textOf(value, item, followUp));
  const texts = marks.mark(item, [titleWithUnit(title, item.unit, said), ...said]);
  const from = { view: 'items', id: item.id } as const;
  const cells = [...texts.map((text) => plainCell(text)), ...scales.map((scale) => symbolCell(statusOn(scale, followUp)))];
  const written = followUp === undefined || isBlank(followUp.comment) ? null : followUp.comment;
  const comment = commentRow(words.comment, written, [], cells.length);
  return [
    { kind: 'item', cells, from },
    ...(comment === null ? [] : [{ ...comment, from: { ...from, text: 'comment' as const } }]),
  ];
}

function textOf(value: Value, item: PlanItem, followUp: FollowUp | undefined): string {
  if (value === 'outcome') return followUp?.outcome ?? followUp?.missingReason ?? '';
  return item[value === 'endDate' ? 'due' : value] ?? '';
}

/** The title with the unit of its figures, unless the title or one of them says it already: "95 procent". */
function titleWithUnit(title: string, unit: string | null, measures: readonly string[]): string {
  const says = (text: string): boolean => text.toLocaleLowerCase('sv').includes((unit ?? '').toLocaleLowerCase('sv'));
  return unit === null || [title, ...measures].some(says) ? title : t('report:titleWithUnit', { title, unit });
}
