import type { ChartData } from '../data.ts';
import { CHART_INK } from '../palette.ts';
import { chartSize, nameLetters } from '../size.ts';
import type { ChartLook } from './look.ts';
import { axisNumber, extent } from './numbers.ts';

/** Of a chart's width, the most that names in a list take. */
const NAMES = 0.36;
/** Of the height, the room that a figure above a bar takes. */
const ABOVE = 0.14;
/** Width of a digit, in heights of its letters, and the room around a figure, in pixels. */
const DIGIT = 0.6;
const AROUND = 12;

/** The axis of names. */
export function categoryAxis(data: ChartData, look: ChartLook, lying: boolean, across: number) {
  const { theme, width } = look;
  const { text, axis } = CHART_INK[theme];
  const letters = nameLetters(data, chartSize(data, look), look.letters);
  return {
    type: 'category' as const,
    data: [...data.categories],
    inverse: lying,
    axisLine: { show: true, onZero: true, lineStyle: { color: axis } },
    axisTick: { show: false },
    axisLabel: {
      color: text,
      fontSize: letters,
      interval: 0,
      hideOverlap: false,
      ...(lying
        ? { width: Math.round((width / across) * NAMES), overflow: 'break' as const, margin: 10, lineHeight: letters + 2 }
        : { width: Math.round((width / across) * (0.86 / Math.max(1, data.categories.length))), overflow: 'break' as const }),
    },
  };
}

/** The axis of figures; without numbers where the figures stand beside their bars. */
export function valueAxis(data: ChartData, look: ChartLook, labelled: boolean, lying: boolean, across: number) {
  const { theme, letters } = look;
  const { axis, grid } = CHART_INK[theme];
  const { low, high } = extent(data);
  const room = labelled ? labelRoom(data, look, lying, across) : 0;
  return {
    type: 'value' as const,
    scale: data.kind === 'lines',
    splitNumber: lying ? 5 : 4,
    axisLine: { show: false },
    axisLabel: { show: !labelled, color: axis, fontSize: letters - 1, formatter: axisNumber(data), hideOverlap: true },
    splitLine: { show: !labelled, lineStyle: { color: grid } },
    ...(data.kind === 'lines' ? {} : { boundaryGap: [low < 0 ? room : 0, high > 0 ? room : 0] }),
    // Small charts are compared with each other.
    ...(data.kind === 'multiples' ? { min: withRoom(low, high, room), max: withRoom(high, low, room) } : {}),
  };
}

function withRoom(end: number, other: number, room: number): number {
  return end === 0 ? 0 : end + (end - other) * room;
}

/** What is added at each end of the figures' range, as a share of it, so that the longest figure has room at the end of its bar. */
function labelRoom(data: ChartData, { letters, width }: ChartLook, lying: boolean, across: number): number {
  const { low, high } = extent(data);
  const ends = low < 0 && high > 0 ? 2 : 1;
  const longest = Math.max(0, ...data.series.flatMap(({ points }) => points.map(({ printed }) => printed.length)));
  const share = lying ? (longest * letters * DIGIT + AROUND) / ((width / across) * (1 - NAMES)) : ABOVE;
  // Never more than half of it: a chart that narrow has its figures in its table.
  const most = Math.min(share, 0.5 / ends);
  return most / (1 - ends * most);
}
