import type { ChartData, ChartPoint } from '../data.ts';
import { CHART_INK } from '../palette.ts';
import { chartSize, figureLetters } from '../size.ts';
import { barLook, type ChartLook, lineLook, onFill } from './look.ts';
import { extent, placeOf } from './numbers.ts';

/** Nothing of a chart answers to the pointer: its table is what one works in. */
const STILL = { silent: true, animation: false, emphasis: { disabled: true } } as const;
/** A part of a stack shorter than this of the whole has no room for its figure. */
const SHORTEST_LABELLED = 0.07;

/** A series as bars, each with its figure at its end; it looks as the series at the place `shown` does. */
export function barSeries(data: ChartData, look: ChartLook, index: number, lying: boolean, labelled: boolean, shown = index) {
  const { name = '', points = [] } = data.series[index] ?? {};
  const isBySign = data.kind === 'deviation' && data.series.length === 1;
  return {
    ...STILL,
    type: 'bar' as const,
    name,
    barMaxWidth: lying ? 18 : 48,
    barGap: '15%',
    barCategoryGap: lying ? '28%' : '30%',
    itemStyle: barLook(shown, look.theme),
    data: points.map((point) => {
      const place = placeOf(point);
      if (place === null) return null;
      const isNegative = place < 0;
      return {
        value: place,
        ...(isBySign ? { itemStyle: barLook(isNegative ? 1 : 0, look.theme) } : {}),
        label: {
          show: labelled,
          formatter: () => point.printed,
          position: lying
            ? isNegative
              ? ('left' as const)
              : ('right' as const)
            : isNegative
              ? ('bottom' as const)
              : ('top' as const),
          ...figureInk(data, look),
        },
      };
    }),
  };
}

/** A series as a part of each stack, its figure inside where there is room. */
export function stackedSeries(data: ChartData, look: ChartLook, index: number, labelled: boolean) {
  const { name = '', points = [] } = data.series[index] ?? {};
  const whole = tallestStack(data);
  return {
    ...STILL,
    type: 'bar' as const,
    name,
    stack: 'all',
    barMaxWidth: 56,
    itemStyle: barLook(index, look.theme),
    labelLayout: { hideOverlap: true },
    data: points.map((point) => {
      const place = placeOf(point);
      // Of nothing there is no part to draw.
      if (place === null || place === 0) return null;
      const hasRoom = whole > 0 && Math.abs(place) / whole >= SHORTEST_LABELLED;
      return {
        value: place,
        label: {
          show: labelled && hasRoom,
          formatter: () => point.printed,
          position: 'inside' as const,
          ...figureInk(data, look),
          ...onFill(index, look.theme),
        },
      };
    }),
  };
}

/** A series as a line, with a mark at every figure and a break at every gap. */
export function lineSeries(data: ChartData, look: ChartLook, index: number, labelled: boolean) {
  const { name = '', points = [] } = data.series[index] ?? {};
  return {
    ...STILL,
    type: 'line' as const,
    name,
    connectNulls: false,
    ...lineLook(index, look.theme),
    labelLayout: { hideOverlap: true },
    data: points.map((point: ChartPoint) => {
      const place = placeOf(point);
      return place === null
        ? null
        : {
            value: place,
            label: { show: labelled, formatter: () => point.printed, position: 'top' as const, ...figureInk(data, look) },
          };
    }),
  };
}

function figureInk(data: ChartData, look: ChartLook) {
  const fontSize = figureLetters(data, chartSize(data, look), look.letters - 1);
  return { color: CHART_INK[look.theme].text, fontSize };
}

function tallestStack(data: ChartData): number {
  const stacks = data.categories.map((_, at) =>
    data.series.reduce((sum, { points }) => sum + Math.abs(placeOf(points[at] ?? { amount: null, printed: '' }) ?? 0), 0),
  );
  const { low, high } = extent(data);
  return Math.max(high - low, ...stacks);
}
