import type { ChartData } from '../../../shared/charts/data.ts';
import { SERIES_TONES } from '../../../shared/charts/palette.ts';
import { isLying } from '../../../shared/charts/size.ts';
import { COLOURS } from '../../../shared/report/colours.ts';
import { hasLabels } from '../../../shared/report/deck/charts.ts';
import type { SlideChart } from '../../../shared/report/deck/deck.ts';
import { CAPTION_HEIGHT, type Place, type Room } from '../../../shared/report/deck/room.ts';
import { addCaption } from './caption.ts';
import { inches } from './inches.ts';
import type { PptxSlide, Presentation } from './library.ts';

/** Small charts beside each other, at most. */
const ACROSS = 3;

/** PowerPoint's own chart, which can be changed there; several small ones for a chart of small ones. */
export function addChart(
  file: Presentation,
  slide: PptxSlide,
  { caption, description, data, axis }: SlideChart,
  body: Room,
): void {
  addCaption(slide, caption, body);
  const room: Place = { ...body, top: body.top + CAPTION_HEIGHT, height: body.height - CAPTION_HEIGHT };
  if (data.kind !== 'multiples') {
    addOne(file, slide, data, description, room, { axis });
    return;
  }
  const across = Math.min(ACROSS, data.series.length);
  const width = room.width / across;
  const height = room.height / Math.ceil(data.series.length / across);
  data.series.forEach((series, index) => {
    const place = {
      left: room.left + (index % across) * width,
      top: room.top + Math.floor(index / across) * height,
      width,
      height,
    };
    addOne(file, slide, { ...data, series: [series] }, `${description} ${series.name}.`, place, { title: series.name });
  });
}

function addOne(
  file: Presentation,
  slide: PptxSlide,
  data: ChartData,
  description: string,
  { left, top, width, height }: Place,
  { title, axis }: { readonly title?: string; readonly axis?: SlideChart['axis'] },
): void {
  const lying = isLying(data);
  const tones = SERIES_TONES.light.map((tone) => tone.replace('#', ''));
  slide.addChart(
    data.kind === 'lines' ? file.ChartType.line : file.ChartType.bar,
    data.series.map(({ name, points }) => ({
      name,
      labels: [...data.categories],
      // A gap is no zero; the library's types do not know it, its charts do.
      values: points.map(({ amount }) => (amount === null ? null : Number(amount))) as number[],
    })),
    {
      x: inches(left),
      y: inches(top),
      w: inches(width),
      h: inches(height),
      altText: description,
      chartColors: data.series.map((_, index) => tones[index % tones.length] ?? COLOURS.accent),
      barDir: lying ? 'bar' : 'col',
      ...(axis === undefined ? {} : { valAxisMinVal: axis.from, valAxisMaxVal: axis.to }),
      // Thick bars, with little between them.
      barGapWidthPct: 60,
      barGrouping: data.kind === 'stacked' ? 'stacked' : 'clustered',
      // The first bar stands uppermost; the library writes that, and its types leave it out.
      catAxisOrientation: (lying ? 'maxMin' : 'minMax') as 'minMax',
      catAxisLabelFontSize: 12,
      valAxisLabelFontSize: 12,
      catAxisLabelPos: 'low',
      // Every name is there.
      catAxisLabelFrequency: '1',
      catAxisLabelColor: COLOURS.text,
      valAxisLabelColor: COLOURS.quiet,
      valGridLine: { color: COLOURS.thin, size: 0.5 },
      valAxisLabelFormatCode: numberFormat(isLarge(data) ? 0 : decimalsOf(data)),
      dataLabelFormatCode: numberFormat(decimalsOf(data)),
      showValue: hasLabels(data),
      dataLabelFontSize: 12,
      // Over the points of a line, which would run through their figures.
      ...(data.kind === 'lines' ? { dataLabelPosition: 't' as const } : {}),
      dataLabelColor: COLOURS.text,
      // A line goes on after a gap, not over it.
      displayBlanksAs: 'gap',
      showLegend: data.series.length > 1,
      legendPos: 't',
      legendFontSize: 12,
      legendColor: COLOURS.text,
      lang: 'sv-SE',
      ...(title === undefined ? {} : { showTitle: true, title, titleFontSize: 12, titleColor: COLOURS.text }),
    },
  );
}

/** Swedish (Windows language 041D), so that programs that know other figures than the computer's write a decimal comma too. */
const SWEDISH = '[$-41D]';

/** As many decimals as the figures have; a format that leaves them open ends whole figures with a comma. The minus is a real one. */
function numberFormat(decimals: number): string {
  const figure = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${SWEDISH}${figure};${SWEDISH}"\u2212"${figure}`;
}

const MOST_DECIMALS = 2;
/** From here the figures at the axis are whole. */
const LARGE = 10;

function amountsOf({ series }: ChartData): string[] {
  return series.flatMap(({ points }) => points.flatMap(({ amount }) => amount ?? []));
}

function decimalsOf(data: ChartData): number {
  return Math.min(MOST_DECIMALS, Math.max(0, ...amountsOf(data).map((amount) => amount.split('.')[1]?.length ?? 0)));
}

function isLarge(data: ChartData): boolean {
  return amountsOf(data).some((amount) => Math.abs(Number(amount)) >= LARGE);
}
