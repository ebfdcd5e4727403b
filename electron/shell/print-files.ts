import type { DressedReport } from '../../shared/report/look/dressed-report.ts';

/** The files of a folder that a report is laid out in: by the command line, which has no browser engine of its own. */
export const PRINT_FILES = { order: 'order.json', pdf: 'report.pdf', pages: 'pages.json', fault: 'fault.txt' } as const;

/** What is wanted of a report: its PDF, or the pages of its headings. */
export interface PrintOrder {
  readonly wanted: 'pdf' | 'pages';
  readonly report: DressedReport;
}
