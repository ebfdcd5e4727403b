import { describe, expect, it } from 'vitest';
import { CHART_INK, SERIES_TONES } from '../../../shared/charts/palette.ts';

type Colour = readonly [number, number, number];

/** What people with each kind of colour blindness see of linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Readonly<Record<string, readonly Colour[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Colours further apart than this (CIE 1976) are not mistaken for each other in large areas. */
const APART = 10;
/** WCAG 2.2, 1.4.3: also words may have these colours. */
const CONTRAST = 4.5;

function linear(hex: string): Colour {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function dot([a, b, c]: Colour, [x, y, z]: Colour): number {
  return a * x + b * y + c * z;
}

function contrast(one: string, other: string): number {
  const light = [one, other].map((hex) => dot(linear(hex), [0.2126, 0.7152, 0.0722])).sort((a, b) => b - a);
  return ((light[0] ?? 0) + 0.05) / ((light[1] ?? 0) + 0.05);
}

/** CIE L*a*b* of a colour as an eye sees it. */
function seen(hex: string, eye: readonly Colour[]): Colour {
  const light = eye.map((line) => Math.min(1, Math.max(0, dot(line, linear(hex)))));
  const rgb: Colour = [light[0] ?? 0, light[1] ?? 0, light[2] ?? 0];
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(['light', 'dark'] as const)('the tones of series in a %s window', (theme) => {
  const tones = SERIES_TONES[theme];

  it('stand out from what they are drawn on, and so do words', () => {
    const { paper, text, axis } = CHART_INK[theme];
    for (const tone of [...tones, text, axis]) expect(contrast(tone, paper), tone).toBeGreaterThanOrEqual(CONTRAST);
  });

  it.each(Object.entries(EYES))('are told apart by eyes of every kind: %s', (_, eye) => {
    tones.forEach((one, index) => {
      for (const other of tones.slice(0, index)) {
        const [a, b] = [seen(one, eye), seen(other, eye)];
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${one} ${other}`).toBeGreaterThan(APART);
      }
    });
  });
});
