import type { ChartData } from '../../charts/data.ts';
import { isLying } from '../../charts/size.ts';
import type { SlideChart } from './deck.ts';
import { CAPTION_HEIGHT, type Room } from './room.ts';

/** Figures are written at so many points or bars; more of them would stand over one another. */
const MOST_LABELS = 24;
/** The least that a chart is read in, of the height of the room. */
const LEAST = 0.48;
/** A bar with its figure, the room between names beside the bars, and the axis with the names of series over it, in points. */
const BAR = 14;
const BETWEEN = 3;
const AXIS = 32;

/** Whether every figure is written in the chart. */
export function hasLabels({ categories, series }: ChartData): boolean {
  return categories.length * series.length <= MOST_LABELS;
}

/** Whether every figure is written on the slides of a chart: one with names beside its bars has so many slides that they are. */
export function isWritten(data: ChartData): boolean {
  return hasLabels(data) || (isLying(data) && data.kind !== 'multiples');
}

/** The least height of a chart with its caption, in points. */
export function chartHeight(data: ChartData, room: Room): number {
  if (data.kind === 'multiples') return room.height;
  const named = isLying(data) ? data.categories.length * nameHeight(data) + AXIS + CAPTION_HEIGHT : 0;
  return Math.min(room.height, Math.max(LEAST * room.height, named));
}

function nameHeight({ kind, series }: ChartData): number {
  return (kind === 'stacked' ? 1 : series.length) * BAR + BETWEEN;
}

/** A chart with more names beside its bars than there is room for as several, of about as many names, whose axes are the same. */
export function fittingCharts(chart: SlideChart, room: Room): readonly SlideChart[] {
  const { data } = chart;
  const most = Math.max(1, Math.floor((room.height - AXIS - CAPTION_HEIGHT) / nameHeight(data)));
  if (data.kind === 'multiples' || !isLying(data) || data.categories.length <= most) return [chart];
  const count = Math.ceil(data.categories.length / most);
  return Array.from({ length: count }, (_, share) => {
    const from = Math.ceil((share * data.categories.length) / count);
    const to = Math.ceil(((share + 1) * data.categories.length) / count);
    const own = <Thing>(all: readonly Thing[]) => all.slice(from, to);
    const series = data.series.map((one) => ({ ...one, points: own(one.points) }));
    return { ...chart, data: { ...data, categories: own(data.categories), series }, axis: axisOf(data) };
  });
}

/** From zero or below, to a round figure over the greatest; of stacked bars their sums. */
function axisOf({ kind, series, categories }: ChartData): NonNullable<SlideChart['axis']> {
  const amounts = (at: number) => series.map(({ points }) => Number(points[at]?.amount ?? 0));
  const sums = (all: readonly number[]) => [all.filter((one) => one > 0), all.filter((one) => one < 0)].map(sum);
  const ends = categories.flatMap((_, at) => (kind === 'stacked' ? sums(amounts(at)) : amounts(at)));
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const step = 10 ** Math.floor(Math.log10(Math.max(most - least, Number.MIN_VALUE)));
  return { from: Math.floor(least / step) * step, to: Math.ceil(most / step) * step };
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
