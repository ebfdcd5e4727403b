import './print.css';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import { drawCharts } from '../pages/charts.ts';
import { readyForPages } from '../pages/ready.ts';
import { createPageMaker, type PagedReport } from '../pages/report-pages.ts';
import { describeSymbols } from './described-symbols.ts';

declare global {
  interface Window {
    /** Asked for by the shell (electron/shell/print-window.ts). */
    layOutReport: (dressed: DressedReport) => Promise<number>;
    headingPages: (dressed: DressedReport) => Promise<readonly number[]>;
  }
}

/** Lays a report out as the preview does, with every page in place; answers how many there are. */
window.layOutReport = async (dressed) => {
  document.title = dressed.report.title;
  const pages = await paged(dressed, (laidOut) => laidOut.pages.map((page) => page.build()));
  for (const page of pages) await drawCharts(page);
  document.body.replaceChildren(...pages);
  describeSymbols(document.body);
  return pages.length;
};

/** The pages of a report's headings, in order. */
window.headingPages = (dressed) => paged(dressed, ({ headings }) => headings.map(({ page }) => page));

/** `take` is given the report while it is laid out. */
async function paged<Taken>({ report, look }: DressedReport, take: (paged: PagedReport) => Taken): Promise<Taken> {
  document.documentElement.lang = report.language;
  const lineOf = await readyForPages(look);
  const maker = createPageMaker({ hasOrigins: false, look, lineOf });
  let laidOut: PagedReport = { pages: [], headings: [], places: [] };
  await maker.layOut(report, (shown) => {
    laidOut = shown;
  });
  const taken = take(laidOut);
  maker.close();
  return taken;
}
