import { AriaComponent } from 'echarts/components';
import type { EChartsCoreOption } from 'echarts/core';
import { init, use } from 'echarts/core';
import { CHART_PARTS } from '../../shared/charts/parts.ts';

use([...CHART_PARTS, AriaComponent]);
measureOnce();

/** The first text that is measured takes the browser as long as drawing the chart: it is done before, while the code is read. */
function measureOnce(): void {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return;
  canvas.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  canvas.measureText('Mål 1');
}

/** A drawn chart. */
export interface Drawing {
  readonly set: (option: EChartsCoreOption) => void;
  readonly fit: () => void;
  readonly close: () => void;
}

/**
 * Draws a chart as SVG in an element; `onPress` tells which bar was pressed, by series and row. It is seen in the next frame: the first
 * chart of a window takes longer than a key may wait for.
 */
export function drawChart(
  element: HTMLElement,
  option: EChartsCoreOption,
  onPress: (series: number, row: number) => void,
): Drawing {
  const chart = init(element, null, { renderer: 'svg' });
  chart.setOption(option, { lazyUpdate: true });
  chart.on('click', ({ seriesIndex, dataIndex }) => {
    if (seriesIndex !== undefined) onPress(seriesIndex, dataIndex);
  });
  return {
    set: (option) => chart.setOption(option, { notMerge: true }),
    fit: () => chart.resize(),
    close: () => chart.dispose(),
  };
}
