import { z } from 'zod';
import { Id, Line, ShortText } from '../model/primitives.ts';

/**
 * `bars`: grouped, one bar for each figure; `deviation`: diverging from zero; `stacked`: the series on each other;
 * `multiples`: a small chart for each series, all on one scale.
 */
export const CHART_KINDS = ['bars', 'deviation', 'lines', 'stacked', 'multiples'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** `largest` and `smallest` go by the first series; what has no figure stands last. */
export const CHART_ORDERS = ['table', 'largest', 'smallest'] as const;

/** Where a chart is printed: under its table, at the end of a chapter, or not at all. */
export const ChartPlace = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('table') }),
  z.strictObject({ type: z.literal('chapter'), chapter: Id }),
  z.strictObject({ type: z.literal('screen') }),
]);
export type ChartPlace = z.infer<typeof ChartPlace>;

/** A chart of the figures of one table; it holds no figure of its own. */
export const ChartDefinition = z.strictObject({
  id: Id,
  /** May hold the year of the report, as the words of a table may: `{år}`, `{år-1}`. */
  title: Line,
  kind: z.enum(CHART_KINDS),
  table: Id,
  /** What stands along the axis: the table's rows, with a series for each column, or the other way round. */
  along: z.enum(['rows', 'columns']),
  /** In this order; null for every ordinary row, as they come and go: no parts, headings, subtotals and totals. */
  rows: z.array(Id).min(1).nullable(),
  /** Columns of figures, in this order. */
  columns: z.array(Id).min(1),
  order: z.enum(CHART_ORDERS),
  /** Null for the table's. */
  unit: ShortText.nullable(),
  /** Null for each column's own, or else the table's. */
  numberStyle: Id.nullable(),
  place: ChartPlace,
});
export type ChartDefinition = z.infer<typeof ChartDefinition>;
