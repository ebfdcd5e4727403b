import type { EChartsCoreOption } from 'echarts/core';
import type { Trend, TrendSeries } from '../../shared/measure/trend.ts';
import type { Theme } from '../../shared/report/palette.ts';
import { t } from '../../shared/text/messages/index.ts';
import { INK } from './chart-ink.ts';

/** The lines of a trend differ in shape as well as in tone: not everyone sees the tones apart. */
const SYMBOLS = ['circle', 'triangle', 'rect', 'diamond'] as const;
const DASHES = ['solid', 'dashed', 'dotted', 'solid'] as const;

/** An item's figures over time as lines; a place in an order has its best at the top. */
export function trendOption({ unit, isRank, series }: Trend, theme: Theme): EChartsCoreOption {
  const ink = INK[theme];
  return {
    animation: false,
    aria: { enabled: true, label: { description: series.map((one) => described(one, unit)).join(' ') } },
    textStyle: { fontFamily: 'Inter', fontSize: 12, color: ink },
    grid: { left: 4, right: 16, top: series.length > 1 ? 30 : 14, bottom: 4, outerBoundsMode: 'same' },
    ...(series.length > 1 ? { legend: { left: 0, top: 0, itemHeight: 8, textStyle: { color: ink, fontSize: 12 } } } : {}),
    xAxis: { type: 'category', data: series[0]?.points.map(({ label }) => label) ?? [], axisLabel: { color: ink } },
    yAxis: { type: 'value', scale: true, inverse: isRank, name: unit ?? '', splitNumber: 3, axisLabel: { color: ink } },
    series: series.map((one, index) => ({
      type: 'line',
      name: seriesName(one),
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 7,
      lineStyle: { type: DASHES[index % DASHES.length], width: 2, color: ink },
      itemStyle: { color: ink },
      // A place on the screen is no figure: here, and only here, the exact decimal becomes a number.
      data: one.points.map(({ amount }) => (amount === null ? null : Number(amount))),
    })),
  };
}

function seriesName({ sex, label }: TrendSeries): string {
  return label ?? t(`measure:trend.${sex ?? 'all'}`);
}

/** What was typed, or of what was typed for women and men or several labels, the series' own figure. */
function described(series: TrendSeries, unit: string | null): string {
  const isPart = series.sex !== null || series.label !== null;
  const points = series.points.map(({ label, typed, amount }) => {
    const figure = amount === null ? null : [amount.replace('.', ','), unit].filter((part) => part !== null).join(' ');
    return `${label} ${(isPart ? figure : typed) ?? t('measure:trend.none')}`;
  });
  return `${seriesName(series)}: ${points.join(', ')}.`;
}
