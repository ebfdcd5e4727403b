import { setImmediate } from 'node:timers/promises';
import { ImageRun, Paragraph } from 'docx';
import type { ChartBlock, ReportBlock } from '../../../shared/report/document.ts';
import { type Anchored, type Anchors, captionRuns } from './references.ts';

/** A chart as it goes into the document: vector graphics, and dots for programs that cannot show them. Size in CSS pixels. */
interface DrawnChart {
  readonly width: number;
  readonly height: number;
  readonly svg: Buffer;
  readonly png: Buffer;
}

export type DrawnCharts = ReadonlyMap<ChartBlock, DrawnChart>;

/**
 * All charts of a report, drawn; the code for it is large, and read for a report that has one. What drawing takes outside of the
 * language's own memory is given back between two turns of the thread only, so each chart has a turn of its own.
 */
export async function drawnCharts(blocks: readonly ReportBlock[]): Promise<DrawnCharts> {
  const drawn = new Map<ChartBlock, DrawnChart>();
  const charts = blocks.filter((block) => block.type === 'chart');
  if (charts.length === 0) return drawn;
  const { drawChart } = await import('../charts/draw.ts');
  for (const chart of charts) {
    const { width, height, svg, png } = drawChart(chart.data, { alone: false });
    drawn.set(chart, { width, height, svg: Buffer.from(svg()), png: Buffer.from(png()) });
    await setImmediate();
  }
  return drawn;
}

/** A chart under its caption. */
export function chartBlocks(block: ChartBlock & Anchored, charts: DrawnCharts, number: number, anchors: Anchors): Paragraph[] {
  const { caption, description } = block;
  const drawn = charts.get(block);
  if (drawn === undefined) throw new Error(`the chart ${caption} was not drawn`);
  const { width, height, svg, png } = drawn;
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: captionRuns(block, caption, anchors) }),
    new Paragraph({
      style: 'Chart',
      children: [
        new ImageRun({
          type: 'svg',
          data: svg,
          fallback: { type: 'png', data: png },
          transformation: { width, height },
          altText: { id: `${number}`, name: `Chart ${number}`, description },
        }),
      ],
    }),
  ];
}
