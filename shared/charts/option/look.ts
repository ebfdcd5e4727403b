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

/**
 * What tells one series from the next besides its tone: filled, an outline, tinted, an outline of dashes. No pattern is used:
 * Word shows a picture's patterns only in some versions.
 */
const FILLS = ['full', 'outline', 'tint', 'dashes'] as const;
const SYMBOLS = ['circle', 'triangle', 'rect', 'diamond', 'emptyCircle', 'emptyTriangle'] as const;
const DASHES = ['solid', 'dashed', 'dotted'] as const;

export interface BarLook {
  readonly color: string;
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly borderType: 'solid' | 'dashed';
}

export function toneOf(index: number, theme: Theme): string {
  const tones = SERIES_TONES[theme];
  return tones[index % tones.length] ?? CHART_INK[theme].text;
}

export function barLook(index: number, theme: Theme): BarLook {
  const tone = toneOf(index, theme);
  const fill = FILLS[index % FILLS.length];
  const color = fill === 'full' ? tone : fill === 'tint' ? mixed(tone, CHART_INK[theme].paper, 0.35) : CHART_INK[theme].paper;
  return { color, borderColor: tone, borderWidth: fill === 'full' ? 1 : 2, borderType: fill === 'dashes' ? 'dashed' : 'solid' };
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

/** The colour of words on a fill. */
export function onFill(index: number, theme: Theme): string {
  return FILLS[index % FILLS.length] === 'full' ? CHART_INK[theme].paper : CHART_INK[theme].text;
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
