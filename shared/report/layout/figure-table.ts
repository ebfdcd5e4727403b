import type { NumberStyle, TableColumn, TableDefinition, TableRow } from '../../figures/definition.ts';
import { formatFigure } from '../../figures/format.ts';
import type { TableBlock, TableCell, TableRowBlock } from '../document.ts';
import { plainCell } from './cells.ts';
import { type ColumnGroup, fitColumns } from './columns.ts';
import type { LayoutContext } from './context.ts';

/** What a table of figures needs to know besides its own definition. */
type FigureContext = Pick<LayoutContext, 'cells' | 'numberStyles'>;

/** A table of figures as it is printed: headings on one or two levels, figures in the table's number style, notes below. */
export function figureTable(context: FigureContext, definition: TableDefinition): TableBlock {
  const groups = columnGroups(definition.columns);
  const rows = definition.rows.map((row) => printedRow(context, definition, row));
  return {
    type: 'table',
    look: 'figures',
    ...fitColumns(
      [
        {
          headings: definition.corner,
          texts: definition.rows.filter((row) => row.kind !== 'group').map((row) => row.label),
          breaks: 'words',
        },
        ...definition.columns.map((column, index) => ({
          headings: [column.heading],
          texts: rows.flatMap((row) => row.texts[index] ?? []),
          breaks: column.type === 'number' ? ('whole' as const) : ('words' as const),
        })),
      ],
      groups.map((group) => ({ ...group, first: group.first + 1 })),
    ),
    description: definition.title,
    caption: definition.caption,
    unit: definition.unit,
    headerRows: groups.length === 0 ? [oneLevel(definition)] : twoLevels(definition, groups),
    rows: rows.map((row) => row.block),
    notes: definition.notes,
  };
}

function printedRow(
  context: FigureContext,
  definition: TableDefinition,
  row: TableRow,
): { block: TableRowBlock; texts: string[] } {
  const filled = context.cells.get(definition.id)?.[row.id] ?? {};
  const texts = definition.columns.map((column) => {
    const value = filled[column.id];
    const style = context.numberStyles.get(column.numberStyle ?? definition.numberStyle);
    return value === undefined ? '' : printed(value, column, style);
  });
  const isBare = row.kind === 'group' && texts.every((text) => text === '');
  const cells = isBare
    ? [plainCell(row.label, { columnSpan: definition.columns.length + 1 })]
    : [plainCell(row.label), ...texts.map((text, index) => plainCell(text, { align: alignment(definition.columns[index]) }))];
  return { block: { kind: row.kind, cells }, texts };
}

function printed(value: string, column: TableColumn, style: NumberStyle | undefined): string {
  return style === undefined ? value : formatFigure(value, column, style);
}

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
