/** What a report can be written as: Word, PDF, one page of HTML, slides, its tables as a workbook, or its whole year as data. */
export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'pptx', 'xlsx', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Where a file stands. */
export interface Exported {
  readonly path: string;
  /** Why what was handed out could not be kept as a version, for the person; null when it was, or is none. */
  readonly notKept: string | null;
}
