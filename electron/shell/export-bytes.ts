import { openStore } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { reportSheets } from '../../shared/report/report-sheets.ts';
import { controlBytes, yearOfOccasion } from '../export/control/index.ts';
import { figureBytes } from '../export/figures/index.ts';
import { tablesOfOccasion } from '../export/figures/tables-of-occasion.ts';
import { writeWorkbook } from '../export/xlsx/index.ts';
import { chartBytes } from './chart-bytes.ts';
import type { ControlOrder, ExportOrder, Made, OnStep, ReportOrder, TablesOrder } from './export-messages.ts';
import { type ReportSource, readReportSource } from './report-source.ts';

/** Makes what is ordered from a reading connection of its own: one snapshot, whatever is written meanwhile. */
export async function makeExport(order: ExportOrder, onStep: OnStep): Promise<Result<Made>> {
  onStep('reading');
  if ('chart' in order) return chartBytes(order, onStep);
  if ('control' in order) return controlOf(order, onStep);
  if ('occasion' in order) return tableBytes(order, onStep);
  const source = await readReportSource(order.file, order.report);
  return source.ok ? exportBytes(source.value, order, onStep) : source;
}

/** The same from what has been read. */
export async function exportBytes(
  { year, template }: ReportSource,
  { report, format }: Pick<ReportOrder, 'report' | 'format'>,
  onStep: OnStep,
): Promise<Result<Made>> {
  onStep('layout');
  if (format === 'json') return ok(new TextEncoder().encode(serialiseYear(year)));
  const document = reportDocument(year, report);
  if (!document.ok) return document;
  onStep('document');
  switch (format) {
    case 'xlsx':
      return ok(writeWorkbook(reportSheets(document.value)));
    case 'docx':
      return wordBytes(document.value, template);
    case 'html': {
      const { writeReportHtml } = await import('../export/html/index.ts');
      return ok(await writeReportHtml(document.value));
    }
    case 'pptx': {
      const { writeReportPptx } = await import('../export/pptx/index.ts');
      return ok(await writeReportPptx(document.value));
    }
    case 'pdf':
      return document;
  }
}

/** The code of Word is large, and loaded when it is needed. */
async function wordBytes(report: ReportDocument, template: ReportSource['template']): Promise<Result<Uint8Array>> {
  const { writeReportDocx } = await import('../export/docx/index.ts');
  if (template === null) return ok(await writeReportDocx(report));
  const { templateLook } = await import('../export/docx/template/load.ts');
  const look = templateLook(template.bytes, template.name, template.choices);
  return look.ok ? ok(await writeReportDocx(report, look.value)) : look;
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
