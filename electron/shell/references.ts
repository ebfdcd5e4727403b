import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { ReportTarget } from '../../shared/report/references.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { wholeYearOf } from './report-year.ts';

/** What the texts of an occasion can refer to, as each is called in its first report; nothing where it has none. */
export async function references(store: Store, occasion: string): Promise<Result<readonly ReportTarget[]>> {
  const library = await store.library();
  if (!library.ok) return library;
  const report = library.value.reports.find((one) => one.occasion === occasion);
  if (report === undefined) return ok([]);
  const whole = await wholeYearOf(store, report.id);
  if (!whole.ok) return whole;
  const document = reportDocument(whole.value.year, report.id, whole.value);
  return document.ok ? ok(document.value.targets) : document;
}
