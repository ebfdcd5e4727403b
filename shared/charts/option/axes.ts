import type { ChartData } from '../data.ts';
import { CHART_INK } from '../palette.ts';
import { chartSize, nameLetters } from '../size.ts';
import type { ChartLook } from './look.ts';
import { axisNumber, extent } from './numbers.ts';

/** Of the range of the figures, the room that is left for a figure written at the end of a bar. */
const LABEL_ROOM = 0.16;

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
        ? { width: Math.round((width / across) * 0.36), overflow: 'break' as const, margin: 10, lineHeight: letters + 2 }
        : { width: Math.round((width / across) * (0.86 / Math.max(1, data.categories.length))), overflow: 'break' as const }),
    },
  };
}

/** The axis of figures; without numbers where the figures stand beside their bars. */
export function valueAxis(data: ChartData, { theme, letters }: ChartLook, labelled: boolean, lying: boolean) {
  const { axis, grid } = CHART_INK[theme];
  const { low, high } = extent(data);
  return {
    type: 'value' as const,
    scale: data.kind === 'lines',
    splitNumber: lying ? 5 : 4,
    axisLine: { show: false },
    axisLabel: { show: !labelled, color: axis, fontSize: letters - 1, formatter: axisNumber(data), hideOverlap: true },
    splitLine: { show: !labelled, lineStyle: { color: grid } },
    ...(data.kind === 'lines'
      ? {}
      : { boundaryGap: [low < 0 && labelled ? LABEL_ROOM : 0, high > 0 && labelled ? LABEL_ROOM : 0] }),
    // Small charts are compared with each other.
    ...(data.kind === 'multiples' ? { min: withRoom(low, high), max: withRoom(high, low) } : {}),
  };
}

function withRoom(end: number, other: number): number {
  return end === 0 ? 0 : end + (end - other) * LABEL_ROOM;
}
