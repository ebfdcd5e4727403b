import type { Theme } from '../../report/palette.ts';
import { CHART_INK, SERIES_TONES } from '../palette.ts';
import type { ChartRoom } from '../size.ts';

/** How a chart is drawn where it stands; alone, it is on paper of its own. */
export interface ChartLook extends ChartRoom {
  readonly theme: Theme;
  readonly font: string;
  /** Height of the letters, in pixels. */
  readonly letters: number;
}

/** What tells one series from the next besides its tone: how it is filled, its outline, and which way its hatching goes. */
const FILLS: readonly BarFill[] = [
  { fill: 'full', hatching: null, border: 'solid' },
  { fill: 'paper', hatching: 'rising', border: 'solid' },
  { fill: 'tint', hatching: null, border: 'solid' },
  { fill: 'paper', hatching: 'lying', border: 'solid' },
  { fill: 'full', hatching: 'falling', border: 'solid' },
  { fill: 'tint', hatching: 'standing', border: 'solid' },
  { fill: 'paper', hatching: null, border: 'dashed' },
  { fill: 'tint', hatching: 'falling', border: 'solid' },
];

interface BarFill {
  readonly fill: 'full' | 'paper' | 'tint';
  readonly hatching: keyof typeof TURNS | null;
  readonly border: 'solid' | 'dashed';
}

/** Which way the lines of a hatching go; radians, as ECharts turns its lying ones. */
const TURNS = { lying: 0, rising: -Math.PI / 4, falling: Math.PI / 4, standing: Math.PI / 2 } as const;
/** Of a hatching, in pixels: a line, and from one line to the next. */
export const HATCHING = { line: 1.5, step: 6 } as const;
const SYMBOLS = ['circle', 'triangle', 'rect', 'diamond', 'emptyCircle', 'emptyTriangle'] as const;
const DASHES = ['solid', 'dashed', 'dotted'] as const;

export interface BarLook {
  readonly color: string;
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly borderType: 'solid' | 'dashed';
  /** Lines over the fill, in the words of ECharts. */
  readonly decal?: Hatching;
}

interface Hatching {
  readonly symbol: 'rect';
  readonly symbolSize: 1;
  readonly color: string;
  readonly dashArrayX: number[];
  readonly dashArrayY: number[];
  readonly rotation: number;
}

export function toneOf(index: number, theme: Theme): string {
  const tones = SERIES_TONES[theme];
  return tones[index % tones.length] ?? CHART_INK[theme].text;
}

export function barLook(index: number, theme: Theme): BarLook {
  const tone = toneOf(index, theme);
  const { paper } = CHART_INK[theme];
  const { fill, hatching, border } = fillOf(index);
  const color = fill === 'full' ? tone : fill === 'tint' ? mixed(tone, paper, 0.35) : paper;
  return {
    color,
    borderColor: tone,
    borderWidth: fill === 'full' ? 1 : 2,
    borderType: border,
    ...(hatching === null ? {} : { decal: hatched(hatching, fill === 'full' ? paper : tone) }),
  };
}

function fillOf(index: number): BarFill {
  return FILLS[index % FILLS.length] ?? { fill: 'full', hatching: null, border: 'solid' };
}

function hatched(way: keyof typeof TURNS, color: string): Hatching {
  const { line, step } = HATCHING;
  // One line without end across, and room before the next.
  return {
    symbol: 'rect',
    symbolSize: 1,
    color,
    dashArrayX: [1, 0],
    dashArrayY: [line, step - line],
    rotation: TURNS[way],
  };
}

export function lineLook(index: number, theme: Theme) {
  const color = toneOf(index, theme);
  return {
    symbol: SYMBOLS[index % SYMBOLS.length],
    symbolSize: 7,
    itemStyle: { color },
    lineStyle: { color, width: 2, type: DASHES[index % DASHES.length] },
  };
}

/** How words are written on a fill: where lines would run through them, on paper of their own. */
export function onFill(index: number, theme: Theme) {
  const { paper, text } = CHART_INK[theme];
  const { fill, hatching } = fillOf(index);
  if (hatching === null) return { color: fill === 'full' ? paper : text };
  return { color: text, backgroundColor: paper, padding: [1, 3], borderRadius: 2 };
}

/** So much of the one colour, the rest of the other. */
function mixed(one: string, other: string, share: number): string {
  const part = (at: number) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
