import type { ChartData } from '../../charts/data.ts';
import { isLying } from '../../charts/size.ts';
import { CAPTION_HEIGHT, type Room } from './room.ts';

/** Figures are written at so many points or bars; more of them would stand over one another. */
const MOST_LABELS = 24;
/** The least that a chart is read in, of the height of the room, and the line and the axis of one with names beside it, in points. */
const LEAST = 0.48;
const LINE = 16;
const AXIS = 32;

/** Whether every figure is written in the chart. */
export function hasLabels({ categories, series }: ChartData): boolean {
  return categories.length * series.length <= MOST_LABELS;
}

/** The least height of a chart with its caption, in points. */
export function chartHeight(data: ChartData, room: Room): number {
  if (data.kind === 'multiples') return room.height;
  const bars = data.kind === 'stacked' ? 1 : data.series.length;
  const named = isLying(data) ? data.categories.length * bars * LINE + AXIS + CAPTION_HEIGHT : 0;
  return Math.min(room.height, Math.max(LEAST * room.height, named));
}
