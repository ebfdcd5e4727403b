import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { withDrawnWords } from '../../../../../electron/export/charts/drawn-words.ts';
import { CHART_FONT_FILE } from '../../../../../electron/export/charts/font.ts';
import { penOf } from '../../../../../electron/export/charts/letters/pen.ts';
import { readTypeface } from '../../../../../electron/export/charts/letters/typeface.ts';

const PEN = penOf(readTypeface(readFileSync(CHART_FONT_FILE)));
const LETTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜabcdefghijklmnopqrstuvwxyzåäöéèüñøß0123456789−–—-+*/%.,:;!?()[]{}"\'’”&<>=§°½€…',
];

const words = (text: string, anchor: string, height: number) =>
  `<text dominant-baseline="central" text-anchor="${anchor}" font-size="${height}px" font-family="Carlito" y="6" fill="#1b1f23">${text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')}</text>`;

/** The numbers of all outlines, as a program that draws words itself has them: places in pixels. */
function outlines(content: string): readonly number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100">${content}</svg>`;
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [CHART_FONT_FILE], defaultFontFamily: 'Carlito' } });
  return [...drawn.toString().matchAll(/ d="([^"]*)"/g)].flatMap(([, d = '']) => (d.match(/-?[\d.]+/g) ?? []).map(Number));
}

describe('words as outlines', () => {
  it.each(['start', 'middle', 'end'])('are each letter where another program draws it in the same typeface: %s', (anchor) => {
    for (const letter of LETTERS) {
      const text = words(letter, anchor, 12);
      const [own, others] = [outlines(withDrawnWords(text, PEN)), outlines(text)];
      expect(own.length, letter).toBe(others.length);
      expect(own.length, letter).toBeGreaterThan(0);
      const apart = own.map((number, index) => Math.abs(number - (others[index] ?? Number.NaN)));
      expect(Math.max(...apart), letter).toBeLessThan(0.03);
    }
  });

  it('stand one after the other, as wide as each of them is', () => {
    const [one, other] = [PEN.widthOf('Utfall ', 12), PEN.widthOf('2024', 12)];
    expect(PEN.widthOf('Utfall 2024', 12)).toBeCloseTo(one + other, 9);
    // Four digits of one width, 1038 of 2048 units each.
    expect(other).toBeCloseTo((4 * 1038 * 12) / 2048, 9);
    const path = PEN.path('Utfall 2024', 12, 0, 0);
    expect(path.startsWith(PEN.path('Utfall ', 12, 0, 0))).toBe(true);
    expect(path.endsWith(PEN.path('2024', 12, one, 0))).toBe(true);
  });

  it('show a box for a character that the typeface lacks, and nothing for a blank', () => {
    expect(PEN.path('\u4e2d', 12, 0, 0)).toMatch(/^M/);
    expect(PEN.path('\u4e2d', 12, 0, 0)).toBe(PEN.path('\u{1f600}', 12, 0, 0));
    expect(PEN.path(' \u00a0', 12, 0, 0)).toBe('');
    expect(PEN.widthOf('\u00a0', 12)).toBeGreaterThan(2);
  });

  it('are refused where they stand in another way than those of charts', () => {
    expect(() => withDrawnWords('<text font-size="12px">A</text>', PEN)).toThrow('unknown way');
    expect(() => withDrawnWords('<text dominant-baseline="central" font-size="12px"><tspan>A</tspan></text>', PEN)).toThrow(
      'not drawn',
    );
  });
});
