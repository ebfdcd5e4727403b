import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { SymbolName, Tone } from '../../../shared/model/scale.ts';
import { PALETTE, PAPER, type Theme } from '../../../shared/report/palette.ts';
import { symbolSvg } from '../../../shared/report/symbols.ts';

const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];
const SIDE = 32;

/** Which pixels are drawn, whatever their colour. */
function shape(name: SymbolName): boolean[] {
  const { pixels } = new Resvg(symbolSvg(name, 'neutral', 'light'), { fitTo: { mode: 'width', value: SIDE } }).render();
  return Array.from({ length: SIDE * SIDE }, (_, index) => (pixels[index * 4 + 3] ?? 0) > 127);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, relative contrast. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('symbols', () => {
  it.each(SymbolName.options)('%s is drawn in every tone and theme', (name) => {
    for (const theme of THEMES) {
      for (const tone of Tone.options) {
        const svg = symbolSvg(name, tone, theme);
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 16 16">.+<\/svg>$/);
        expect(svg).toContain(PALETTE[theme][tone].ink);
      }
    }
    expect(shape(name).filter(Boolean).length).toBeGreaterThan(20);
  });

  it('can be told apart by their shape alone', () => {
    const shapes = SymbolName.options.map((name) => ({ name, pixels: shape(name) }));
    for (const { name, pixels } of shapes) {
      for (const other of shapes.filter((candidate) => candidate.name !== name)) {
        const different = pixels.filter((drawn, index) => drawn !== other.pixels[index]).length;
        // The full disc of indicators and the circle of goals are the same mark; they never stand in the same scale.
        const isSame = [name, other.name].every((one) => one === 'circle' || one === 'disc-full');
        expect(different / (SIDE * SIDE), `${name} and ${other.name}`).toBeGreaterThan(isSame ? 0 : 0.04);
      }
    }
  });

  it.each(THEMES)('stand out from the paper of the %s theme by at least 3 to 1', (theme) => {
    for (const { ink } of Object.values(PALETTE[theme])) expect(contrast(ink, PAPER[theme])).toBeGreaterThanOrEqual(3);
  });
});
