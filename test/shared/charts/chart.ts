import { type ChartData, chartData } from '../../../shared/charts/data.ts';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import type { FilledCells, NumberStyle, TableDefinition } from '../../../shared/figures/definition.ts';

export const STYLES: readonly NumberStyle[] = [
  { id: 'komma', decimalMark: ',', thousands: ' ', minus: '-', zero: 'dash' },
  { id: 'punkt', decimalMark: '.', thousands: '', minus: '-', zero: 'figure' },
];

export function chart(given: Partial<ChartDefinition> = {}): ChartDefinition {
  return {
    id: 'd',
    title: 'Diagram {år}',
    kind: 'bars',
    table: 't',
    along: 'rows',
    rows: null,
    columns: ['a'],
    order: 'table',
    unit: null,
    numberStyle: null,
    place: { type: 'table' },
    ...given,
  };
}

/** A chart's data with these figures entered in its table. */
export function dataOf(definition: ChartDefinition, table: TableDefinition, entered: FilledCells): ChartData {
  const { cells } = computeTable(table, entered);
  return chartData(definition, { table, cells, numberStyles: new Map(STYLES.map((style) => [style.id, style])), year: 2024 });
}

/** Series of exact amounts by name, gaps as null. */
export function amounts({ series }: ChartData): Record<string, (string | null)[]> {
  return Object.fromEntries(series.map(({ name, points }) => [name, points.map(({ amount }) => amount)]));
}

/** Data to be told or drawn, one series of so many figures. */
export function lineOf(values: readonly (string | null)[], given: Partial<ChartData> = {}): ChartData {
  return {
    title: 'Utfall 2024',
    kind: 'bars',
    unit: 'mnkr',
    decimalMark: ',',
    categories: values.map((_, index) => `Rad ${index + 1}`),
    series: [
      {
        name: 'Utfall',
        points: values.map((amount) => ({ amount, printed: amount?.replace('.', ',').replace('-', '\u2212') ?? '' })),
      },
    ],
    ...given,
  };
}
