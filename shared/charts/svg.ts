import { init, use } from 'echarts/core';
import type { ChartData } from './data.ts';
import { chartOption } from './option/chart-option.ts';
import { CHART_PARTS } from './parts.ts';
import { CHART_LETTERS, type ChartRoom, chartSize } from './size.ts';

use(CHART_PARTS);

/**
 * A chart as an `<svg>` element in text, without a window to draw in; the same data gives the same text. `name` begins the ids in it: no
 * two charts of a page may share them.
 */
export function chartSvg(data: ChartData, room: ChartRoom, font: string, name = 'zr'): string {
  const { height } = chartSize(data, room);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: room.width, height });
  chart.setOption(chartOption(data, { theme: 'light', font, letters: CHART_LETTERS, ...room }));
  const svg = chart.renderToSVGString();
  chart.dispose();
  // Names in it are counted on from one drawing to the next.
  return svg
    .replace(/\bzr\d+-/g, `${name}-`)
    .replace(/<style ?>.*?<\/style>/gs, '')
    .replace(/ style="([^"]*)"/g, (_style, rules: string) => asAttributes(rules));
}

/** What SVG has as attributes too: the window takes no styles in markup. Its style sheet is for a pointer, which paper has none of. */
function asAttributes(rules: string): string {
  return rules
    .split(';')
    .map((rule) => rule.split(':'))
    .map(([name = '', value = '']) => (value === '' ? '' : ` ${name.trim()}="${value.trim()}"`))
    .join('');
}
