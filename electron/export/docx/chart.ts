import { ImageRun, Paragraph } from 'docx';
import type { ChartData } from '../../../shared/charts/data.ts';
import type { ChartBlock, ReportBlock } from '../../../shared/report/document.ts';
import type { ChartPicture } from '../charts/draw.ts';

export type DrawChart = (data: ChartData) => ChartPicture;

/** What draws the charts of a report; its code is large, and read for a report that has one. */
export async function chartDrawer(blocks: readonly ReportBlock[]): Promise<DrawChart> {
  if (!blocks.some(({ type }) => type === 'chart')) {
    return () => {
      throw new Error('a report without charts draws none');
    };
  }
  const { drawChart } = await import('../charts/draw.ts');
  return (data) => drawChart(data, { alone: false });
}

/** A chart under its caption: vector graphics, with a picture in dots for programs that cannot show them. */
export function chartBlocks({ caption, description, data }: ChartBlock, draw: DrawChart, number: number): Paragraph[] {
  const { width, height, svg, png } = draw(data);
  return [
    new Paragraph({ style: 'Caption', text: caption }),
    new Paragraph({
      style: 'Chart',
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg()),
          fallback: { type: 'png', data: Buffer.from(png()) },
          transformation: { width, height },
          altText: { id: `${number}`, name: `Chart ${number}`, description },
        }),
      ],
    }),
  ];
}
