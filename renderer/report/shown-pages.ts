import type { PagedReport } from '../pages/report-pages.ts';

/** The pages of the headings of the report that was shown last, in order. */
let shown: { readonly report: string; readonly pages: readonly number[] } | null = null;

/** Notes the pages of a report that has been laid out to its end; without its pages, that it is laid out no more. */
export function noteShownPages(report: string, paged: PagedReport | null): void {
  shown = paged === null ? null : { report, pages: paged.headings.map(({ page }) => page) };
}

/** The pages of a report's headings, as they are shown; null where it is not. */
export function shownPages(report: string): readonly number[] | null {
  return shown?.report === report ? shown.pages : null;
}
