import { openStore } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import type { Year } from '../../shared/model/year.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { chartBytes } from './chart-bytes.ts';
import type { ExportOrder, OnStep, ReportOrder } from './export-messages.ts';
import { yearOfReport } from './report-year.ts';

/** Makes a report's document, or its whole year as JSON, from a reading connection of its own: one snapshot, whatever is written meanwhile. */
export async function makeExport(order: ExportOrder, onStep: OnStep): Promise<Result<Uint8Array>> {
  onStep('reading');
  if ('chart' in order) return chartBytes(order, onStep);
  const year = await readYearOf(order.file, order.report);
  return year.ok ? exportBytes(year.value, order, onStep) : year;
}

/** The same from a year that has been read. */
export async function exportBytes(
  year: Year,
  { report, format }: Pick<ReportOrder, 'report' | 'format'>,
  onStep: OnStep,
): Promise<Result<Uint8Array>> {
  onStep('layout');
  if (format === 'json') return ok(new TextEncoder().encode(serialiseYear(year)));
  const document = reportDocument(year, report);
  if (!document.ok) return document;
  onStep('document');
  // Needed for Word only, and large.
  const { writeReportDocx } = await import('../export/docx/index.ts');
  return ok(await writeReportDocx(document.value));
}

/** The year that a report belongs to, from a store that is opened to be read and closed again. */
export async function readYearOf(file: string, report: string): Promise<Result<Year>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const year = await yearOfReport(store.value, report);
  await store.value.close();
  return year;
}
