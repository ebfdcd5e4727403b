import { computeTable } from '../figures/compute/compute.ts';
import type { TableCells } from '../figures/definition.ts';
import { tableOfYear } from '../figures/year-words.ts';
import type { YearModel } from '../model/year-model.ts';
import { type ChartData, chartData } from './data.ts';

/** A chart of a year with what is entered on an occasion; null when the year has no chart of that id. */
export function chartOf(
  { year, tables, charts, numberStyles }: Pick<YearModel, 'year' | 'tables' | 'charts' | 'numberStyles'>,
  entered: readonly TableCells[],
  id: string,
): ChartData | null {
  const chart = charts.find((one) => one.id === id);
  const definition = tables.find((one) => one.id === chart?.table);
  if (chart === undefined || definition === undefined) return null;
  const table = tableOfYear(definition, year);
  const { cells } = computeTable(table, entered.find((one) => one.table === table.id)?.cells ?? {});
  return chartData(chart, { table, cells, numberStyles: new Map(numberStyles.map((style) => [style.id, style])), year });
}
