import type { ReportFormat } from '../../shared/api/report-formats.ts';
import type { Result } from '../../shared/api/result.ts';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import type { VersionFormat } from '../../shared/report/versions/version.ts';
import type { WordTemplate } from '../../shared/report/word-template.ts';
import type { ControlExport } from '../export/control/index.ts';
import type { ChangedBy } from '../export/docx/tracked/marks.ts';
import type { FigureFormat } from '../export/figures/index.ts';

/** A report as a document, its tables as a workbook, or its whole year as data. */
export interface ReportOrder {
  readonly file: string;
  readonly report: string;
  readonly format: ReportFormat;
  /** What authors say to the secretary goes along as comments in Word; not in what is handed in. */
  readonly remarks?: boolean;
  /** The board of a region whose chapter alone is wanted. */
  readonly only?: string | null;
  /** The pages of its headings, in order, where it has been laid out in pages. */
  readonly pages?: readonly number[];
}

/** A kept version of a report: as it was handed out, or else as it would have been. */
export interface VersionOrder {
  readonly file: string;
  readonly report: string;
  readonly version: string;
  readonly format: VersionFormat;
}

/** Two versions of a report as one document with tracked changes; null is the report as it stands now. */
export interface ComparisonOrder {
  readonly file: string;
  readonly report: string;
  readonly before: string;
  readonly after: string | null;
  readonly by: ChangedBy;
  readonly format: 'docx';
}

/** A table of an occasion, or with null all of them. */
export interface TablesOrder {
  readonly file: string;
  readonly occasion: string;
  readonly table: string | null;
  readonly format: FigureFormat;
}

/** A chart with the figures of an occasion, as a picture. */
export interface ChartOrder {
  readonly file: string;
  readonly occasion: string;
  readonly chart: string;
  readonly format: 'png' | 'svg';
}

/** A document of the internal control of an occasion. */
export interface ControlOrder {
  readonly file: string;
  readonly occasion: string;
  readonly control: ControlExport;
  readonly format: 'docx' | 'xlsx';
}

/** One export: what of the store in `file` becomes the bytes of a document. Given to the worker when it starts. */
export type ExportOrder = ReportOrder | VersionOrder | ComparisonOrder | TablesOrder | ChartOrder | ControlOrder;

export type ExportMessage =
  /** `reading`: the store is open in the worker. From `layout` on it is closed. */
  | { readonly type: 'progress'; readonly step: 'reading' | 'layout' | 'document' }
  /** The pages of the report's headings are wanted: the worker waits for a message of them. */
  | { readonly type: 'pages'; readonly report: DressedReport }
  /** What the worker has made: the bytes, or a report that the browser engine is to print, which a worker has none of. */
  | { readonly type: 'done'; readonly result: Result<Made> }
  /** After it, of a report that was made: what it was made of, to be kept with it. */
  | { readonly type: 'made-of'; readonly of: MadeOf };

export interface MadeOf {
  /** The year in the exchange format. */
  readonly year: Uint8Array;
  readonly template: WordTemplate | null;
}

export type Made = Uint8Array | DressedReport;

/** The pages of a report's headings, in order, as the browser engine lays it out; none where they stay unknown. */
export type PagesOf = (report: DressedReport) => Promise<readonly number[]>;

export type OnStep = (step: Extract<ExportMessage, { type: 'progress' }>['step']) => void;
