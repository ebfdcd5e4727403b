import type { ReportFormat } from '../../shared/api/report-formats.ts';
import type { Result } from '../../shared/api/result.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { ControlExport } from '../export/control/index.ts';
import type { FigureFormat } from '../export/figures/index.ts';

/** A report as a document, its tables as a workbook, or its whole year as data. */
export interface ReportOrder {
  readonly file: string;
  readonly report: string;
  readonly format: ReportFormat;
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
export type ExportOrder = ReportOrder | TablesOrder | ChartOrder | ControlOrder;

export type ExportMessage =
  /** `reading`: the store is open in the worker. From `layout` on it is closed. */
  | { readonly type: 'progress'; readonly step: 'reading' | 'layout' | 'document' }
  /** What the worker has made: the bytes, or a report that the browser engine is to print, which a worker has none of. */
  | { readonly type: 'done'; readonly result: Result<Made> };

export type Made = Uint8Array | ReportDocument;

export type OnStep = (step: Extract<ExportMessage, { type: 'progress' }>['step']) => void;
