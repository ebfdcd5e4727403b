import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CHART_WIDTH, drawChart } from '../../../../electron/export/charts/draw.ts';
import { fewColoursPng } from '../../../../electron/export/charts/png.ts';
import type { ChartData } from '../../../../shared/charts/data.ts';
import { CHART_KINDS } from '../../../../shared/charts/definition.ts';
import { lineOf } from '../../../shared/charts/chart.ts';

const FIGURES = ['-321.1', '71.1', null, '0', '12'];
/** As many series as there are ways to fill a bar, and one more. */
const ABOVE_EACH_OTHER = Array.from({ length: 9 }, (_, index) => ({
  name: `Serie ${index + 1}`,
  points: FIGURES.map((amount) => ({ amount, printed: amount ?? '' })),
}));

describe('a chart as a picture', () => {
  it.each(CHART_KINDS)('is the same bytes for the same figures, however many are drawn: %s', (kind) => {
    const one = drawChart(lineOf(FIGURES, { kind }), { alone: true });
    drawChart(lineOf(['1']), { alone: false });
    const other = drawChart(lineOf(FIGURES, { kind }), { alone: true });
    expect(other.svg()).toBe(one.svg());
    expect(Buffer.from(other.png()).equals(Buffer.from(one.png()))).toBe(true);
  });

  it('is made of shapes alone: no typeface, pattern or script of the reader’s program is needed', () => {
    const svg = drawChart(lineOf(FIGURES, { series: ABOVE_EACH_OTHER }), { alone: true }).svg();
    const names = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
    expect([...names].filter((name) => !['svg', 'defs', 'g', 'path', 'rect', 'clipPath'].includes(name ?? ''))).toEqual([]);
    expect(svg).toMatch(/^<svg width="605" height="\d+"/);
    // Nor is there anything that only a pointer finds.
    expect(svg).not.toMatch(/ecmeta|class=|pointer-events|<path[^>]* fill="none"(?![^>]* stroke=)/);
  });

  it('has its hatchings as lines, inside the bars that they fill', () => {
    const svg = drawChart(lineOf(['4', '2'], { kind: 'bars', series: ABOVE_EACH_OTHER.slice(0, 2) }), { alone: false }).svg();
    const lines = [...svg.matchAll(/<path d="([^"]+)"[^>]* fill="none" stroke="#c45100" stroke-width="1.5"/g)].map(([, d = '']) =>
      d
        .trim()
        .split(/\s*M\s*/u)
        .slice(1)
        .map((line) => line.split(/[\sL]+/u).map(Number)),
    );
    expect(lines).toHaveLength(3);
    // Each bar or mark of the legend has its own, at half a right angle, rising.
    for (const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] of lines.flat()) expect((y1 - y0) / (x1 - x0)).toBeCloseTo(-1, 1);
  });

  it('is told apart in a picture of dots as in vectors, in few colours, each dot as it was drawn', () => {
    const one = {
      width: 3,
      height: 2,
      pixels: new Uint8Array([0, 1, 2, 255, 9, 8, 7, 255, 0, 1, 2, 255, 255, 255, 255, 255, 9, 8, 7, 255, 0, 1, 2, 255]),
    };
    const png = Buffer.from(fewColoursPng(one) ?? []);
    const parts = chunksOf(png);
    expect(parts.map(({ name }) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect([...(parts[1]?.data ?? [])]).toEqual([0, 1, 2, 9, 8, 7, 255, 255, 255]);
    expect([...inflateSync(parts[2]?.data ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 0, 2, 1, 0]);
    const many = { width: 257, height: 1, pixels: new Uint8Array(Uint32Array.from({ length: 257 }, (_, index) => index).buffer) };
    expect(fewColoursPng(many)).toBeNull();
  });

  it('has its words drawn: more of them are more shapes', () => {
    const shapes = (title: string) => drawChart(lineOf(FIGURES, { title }), { alone: true }).svg().length;
    expect(shapes('Avvikelser från budgeten')).toBeGreaterThan(shapes('A') + 2_000);
  });

  it('is a PNG three times as wide as it is shown, somewhat less where vectors stand before it, and never of more dots than a page needs', () => {
    const sizeOf = (data: ChartData, alone: boolean) => {
      const { png, width, height } = drawChart(data, { alone });
      const bytes = Buffer.from(png());
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(width).toBe(CHART_WIDTH);
      return {
        zoom: bytes.readUInt32BE(16) / width,
        tall: bytes.readUInt32BE(20) / height,
        dots: bytes.readUInt32BE(16) * bytes.readUInt32BE(20),
      };
    };
    expect(sizeOf(lineOf(FIGURES), true)).toMatchObject({ zoom: 3, tall: 3 });
    expect(sizeOf(lineOf(FIGURES), false).zoom).toBeCloseTo(2, 2);
    const page = lineOf(Array.from({ length: 40 }, () => '1'));
    expect(sizeOf(page, false).dots).toBeLessThan(1_010_000);
    expect(sizeOf(page, true).zoom).toBe(3);
  });

  it('draws nothing where there is no figure', () => {
    const bars = (values: readonly (string | null)[]) =>
      [
        ...drawChart(lineOf(values), { alone: false })
          .svg()
          .matchAll(/fill="#0072b2"/g),
      ].length;
    expect(bars(['3', '4', '5'])).toBe(bars(['3', null, '5']) + 1);
  });
});

/** The parts of a PNG after its signature. */
function chunksOf(png: Buffer): { readonly name: string; readonly data: Buffer }[] {
  const parts: { name: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return parts;
}
