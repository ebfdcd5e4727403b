import './print.css';
import type { ReportDocument } from '../../shared/report/document.ts';
import { drawCharts } from '../pages/charts.ts';
import { readyForPages } from '../pages/ready.ts';
import { createPageMaker, type ReportPage } from '../pages/report-pages.ts';

declare global {
  interface Window {
    /** Asked for by the shell (electron/print/print-window.ts). */
    layOutReport: (report: ReportDocument) => Promise<number>;
  }
}

/** Lays a report out as the preview does, with every page in place; answers how many there are. */
window.layOutReport = async (report) => {
  document.documentElement.lang = report.language;
  document.title = report.title;
  await readyForPages();
  const maker = createPageMaker({ hasOrigins: false });
  let laidOut: readonly ReportPage[] = [];
  await maker.layOut(report, (paged) => {
    laidOut = paged.pages;
  });
  const pages = laidOut.map((page) => page.build());
  maker.close();
  for (const page of pages) await drawCharts(page);
  document.body.replaceChildren(...pages);
  return pages.length;
};
