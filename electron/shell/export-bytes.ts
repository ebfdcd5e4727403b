import { openStore } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { serialiseYear } from '../../shared/model/exchange/serialise.ts';
import type { Year } from '../../shared/model/year.ts';
import { layoutReport } from '../../shared/report/layout.ts';
import type { ExportMessage, ExportOrder } from './export-messages.ts';
import { yearOfReport } from './report-year.ts';

type OnStep = (step: Extract<ExportMessage, { type: 'progress' }>['step']) => void;

/** Makes a report's document, or its whole year as JSON, from a reading connection of its own: one snapshot, whatever is written meanwhile. */
export async function makeExport({ file, report, format }: ExportOrder, onStep: OnStep): Promise<Result<Uint8Array>> {
  onStep('reading');
  const year = await readYearOf(file, report);
  if (!year.ok) return year;
  if (format === 'json') {
    onStep('document');
    return ok(new TextEncoder().encode(serialiseYear(year.value)));
  }
  onStep('layout');
  const document = layoutReport(year.value, report);
  onStep('document');
  // Needed for Word only, and large.
  const { writeReportDocx } = await import('../export/docx/index.ts');
  return ok(await writeReportDocx(document));
}

async function readYearOf(file: string, report: string): Promise<Result<Year>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const year = await yearOfReport(store.value, report);
  await store.value.close();
  return year;
}
