import type { TableColumn, TableDefinition, TableRow } from '../../figures/definition.ts';
import { withMarks } from '../../figures/footnotes.ts';
import { formatBlank, formatFigure } from '../../figures/format.ts';
import { t } from '../../text/messages/index.ts';
import type { TableBlock, TableCell, TableRowBlock } from '../document.ts';
import type { Origin } from '../origin.ts';
import { plainCell } from './cells.ts';
import { type ColumnGroup, columnRoom, tryColumns } from './columns.ts';
import { withJoints } from './compound-joints.ts';
import type { LayoutContext } from './context.ts';
import { withWholeRanges } from './heading-lines.ts';
import { withHeldWords } from './held-words.ts';

/** What a table of figures needs to know besides its own definition. */
type FigureContext = Pick<LayoutContext, 'cells' | 'numberStyles'> & Partial<Pick<LayoutContext, 'page'>>;

/**
 * A table of figures for the report: one table, or, where it has more columns than any page has room for, several with the same
 * rows, one after another.
 */
export function figureTables(context: FigureContext, given: TableDefinition): TableBlock[] {
  const definition = marked(given);
  const { columns } = definition;
  for (let count = 1; count < columns.length; count += 1) {
    const parts = partsOf(columns, count).map((part) => fittedTable(context, { ...definition, columns: part }));
    if (parts.every(({ fits }) => fits)) return parts.map(({ block }, index) => partOf(block, index, count));
  }
  return columns.map((column, index) =>
    partOf(fittedTable(context, { ...definition, columns: [column] }).block, index, columns.length),
  );
}

/** The whole of a table of figures: headings on one or two levels, figures in the table's number style, notes below. */
export function figureTable(context: FigureContext, definition: TableDefinition): TableBlock {
  return fittedTable(context, marked(definition)).block;
}

/** With marks for its footnotes, which stand before the other notes. */
function marked(given: TableDefinition): TableDefinition {
  const { definition, footnotes } = withMarks(given);
  const columns = definition.columns.map(withHeldHeadings);
  const rows = definition.rows.map((row) => ({ ...row, label: withHeldWords(row.label) }));
  return { ...definition, columns, rows, notes: [...footnotes, ...definition.notes] };
}

function withHeldHeadings(column: TableColumn): TableColumn {
  const { heading, group } = column;
  return { ...column, heading: withHeldWords(heading), group: group === null ? null : withHeldWords(group) };
}

/** Columns in so many parts of about the same length. */
function partsOf(columns: readonly TableColumn[], count: number): TableColumn[][] {
  const edge = (part: number): number => Math.round((part * columns.length) / count);
  return Array.from({ length: count }, (_, part) => columns.slice(edge(part), edge(part + 1)));
}

/** A later part says what it goes on from; the notes stand under the last. */
function partOf(block: TableBlock, index: number, count: number): TableBlock {
  const name = block.caption ?? block.description;
  const { table: _, ...rest } = block;
  return {
    ...(index === 0 ? block : { ...rest, continues: true as const }),
    caption: index === 0 ? block.caption : t('report:tableContinued', { name }),
    notes: index === count - 1 ? block.notes : [],
  };
}

/** A table that is too wide for letters of the usual size may part the long words of its headings before its letters become smaller yet. */
function fittedTable(context: FigureContext, definition: TableDefinition): { block: TableBlock; fits: boolean } {
  const rows = definition.rows.map((row) => printedRow(context, definition, row));
  const whole = triedTable(context, definition, rows);
  if (whole.block.density === 'normal') return whole;
  const columns = definition.columns.map((column) => ({ ...column, heading: withJoints(column.heading) }));
  return triedTable(context, { ...definition, columns }, rows);
}

function triedTable(
  context: FigureContext,
  given: TableDefinition,
  rows: readonly PrintedRow[],
): { block: TableBlock; fits: boolean } {
  const groups = columnGroups(given.columns);
  const { fits, fitted } = tryColumns(
    [
      {
        headings: given.corner,
        texts: given.rows.filter((row) => row.kind !== 'group').map((row) => row.label),
        breaks: 'words',
      },
      ...given.columns.map((column, index) => ({
        headings: [column.heading],
        texts: rows.flatMap((row) => row.texts[index] ?? []),
        breaks: column.type === 'number' ? ('whole' as const) : ('words' as const),
      })),
    ],
    groups.map((group) => ({ ...group, first: group.first + 1 })),
    context.page,
  );
  const definition = {
    ...given,
    columns: given.columns.map((column, index) => ({
      ...column,
      heading: withWholeRanges(column.heading, columnRoom(fitted.widths[index + 1] ?? 0, fitted)),
    })),
  };
  const block: TableBlock = {
    type: 'table',
    look: 'figures',
    ...fitted,
    description: definition.title,
    table: definition.id,
    caption: definition.caption,
    unit: definition.unit,
    headerRows: groups.length === 0 ? [oneLevel(definition)] : twoLevels(definition, groups),
    rows: rows.map((row) => row.block),
    notes: definition.notes,
  };
  return { block, fits };
}

interface PrintedRow {
  readonly block: TableRowBlock;
  readonly texts: readonly string[];
}

function printedRow(context: FigureContext, definition: TableDefinition, row: TableRow): PrintedRow {
  const filled = context.cells.get(definition.id)?.[row.id] ?? {};
  const texts = definition.columns.map((column) => {
    const value = filled[column.id];
    const style = context.numberStyles.get(column.numberStyle ?? definition.numberStyle);
    if (style === undefined) return value ?? '';
    return value === undefined ? formatBlank(row, column, style) : formatFigure(value, row, column, style);
  });
  const isBare = row.kind === 'group' && texts.every((text) => text === '');
  const cells = isBare
    ? [plainCell(row.label, { columnSpan: definition.columns.length + 1 })]
    : [plainCell(row.label), ...texts.map((text, index) => figureCell(text, definition, row, definition.columns[index]))];
  // What leads to no cell of its own, such as the row's name, leads to the first.
  return { block: { kind: BLOCK_KINDS[row.kind], cells, from: originIn(definition, row, definition.columns[0]) }, texts };
}

function originIn({ id }: TableDefinition, row: TableRow, column: TableColumn | undefined): Origin {
  return { view: 'figures', id, ...(column === undefined ? {} : { cell: { row: row.id, column: column.id } }) };
}

function figureCell(text: string, definition: TableDefinition, row: TableRow, column: TableColumn | undefined): TableCell {
  return { ...plainCell(text, { align: alignment(column) }), from: originIn(definition, row, column) };
}

/** A "- varav" and a blank row look like any other row. */
const BLOCK_KINDS: Readonly<Record<TableRow['kind'], TableRowBlock['kind']>> = {
  item: 'item',
  part: 'item',
  blank: 'item',
  group: 'group',
  subtotal: 'subtotal',
  total: 'total',
};

function alignment(column: TableColumn | undefined): TableCell['align'] {
  return column?.type === 'number' ? 'end' : 'start';
}

/** Neighbouring columns with the same group stand under one heading. */
function columnGroups(columns: readonly TableColumn[]): ColumnGroup[] {
  const groups: { heading: string; first: number; count: number }[] = [];
  columns.forEach((column, index) => {
    const last = groups.at(-1);
    if (column.group === null) return;
    if (last?.heading === column.group && last.first + last.count === index) last.count += 1;
    else groups.push({ heading: column.group, first: index, count: 1 });
  });
  return groups;
}

function oneLevel({ corner, columns }: TableDefinition): TableCell[] {
  return [plainCell(cornerText(corner)), ...columns.map((column) => headingCell(column, 1))];
}

function twoLevels({ corner, columns }: TableDefinition, groups: readonly ColumnGroup[]): TableCell[][] {
  const [above = '', below = ''] = corner;
  const tall = below === '';
  const first = columns.flatMap((column, index) => {
    const group = groups.find((candidate) => index >= candidate.first && index < candidate.first + candidate.count);
    if (group === undefined) return [headingCell(column, 2)];
    return group.first === index ? [plainCell(group.heading, { align: 'center', columnSpan: group.count })] : [];
  });
  const second = columns.filter((column) => column.group !== null).map((column) => headingCell(column, 1));
  return [
    [plainCell(above, { rowSpan: tall ? 2 : 1 }), ...first],
    [...(tall ? [] : [plainCell(below)]), ...second],
  ];
}

function headingCell(column: TableColumn, rowSpan: number): TableCell {
  return plainCell(column.heading, { align: alignment(column), rowSpan });
}

function cornerText(corner: readonly string[]): string {
  return corner.filter((line) => line !== '').join(' ');
}
