import type { ReportDocument } from '../document.ts';
import type { DocumentLook } from './document-look.ts';

/** A report and how it is to look, for whatever lays it out in pages. */
export interface DressedReport {
  readonly report: ReportDocument;
  readonly look: DocumentLook;
}
