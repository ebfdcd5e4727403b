import type { ChartData } from '../../../shared/charts/data.ts';
import { REPORT_CHART_ROOM } from '../../../shared/charts/size.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { htmlPage } from '../../../shared/report/html/page.ts';
import type { DressedReport } from '../../../shared/report/look/dressed-report.ts';

/** Writes a report as one page of HTML that needs no other file. The same report in the same look gives the same bytes. */
export async function writeReportHtml({ report, look }: DressedReport): Promise<Uint8Array> {
  return new TextEncoder().encode(htmlPage(report, look, await chartDrawer(report)));
}

/** The code that draws charts is large, and read for a report that has one. */
async function chartDrawer({ blocks }: ReportDocument): Promise<(data: ChartData) => string> {
  if (!blocks.some(({ type }) => type === 'chart')) return () => '';
  const { chartSvg } = await import('../../../shared/charts/svg.ts');
  let count = 0;
  return (data) => {
    count += 1;
    return chartSvg(data, REPORT_CHART_ROOM, 'Carlito, Calibri, sans-serif', `chart${count}`);
  };
}
