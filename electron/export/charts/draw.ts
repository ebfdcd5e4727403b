import { accessSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { ChartData } from '../../../shared/charts/data.ts';
import { chartSize, REPORT_CHART_ROOM } from '../../../shared/charts/size.ts';
import { chartSvg } from '../../../shared/charts/svg.ts';
import { withDrawnHatching } from './hatching.ts';
import { fewColoursPng } from './png.ts';

/** The reports' own typeface, Calibri, in the form that everybody may use; its letters have the same widths. */
const FONT = 'Carlito';
/** Read by native code, which cannot look into the packaged program's archive: the file lies beside it. */
const FONT_FILE = createRequire(import.meta.url)
  .resolve('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf')
  .replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
// Without it every word of a chart would be missing, and nothing would say so.
accessSync(FONT_FILE);
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
  const drawn = new Resvg(withDrawnHatching(chartSvg(data, room, FONT)), rendering(zoom));
  return {
    width: CHART_WIDTH,
    height,
    svg: () => drawn.toString().replace(LONG_FRACTION, '$1'),
    png: () => pngOf(drawn.render()),
  };
}

function pngOf(picture: ReturnType<Resvg['render']>): Uint8Array {
  const { width, height, pixels } = picture;
  return fewColoursPng({ width, height, pixels }) ?? picture.asPng();
}

/** Thousandths of a pixel say nothing and make a picture three times as large. */
const LONG_FRACTION = /(\.\d\d)\d+/g;

const rendering = (zoom: number): ResvgRenderOptions => ({
  fitTo: { mode: 'zoom', value: zoom },
  font: { loadSystemFonts: false, fontFiles: [FONT_FILE], defaultFontFamily: FONT },
  // LibreOffice blends what is transparent with black.
  background: '#ffffff',
});
