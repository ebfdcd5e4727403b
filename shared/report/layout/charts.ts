import { type ChartData, chartData, isBlankChart } from '../../charts/data.ts';
import type { ChartDefinition } from '../../charts/definition.ts';
import { describeChart } from '../../charts/describe.ts';
import { t } from '../../text/messages/index.ts';
import type { ChartBlock, ReportBlock } from '../document.ts';
import type { LayoutContext } from './context.ts';
import { figureTables } from './figure-table.ts';

/** The charts that stand under a table. */
export function chartsUnderTable(context: LayoutContext, table: string): ReportBlock[] {
  return context.year.model.charts
    .filter((chart) => chart.place.type === 'table' && chart.table === table)
    .flatMap((chart) => chartBlocks(context, chart));
}

/** The charts at the end of a chapter, each with its own figures below it where the report has them nowhere else. */
export function chartsOfChapter(context: LayoutContext, chapter: string): ReportBlock[] {
  return context.year.model.charts
    .filter(({ place }) => place.type === 'chapter' && place.chapter === chapter)
    .flatMap((chart) => {
      const blocks = chartBlocks(context, chart);
      const table = context.tables.get(chart.table);
      if (blocks.length === 0 || table === undefined || isPrinted(context, chart)) return blocks;
      return [...blocks, ...figureTables(context, table)];
    });
}

function isPrinted({ layout, tables }: LayoutContext, { table }: ChartDefinition): boolean {
  const isPart = layout.chapters.some(({ parts }) => parts.some((part) => part.type === 'table' && part.table === table));
  return isPart || (tables.get(table)?.item ?? null) !== null;
}

/** A chart without a single figure is not printed. */
function chartBlocks(context: LayoutContext, chart: ChartDefinition): ChartBlock[] {
  const table = context.tables.get(chart.table);
  if (table === undefined) return [];
  const { cells, numberStyles, year } = context;
  const data = chartData(chart, { table, cells: cells.get(table.id) ?? {}, numberStyles, year: year.model.year });
  return isBlankChart(data)
    ? []
    : [{ type: 'chart', id: chart.id, caption: captionOf(data), description: describeChart(data), data }];
}

function captionOf({ title, unit }: ChartData): string {
  return unit === null || unit === '' ? title : t('report:captionWithUnit', { caption: title, unit });
}
