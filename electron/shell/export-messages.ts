import type { Result } from '../../shared/api/result.ts';

/** One export: a report of the store in `file`, as the bytes of a document. Given to the worker when it starts. */
export interface ExportOrder {
  readonly file: string;
  readonly report: string;
  readonly format: 'docx' | 'json';
}

export type ExportMessage =
  /** `reading`: the store is open in the worker. From `layout` on it is closed. */
  | { readonly type: 'progress'; readonly step: 'reading' | 'layout' | 'document' }
  | { readonly type: 'done'; readonly result: Result<Uint8Array> };
