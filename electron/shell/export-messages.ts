import type { Result } from '../../shared/api/result.ts';

/** A report of the store in `file`, as the bytes of a document. */
export interface ReportOrder {
  readonly file: string;
  readonly report: string;
  readonly format: 'docx' | 'json';
}

/** A chart with the figures of an occasion, as a picture. */
export interface ChartOrder {
  readonly file: string;
  readonly occasion: string;
  readonly chart: string;
  readonly format: 'png' | 'svg';
}

/** One export. Given to the worker when it starts. */
export type ExportOrder = ReportOrder | ChartOrder;

export type ExportMessage =
  /** `reading`: the store is open in the worker. From `layout` on it is closed. */
  | { readonly type: 'progress'; readonly step: 'reading' | 'layout' | 'document' }
  | { readonly type: 'done'; readonly result: Result<Uint8Array> };

export type OnStep = (step: Extract<ExportMessage, { type: 'progress' }>['step']) => void;
