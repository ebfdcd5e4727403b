import type { EChartsCoreOption } from 'echarts/core';
import { PALETTE, type Shade, type Theme } from '../../shared/report/palette.ts';
import type { Summary } from '../../shared/report/summary.ts';
import { t } from '../../shared/text/messages/index.ts';
import { INK } from './chart-ink.ts';

/** On every fill of the palette black has more contrast than white. */
const ON_FILL = '#000000';

/** Goals by colour as stacked bars, one for each row of the summary; what has no colour yet stands last, as an outline. */
export function summaryOption(summary: Summary, theme: Theme): EChartsCoreOption {
  const shades = PALETTE[theme];
  const series = [
    ...summary.columns.map((column, index) =>
      bar(column.word, shades[column.tone], theme, (row) => summary.rows[row]?.counts[index] ?? 0),
    ),
    bar(
      t('views:overview.withoutColour'),
      { fill: 'transparent', ink: shades.neutral.ink },
      theme,
      (row) => summary.rows[row]?.withoutColour ?? 0,
    ),
  ];
  return {
    animation: false,
    aria: { enabled: true, label: { description: description(summary) } },
    textStyle: { fontFamily: 'Inter', fontSize: 13, color: INK[theme] },
    grid: { left: 0, right: 8, top: 4, bottom: 4, outerBoundsMode: 'same' },
    xAxis: { type: 'value', show: false, max: 'dataMax' },
    yAxis: {
      type: 'category',
      inverse: true,
      data: summary.rows.map(({ label }) => label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: INK[theme], fontSize: 13, lineHeight: 16, margin: 12, width: 150, overflow: 'break' },
    },
    series: series.map((one) => ({
      ...one,
      data: summary.rows.map((_, row) => one.count(row)).map((count) => (count === 0 ? null : count)),
    })),
  };
}

function bar(name: string, { fill, ink }: Shade, theme: Theme, count: (row: number) => number) {
  return {
    type: 'bar',
    name,
    stack: 'all',
    barWidth: 20,
    itemStyle: { color: fill, borderColor: ink, borderWidth: 1 },
    label: { show: true, color: fill === 'transparent' ? INK[theme] : ON_FILL, fontSize: 12, fontWeight: 600 },
    count,
  };
}

function description({ columns, rows }: Summary): string {
  return rows
    .map(({ label, counts }) => `${label}: ${columns.map(({ word }, index) => `${word} ${counts[index] ?? 0}`).join(', ')}.`)
    .join(' ');
}
