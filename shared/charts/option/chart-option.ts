import type { EChartsCoreOption } from 'echarts/core';
import { t } from '../../text/messages/index.ts';
import type { ChartData } from '../data.ts';
import { CHART_INK } from '../palette.ts';
import { chartSize, isLying } from '../size.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { barLook, type ChartLook } from './look.ts';
import { hasLabels } from './numbers.ts';
import { barSeries, lineSeries, stackedSeries } from './series.ts';

/** A chart as ECharts draws it; the same for the window and for documents. */
export function chartOption(data: ChartData, look: ChartLook): EChartsCoreOption {
  const { theme, font, letters, alone } = look;
  const size = chartSize(data, look);
  const ink = CHART_INK[theme].text;
  const title = alone
    ? [{ text: titleOf(data), left: 0, top: 4, textStyle: { color: ink, fontSize: letters + 3, fontWeight: 'normal' } }]
    : [];
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: letters, color: ink },
    ...(alone ? { backgroundColor: CHART_INK[theme].paper } : {}),
    ...(size.legend === null ? {} : { legend: legend(data, look, size.legend) }),
    ...(data.kind === 'multiples' ? panels(data, look, title) : { ...onePanel(data, look), title }),
  };
}

function titleOf({ title, unit }: ChartData): string {
  return unit === null || unit === '' ? title : t('report:captionWithUnit', { caption: title, unit });
}

function legend({ kind, series }: ChartData, { theme, letters }: ChartLook, top: number) {
  return {
    ...(kind === 'lines' ? {} : { icon: 'rect' }),
    data: series.map(({ name }, index) => ({
      name,
      ...(kind === 'lines' ? {} : { itemStyle: { borderType: barLook(index, theme).borderType } }),
    })),
    left: 0,
    top,
    itemWidth: 22,
    itemHeight: 11,
    itemGap: 16,
    selectedMode: false,
    textStyle: { color: CHART_INK[theme].text, fontSize: letters },
  };
}

function onePanel(data: ChartData, look: ChartLook) {
  const lying = isLying(data);
  const labelled = hasLabels(data);
  const { top } = chartSize(data, look);
  const names = categoryAxis(data, look, lying, 1);
  const figures = valueAxis(data, look, labelled && data.kind !== 'stacked' && data.kind !== 'lines', lying, 1);
  return {
    grid: { left: 4, right: 16, top: top + 14, bottom: 6, outerBoundsMode: 'same' },
    xAxis: lying ? figures : names,
    yAxis: lying ? names : figures,
    series: data.series.map((_, index) => oneSeries(data, look, index, lying, labelled)),
  };
}

function oneSeries(data: ChartData, look: ChartLook, index: number, lying: boolean, labelled: boolean) {
  switch (data.kind) {
    case 'lines':
      return lineSeries(data, look, index, labelled);
    case 'stacked':
      return stackedSeries(data, look, index, labelled);
    case 'bars':
    case 'deviation':
    case 'multiples':
      return barSeries(data, look, index, lying, labelled);
  }
}

/** A small chart for each series under its own name, all drawn on one scale. */
function panels(data: ChartData, look: ChartLook, title: readonly object[]) {
  const lying = isLying(data);
  const labelled = hasLabels(data);
  const { top, across, panelHeight } = chartSize(data, look);
  const width = look.width / across;
  const places = data.series.map((_, index) => ({
    left: (index % across) * width,
    top: top + Math.floor(index / across) * panelHeight,
  }));
  const names = categoryAxis(data, look, lying, across);
  const figures = valueAxis(data, look, labelled, lying, across);
  return {
    title: [
      ...title,
      ...data.series.map(({ name }, index) => ({
        text: name,
        left: (places[index]?.left ?? 0) + 4,
        top: (places[index]?.top ?? 0) + 4,
        padding: 0,
        textStyle: {
          color: CHART_INK[look.theme].text,
          fontSize: look.letters,
          fontWeight: 'normal',
          width: width - 16,
          overflow: 'truncate',
        },
      })),
    ],
    grid: places.map((place) => ({
      left: place.left + 4,
      top: place.top + 30,
      width: width - 20,
      height: panelHeight - 42,
      outerBoundsMode: 'same',
    })),
    xAxis: places.map((_, index) => ({ ...(lying ? figures : names), gridIndex: index })),
    yAxis: places.map((_, index) => ({ ...(lying ? names : figures), gridIndex: index })),
    series: data.series.map((_, index) => ({
      // Each has its name above it, so all look alike.
      ...barSeries(data, look, index, lying, labelled, 0),
      xAxisIndex: index,
      yAxisIndex: index,
    })),
  };
}
