import type { Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { checkReport } from '../../shared/report/checks/check-report.ts';
import type { ReportFinding } from '../../shared/report/checks/finding.ts';
import { checkWhole } from '../../shared/report/checks/whole/check-whole.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { wholeYearOf } from './report-year.ts';

/** What is to be mended in a report before it is handed in, in the look of its organisation. */
export async function checkedReport(store: Store, report: string): Promise<Result<readonly ReportFinding[]>> {
  const read = await wholeYearOf(store, report);
  if (!read.ok) return read;
  const { year, boards } = read.value;
  const document = reportDocument(year, report, { boards });
  if (!document.ok) return document;
  const view = await store.template(year.model.organisation);
  if (!view.ok) return view;
  const template = view.value === null ? null : { offers: view.value.offers, choices: view.value.template.styles };
  return ok([...checkReport({ year, report, document: document.value, template }), ...checkWhole(year, report, boards)]);
}
