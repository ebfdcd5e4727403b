import { readFileSync } from 'node:fs';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { ChartData } from '../../../shared/charts/data.ts';
import { chartSize, REPORT_CHART_ROOM } from '../../../shared/charts/size.ts';
import { chartSvg } from '../../../shared/charts/svg.ts';
import { withDrawnWords } from './drawn-words.ts';
import { CHART_FONT, CHART_FONT_FILE } from './font.ts';
import { withDrawnHatching } from './hatching.ts';
import { penOf } from './letters/pen.ts';
import { readTypeface } from './letters/typeface.ts';
import { plainSvg } from './plain-svg.ts';
import { fewColoursPng } from './png.ts';

const PEN = penOf(readTypeface(readFileSync(CHART_FONT_FILE)));
/** Width of the text on a page, in CSS pixels. */
export const CHART_WIDTH = REPORT_CHART_ROOM.width;
/** Sharp on a printed page: about 290 dots to the inch. */
const ZOOM = 3;
/**
 * Where the dots stand in for vector graphics, in programs that cannot show these: about 190 to the inch, and 135 in a picture as large as
 * a page. The time that they take goes with their number.
 */
const INSTEAD = { zoom: 2, most: 1_000_000 } as const;

/** A chart as a picture, in both forms. */
export interface ChartPicture {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Only shapes, letters too: it looks the same wherever it is opened. */
  readonly svg: () => string;
  readonly png: () => Uint8Array;
}

/**
 * Draws a chart no larger than a page; the same data gives the same bytes. `alone`: with its title, for a picture that stands by
 * itself.
 */
export function drawChart(data: ChartData, { alone }: { readonly alone: boolean }): ChartPicture {
  const room = { ...REPORT_CHART_ROOM, alone };
  const { height } = chartSize(data, room);
  const zoom = alone ? ZOOM : Math.min(INSTEAD.zoom, Math.sqrt(INSTEAD.most / (CHART_WIDTH * height)));
  const svg = withDrawnWords(withDrawnHatching(plainSvg(chartSvg(data, room, CHART_FONT))), PEN);
  return { width: CHART_WIDTH, height, svg: () => svg, png: () => pngOf(new Resvg(svg, rendering(zoom)).render()) };
}

function pngOf(picture: ReturnType<Resvg['render']>): Uint8Array {
  const { width, height, pixels } = picture;
  return fewColoursPng({ width, height, pixels }) ?? picture.asPng();
}

const rendering = (zoom: number): ResvgRenderOptions => ({
  fitTo: { mode: 'zoom', value: zoom },
  font: { loadSystemFonts: false },
  // LibreOffice blends what is transparent with black.
  background: '#ffffff',
});
