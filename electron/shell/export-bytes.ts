import { openStore } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import type { Year } from '../../shared/model/year.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { controlBytes, yearOfOccasion } from '../export/control/index.ts';
import { figureBytes } from '../export/figures/index.ts';
import { tablesOfOccasion } from '../export/figures/tables-of-occasion.ts';
import { chartBytes } from './chart-bytes.ts';
import type { ControlOrder, ExportOrder, OnStep, ReportOrder, TablesOrder } from './export-messages.ts';
import { yearOfReport } from './report-year.ts';

/** Makes what is ordered from a reading connection of its own: one snapshot, whatever is written meanwhile. */
export async function makeExport(order: ExportOrder, onStep: OnStep): Promise<Result<Uint8Array>> {
  onStep('reading');
  if ('chart' in order) return chartBytes(order, onStep);
  if ('control' in order) return controlOf(order, onStep);
  if ('occasion' in order) return tableBytes(order, onStep);
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

async function tableBytes({ file, occasion, table, format }: TablesOrder, onStep: OnStep): Promise<Result<Uint8Array>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const read = await tablesOfOccasion(store.value, occasion);
  await store.value.close();
  onStep('document');
  return read.ok ? figureBytes(read.value, table, format) : read;
}

async function controlOf({ file, occasion, control }: ControlOrder, onStep: OnStep): Promise<Result<Uint8Array>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const year = await yearOfOccasion(store.value, occasion);
  await store.value.close();
  onStep('document');
  return year.ok ? controlBytes(year.value, occasion, control) : year;
}

/** The year that a report belongs to, from a store that is opened to be read and closed again. */
export async function readYearOf(file: string, report: string): Promise<Result<Year>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const year = await yearOfReport(store.value, report);
  await store.value.close();
  return year;
}
