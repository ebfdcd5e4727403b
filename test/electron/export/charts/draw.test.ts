import { describe, expect, it } from 'vitest';
import { CHART_WIDTH, drawChart } from '../../../../electron/export/charts/draw.ts';
import { CHART_KINDS } from '../../../../shared/charts/definition.ts';
import { lineOf } from '../../../shared/charts/chart.ts';

const FIGURES = ['-321.1', '71.1', null, '0', '12'];

describe('a chart as a picture', () => {
  it.each(CHART_KINDS)('is the same bytes for the same figures, however many are drawn: %s', (kind) => {
    const one = drawChart(lineOf(FIGURES, { kind }), { alone: true });
    drawChart(lineOf(['1']), { alone: false });
    const other = drawChart(lineOf(FIGURES, { kind }), { alone: true });
    expect(other.svg).toBe(one.svg);
    expect(Buffer.from(other.png).equals(Buffer.from(one.png))).toBe(true);
  });

  it('is made of shapes alone: no typeface, pattern or script of the reader’s program is needed', () => {
    const { svg } = drawChart(lineOf(FIGURES), { alone: true });
    const names = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
    expect([...names].filter((name) => !['svg', 'defs', 'g', 'path', 'clipPath'].includes(name ?? ''))).toEqual([]);
    expect(svg).toMatch(/^<svg width="605" height="\d+"/);
  });

  it('has its words drawn: more of them are more shapes', () => {
    const shapes = (title: string) => drawChart(lineOf(FIGURES, { title }), { alone: true }).svg.length;
    expect(shapes('Avvikelser från budgeten')).toBeGreaterThan(shapes('A') + 2_000);
  });

  it('is a PNG three times as wide as it is shown', () => {
    const { png, width, height } = drawChart(lineOf(FIGURES), { alone: false });
    const bytes = Buffer.from(png);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([CHART_WIDTH * 3, height * 3]);
    expect(width).toBe(CHART_WIDTH);
  });

  it('draws nothing where there is no figure', () => {
    const bars = (values: readonly (string | null)[]) =>
      [...drawChart(lineOf(values), { alone: false }).svg.matchAll(/fill="#0072b2"/g)].length;
    expect(bars(['3', '4', '5'])).toBe(bars(['3', null, '5']) + 1);
  });
});
