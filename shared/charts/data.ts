import { Exact } from '../figures/compute/exact.ts';
import { DECIMAL_PATTERN } from '../figures/decimal-pattern.ts';
import type { FilledCells, NumberStyle, TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import { formatFigure } from '../figures/format.ts';
import { withYear } from '../figures/year-words.ts';
import { t } from '../text/messages/index.ts';
import type { ChartDefinition, ChartKind } from './definition.ts';

/** A figure of a chart: the same that stands in the table, and that alone. */
export interface ChartPoint {
  /** An exact decimal; null for a gap: nothing is entered, or a text that is no figure. */
  readonly amount: string | null;
  /** As it is printed, with a real minus; empty for a gap. */
  readonly printed: string;
}

export interface ChartSeries {
  readonly name: string;
  /** One for each category. */
  readonly points: readonly ChartPoint[];
}

/** What a chart shows, ready to be drawn, told or listed. Nothing in it depends on how or where it is drawn. */
export interface ChartData {
  readonly title: string;
  readonly kind: ChartKind;
  readonly unit: string | null;
  readonly decimalMark: NumberStyle['decimalMark'];
  /** What stands along the axis, in its order. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSource {
  /** The chart's table, with the words of its year. */
  readonly table: TableDefinition;
  /** What stands in it: entered, or else computed. */
  readonly cells: FilledCells;
  readonly numberStyles: ReadonlyMap<string, NumberStyle>;
  readonly year: number;
}

/** The figures that a chart shows. */
export function chartData(chart: ChartDefinition, source: ChartSource): ChartData {
  const { rows, columns } = chartLines(chart, source.table);
  const names = { rows: rows.map(rowName), columns: columnNames(columns) };
  const pointOf = (row: TableRow, column: TableColumn) => point(chart, source, row, column);
  const isAlongRows = chart.along === 'rows';
  const series = isAlongRows
    ? columns.map((column, index) => ({
        name: names.columns[index] ?? '',
        points: rows.map((row) => pointOf(row, column)),
      }))
    : rows.map((row, index) => ({ name: names.rows[index] ?? '', points: columns.map((column) => pointOf(row, column)) }));
  const order = orderOf(chart, series[0]?.points ?? []);
  const inOrder = <Thing>(things: readonly Thing[]) =>
    order === null ? things : order.map((index) => things[index]).filter((thing) => thing !== undefined);
  return {
    title: withYear(chart.title, source.year),
    kind: chart.kind,
    unit: chart.unit ?? source.table.unit,
    decimalMark: styleOf(chart, source, null)?.decimalMark ?? ',',
    categories: inOrder(isAlongRows ? names.rows : names.columns),
    series: series.map((one) => ({ ...one, points: inOrder(one.points) })),
  };
}

/** Whether it has no figure at all. */
export function isBlankChart({ series }: Pick<ChartData, 'series'>): boolean {
  return series.every(({ points }) => points.every(({ amount }) => amount === null));
}

/** The rows and columns of its table that a chart shows, in the chart's order. */
export function chartLines(
  { rows, columns }: Pick<ChartDefinition, 'rows' | 'columns'>,
  table: Pick<TableDefinition, 'rows' | 'columns'>,
): { readonly rows: readonly TableRow[]; readonly columns: readonly TableColumn[] } {
  return {
    rows: rows === null ? table.rows.filter(({ kind }) => kind === 'item') : picked(rows, table.rows),
    columns: picked(columns, table.columns).filter(({ type }) => type === 'number'),
  };
}

function picked<Thing extends { readonly id: string }>(ids: readonly string[], things: readonly Thing[]): readonly Thing[] {
  return ids.map((wanted) => things.find(({ id }) => id === wanted)).filter((thing) => thing !== undefined);
}

function rowName({ label }: TableRow): string {
  return label === '' ? t('charts:nameless') : label;
}

/** What tells the columns apart: their headings, their groups, or both. */
function columnNames(columns: readonly TableColumn[]): readonly string[] {
  const isOneGroup = new Set(columns.map(({ group }) => group)).size === 1;
  const isOneHeading = new Set(columns.map(({ heading }) => heading)).size === 1;
  return columns.map(({ group, heading }) => {
    if (group === null || isOneGroup) return heading;
    return isOneHeading ? group : `${heading}, ${group}`;
  });
}

function point(chart: ChartDefinition, source: ChartSource, row: TableRow, column: TableColumn): ChartPoint {
  const value = source.cells[row.id]?.[column.id];
  if (value === undefined || !DECIMAL_PATTERN.test(value)) return { amount: null, printed: '' };
  const style = styleOf(chart, source, column);
  return { amount: value, printed: style === undefined ? value : formatFigure(value, row, column, style) };
}

/** In a chart zero is a figure, and a minus is a minus. */
function styleOf(chart: ChartDefinition, { table, numberStyles }: ChartSource, column: TableColumn | null) {
  const style = numberStyles.get(chart.numberStyle ?? column?.numberStyle ?? table.numberStyle);
  return style === undefined ? undefined : ({ ...style, minus: '\u2212', zero: 'figure' } as const);
}

/** The places of the points from the first to the last; null for the order in which they stand. What has no figure comes last. */
function orderOf({ order }: ChartDefinition, points: readonly ChartPoint[]): readonly number[] | null {
  if (order === 'table') return null;
  const sign = order === 'largest' ? -1 : 1;
  const amounts = points.map(({ amount }) => (amount === null ? null : new Exact(amount)));
  return amounts
    .map((_, index) => index)
    .toSorted((one, other) => {
      const [a, b] = [amounts[one] ?? null, amounts[other] ?? null];
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * a.comparedTo(b);
    });
}
