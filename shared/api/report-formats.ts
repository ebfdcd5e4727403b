/** What a report can be written as: Word, PDF, one page of HTML, slides, its tables as a workbook, or its whole year as data. */
export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'pptx', 'xlsx', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Of several reports: the folder that they stand in, how many of all were written, and why not the rest; null when there is nothing to say. */
export interface ExportedReports {
  readonly path: string;
  readonly written: number;
  readonly count: number;
  readonly problem: string | null;
}

/** Where a file stands. */
export interface Exported {
  readonly path: string;
  /** Why what was handed out could not be kept as a version, for the person; null when it was, or is none. */
  readonly notKept: string | null;
}
