import type { ChartData } from '../../shared/charts/data.ts';
import { chartSize, REPORT_CHART_ROOM } from '../../shared/charts/size.ts';
import { parsedSvg } from './parsed-svg.ts';

const FONT = 'Carlito';

/** What is to be drawn in a place, by the place's own number: a copy of a place is the same place. */
const waiting = new Map<string, ChartData>();
const drawn = new Map<string, string>();

/** Room for a chart, as tall as the chart becomes; drawn when the page that it is on is shown. */
export function chartPlace(data: ChartData): HTMLElement {
  const key = JSON.stringify(data);
  const place = document.createElement('div');
  waiting.set(key, data);
  place.dataset.chart = key;
  place.style.height = `${chartSize(data, REPORT_CHART_ROOM).height}px`;
  return place;
}

/** Draws the charts of a page; the code that draws is large, and read for the first of them. */
export async function drawCharts(page: HTMLElement): Promise<void> {
  const places = [...page.querySelectorAll<HTMLElement>('[data-chart]')];
  if (places.length === 0) return;
  const { chartSvg } = await import('../../shared/charts/svg.ts');
  for (const place of places) {
    const key = place.dataset.chart ?? '';
    const data = waiting.get(key);
    if (data === undefined) continue;
    const svg = drawn.get(key) ?? chartSvg(data, REPORT_CHART_ROOM, FONT, `chart${drawn.size}`);
    drawn.set(key, svg);
    place.replaceChildren(parsedSvg(svg));
  }
}
