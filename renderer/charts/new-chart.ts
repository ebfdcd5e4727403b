import { chartLines } from '../../shared/charts/data.ts';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import { READY_CHARTS } from '../../shared/charts/ready.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';
import { newId } from '../data/new-id.ts';

/** A chart of a table that has none yet: its first columns of figures as bars; null for a table without figures. */
export function newChart(table: TableDefinition): ChartDefinition | null {
  const columns = table.columns.filter(({ type }) => type === 'number').map(({ id }) => id);
  if (columns.length === 0) return null;
  const ordinary = chartLines({ rows: null, columns: [] }, table).rows;
  return {
    id: newId(),
    title: table.title,
    kind: 'bars',
    table: table.id,
    along: 'rows',
    rows: ordinary.length > 0 ? null : table.rows.map(({ id }) => id),
    columns: columns.slice(0, 2),
    order: 'table',
    unit: null,
    numberStyle: null,
    place: { type: 'table' },
  };
}

/** The ready charts that fit a table and that the year does not have. */
export function readyFor(table: TableDefinition, charts: readonly ChartDefinition[]): readonly ChartDefinition[] {
  const taken = new Set(charts.map(({ id }) => id));
  const [rows, columns] = [table.rows, table.columns].map((things) => new Set(things.map(({ id }) => id)));
  return READY_CHARTS.filter(
    (chart) =>
      chart.table === table.id &&
      !taken.has(chart.id) &&
      chart.columns.every((id) => columns?.has(id)) &&
      (chart.rows ?? []).every((id) => rows?.has(id)),
  );
}
